import '../english';
import { existsSync } from 'node:fs';
import { type BrowserName, findBrowser } from '@/scripts/browsers.mjs';
import { build, builtFolder } from '@/scripts/build.mjs';
import { launchChromium } from '@/tests/e2e/drivers/chromium';
import { launchFirefox } from '@/tests/e2e/drivers/firefox';
import { control } from './control';
import { type CorpusOptions, corpusOptions } from './options';
import { type Payload, readPayloads } from './payloads';
import { report } from './report';
import { CorpusRun } from './run-browser';
import { CorpusSite } from './site';

/**
 * Hostile markup goes from a page through the real popup into the store, the reader and the exports, in real browsers, and
 * nothing comes of it: nothing runs, nothing is asked for, nothing is left that a clip may not hold. A control without sanitiser
 * and policy shows that it would have been seen.
 */
async function tryCorpus(options: CorpusOptions): Promise<number> {
  if (!existsSync(options.file)) {
    console.log(
      options.named
        ? `There is no file ${options.file}.`
        : `No payloads are here (${options.file}), so none were tried.`,
    );
    return options.named ? 1 : 0;
  }
  const payloads = readPayloads(options.file);
  for (const name of options.browsers) {
    if (!existsSync(`${builtFolder[name]}/manifest.json`) && !build(name)) throw new Error(`No build for ${name}`);
  }
  const started = Date.now();
  const failures = (await Promise.all(options.browsers.map((name) => tryIn(name, payloads, options)))).flat();
  for (const failure of failures) console.log(`Failed: ${failure}`);
  console.log(`${Math.round((Date.now() - started) / 1000)} seconds, ${failures.length} failures`);
  return failures.length === 0 ? 0 : 1;
}

async function tryIn(name: BrowserName, payloads: readonly Payload[], options: CorpusOptions): Promise<string[]> {
  const program = findBrowser(name);
  if (!program) throw new Error(`No ${name} was found.`);
  const site = await CorpusSite.start();
  const launch = name === 'firefox' ? launchFirefox : launchChromium;
  const browser = await launch({ program, extension: builtFolder[name], screen: 'none', proxy: site.port });
  let keep = true;
  try {
    const run = await CorpusRun.begin(browser, site);
    await run.tryAll(payloads, options.oneAPage);
    const layers = await run.inspectLayers(payloads);
    const proof = await control(browser, site, payloads);
    const { lines, failures } = report(name, payloads, { pages: run.pages, outcomes: run.outcomes, layers, proof });
    console.log(lines.join('\n'));
    keep = options.keep || failures.length > 0;
    return failures;
  } finally {
    if (keep) console.log(`${name} profile: ${browser.profile}`);
    await browser.close(keep);
    await site.stop();
  }
}

process.exitCode = await tryCorpus(corpusOptions(process.argv.slice(2)));
