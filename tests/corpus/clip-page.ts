import { setTimeout as sleep } from 'node:timers/promises';
import { explain } from '@/lib/core/failure';
import type { Driver } from '@/tests/e2e/drivers/driver';
import type { Surface } from '@/tests/e2e/drivers/surface';
import { until } from '@/tests/e2e/drivers/until';
import { clipAgainButton, clipButton, status, titleField } from '@/tests/e2e/popup';
import { fireEverything } from './in-page/fire';
import { installHooks, type Noted } from './in-page/hooks';
import { leftoversOfPage } from './in-page/look';
import type { Outcome } from './outcome';
import { within } from './patient';
import type { CorpusSite } from './site';

/** What the product may say of a page that it does not clip. */
const sentences = (
  [
    'no-article',
    'too-large',
    'local-address',
    'pdf-page',
    'browser-page',
    'page-refused',
    'page-gone',
    'page-silent',
  ] as const
).map((reason) => explain(reason).sentence);

/** Milliseconds: how long a page may stay busy with itself, and how long the product has for its answer: it gives up after 12 s. */
const [settling, answering] = [1_500, 20_000];

/** Clips a hostile page that is open in front through the real popup, and writes into `outcome` what came of it. */
export async function clipPage(
  browser: Driver,
  site: CorpusSite,
  tab: Surface | null,
  outcome: Outcome,
): Promise<void> {
  const inPage = <R>(question: () => R) => within(2_000, tab?.evaluate(question) ?? Promise.resolve(null));
  try {
    await quiet(async () => `${site.count} ${(await inPage(noted))?.executions.length}`);
    await browser.takeTroubles();
    await inPage(settle);
    const asked = site.count;
    const started = Date.now();
    const popup = await browser.openPopup();
    await popup.evaluate(installHooks);
    const sentence = await until('the popup to read the page', () => answerOf(popup), answering);
    if (sentence === '') await clip(popup, outcome);
    else {
      outcome.kind = sentences.some((each) => sentence.includes(each)) ? 'sentence' : 'nothing';
      outcome.words = sentence;
    }
    outcome.took = Date.now() - started;
    outcome.requests.push(...site.since(asked).map((each) => `${each} while it was clipped`));
    outcome.leftovers.push(...(await popup.evaluate(leftoversOfPage)));
    gather(outcome, await popup.evaluate(noted), 'popup');
    const ofPage = await inPage(noted);
    outcome.executions.push(...(ofPage?.executions ?? []).map((each) => `${each} in the page, by the clipping`));
  } finally {
    await browser.closePopup();
  }
}

async function clip(popup: Surface, outcome: Outcome): Promise<void> {
  await popup.evaluate(fireEverything, [], '#root', 'button, input, textarea, a, label, [role=tab]');
  const [again] = await popup.find(clipAgainButton);
  await popup.click(again ? clipAgainButton : clipButton);
  await popup.waitForText(status, 'Clipped', answering);
  outcome.kind = 'clip';
}

/** Waits until a page asks for nothing more and runs nothing more, for as long as that may take. */
async function quiet(state: () => Promise<string>): Promise<void> {
  const end = Date.now() + settling;
  let before = '';
  for (let now = await state(); now !== before && Date.now() < end; now = await state()) {
    before = now;
    await sleep(60);
  }
}

/** Runs in the page: what its own elements do from here on is its own affair. */
function settle(): void {
  if (!window.__noted) return;
  window.__noted.executions.length = 0;
  window.__settled = new WeakSet<EventTarget>([document, ...document.querySelectorAll('*')]);
}

const noted = (): Noted => window.__noted ?? { executions: [], violations: [] };

/** The words of a refusal; nothing where the article is there; null as long as the popup reads. */
async function answerOf(popup: Surface): Promise<string | null> {
  const [alert] = await popup.find({ role: 'alert' });
  if (alert) return alert.text;
  return (await popup.find(titleField))[0]?.value ? '' : null;
}

/** Adds what the hooks of a page of ours noted. */
export function gather(outcome: Outcome, { executions, violations }: Noted, where: string): void {
  outcome.executions.push(...executions.map((each) => `${each} in the ${where}`));
  outcome.violations.push(...violations.map((each) => `${each} in the ${where}`));
}
