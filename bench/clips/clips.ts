import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findBrowser } from '@/scripts/browsers.mjs';
import { build, builtFolder } from '@/scripts/build.mjs';
import { launchChromium } from '@/tests/e2e/drivers/chromium';
import type { Driver } from '@/tests/e2e/drivers/driver';
import { launchFirefox } from '@/tests/e2e/drivers/firefox';
import { until } from '@/tests/e2e/drivers/until';
import { stored } from '@/tests/e2e/stored';
import { corpusPages, fixturePages, truthTexts } from '../corpus';
import { servePages } from '../page-server';
import { f1Of, overlapOf } from '../score/text-score';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    pages: { type: 'string', default: '50' },
    browser: { type: 'string', default: 'chromium' },
  },
});

/** What became of one page: the clip's words and, where the truth is known, its score; or what the popup said instead. */
type Outcome =
  | { page: string; kind: 'clip'; words: number; title: string; f1: number | null }
  | { page: string; kind: 'message'; message: string }
  | { page: string; kind: 'nothing'; problem: string };

const browserName = options.browser === 'firefox' ? 'firefox' : 'chromium';
const program = findBrowser(browserName);
if (!program) throw new Error(`No ${browserName} was found.`);
if (!build(browserName)) throw new Error('The build failed.');

const { names, read } = options.corpus ? corpusPages(resolve(options.corpus)) : fixturePages();
const truth = options.corpus ? truthTexts(resolve(options.corpus)) : new Map<string, string>();
const server = await servePages((name) => (names.includes(name) ? read(name) : null));
const launch = browserName === 'firefox' ? launchFirefox : launchChromium;
const browser = await launch({ program, extension: builtFolder[browserName], screen: 'none' });
try {
  const outcomes: Outcome[] = [];
  for (const page of names.slice(0, Number(options.pages))) {
    const outcome = await clip(browser, page);
    console.error(JSON.stringify(outcome));
    outcomes.push(outcome);
  }
  report(outcomes);
} finally {
  await browser.close(false);
  server.close();
}

async function clip(driver: Driver, page: string): Promise<Outcome> {
  const tab = await driver.open(server.address(page));
  try {
    const before = (await stored(driver)).bodies.length;
    const popup = await driver.openPopup();
    const message = await until('the popup to read the page', async () => {
      const [alert] = await popup.find({ role: 'alert' });
      if (alert) return alert.text.replace(/\s+/g, ' ');
      return (await popup.find({ role: 'textbox', name: 'Title' }))[0]?.value ? '' : null;
    });
    if (message) return { page, kind: 'message', message };
    const [again] = await popup.find({ role: 'button', name: 'Clip again' });
    await popup.click({ role: 'button', name: again ? 'Clip again' : 'Clip' });
    await popup.waitForText({ role: 'status' }, 'Clipped');
    const { bodies } = await stored(driver);
    const body = [...bodies].sort((a, b) => a.clippedAt - b.clippedAt).at(-1);
    if (!body || bodies.length === before)
      return { page, kind: 'nothing', problem: 'said "Clipped" and stored nothing' };
    const known = truth.get(page);
    const f1 = known ? f1Of(overlapOf(known, body.text)) : null;
    return { page, kind: 'clip', words: body.text.split(/\s+/).length, title: body.title, f1 };
  } catch (error) {
    return { page, kind: 'nothing', problem: String(error) };
  } finally {
    await driver.closePopup();
    await tab.close();
  }
}

function report(outcomes: Outcome[]): void {
  const count = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind).length;
  console.log(
    `${browserName}: ${outcomes.length} pages, ${count('clip')} clips, ${count('message')} clear messages, ${count('nothing')} neither`,
  );
  for (const outcome of outcomes) if (outcome.kind !== 'clip') console.log(JSON.stringify(outcome));
  const scored = outcomes.flatMap((outcome) =>
    outcome.kind === 'clip' && outcome.f1 !== null ? [{ ...outcome, f1: outcome.f1 }] : [],
  );
  console.log('The three worst clips, by F1 of the text:');
  for (const { page, f1, words, title } of scored.sort((a, b) => a.f1 - b.f1).slice(0, 3)) {
    console.log(`${f1.toFixed(3)}  ${page}  ${words} words  ${title}`);
  }
}
