import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '@/scripts/browsers.mjs';
import { build } from '@/scripts/build.mjs';
import { corpusPages } from '../corpus';
import { bundled, type ExtractorName, extractorNames, extractorScript, type InPageScript } from './in-page-scripts';
import { judgePage, type Outcome, type PageResult } from './judge-page';
import { loadPage } from './page-loader';
import { readAnswer } from './read-answer';
import { report } from './report';
import { readTruth, type Truth } from './truth';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    /** Of page ids and names of corpora. */
    only: { type: 'string', default: '' },
    /** Every page's result, a line of JSON each. */
    out: { type: 'string' },
    json: { type: 'boolean', default: false },
    extractors: { type: 'string', default: extractorNames.join() },
    /** Pages at a time; times are only comparable with one. */
    jobs: { type: 'string', default: '1' },
  },
});
if (!options.corpus) throw new Error('Name a corpus folder: npm run bench:extraction -- --corpus DIR');
const corpus = resolve(options.corpus);
const program = findBrowser('chromium');
if (!program) throw new Error('No Chromium, Chrome or Edge was found: install one, or name it in CHROME_PATH.');
if (!build('chromium')) throw new Error('The build failed.');

const wanted = options.extractors.split(',');
const scripts = new Map<ExtractorName, InPageScript>();
for (const name of extractorNames) if (wanted.includes(name)) scripts.set(name, await extractorScript(name));
const judge = await bundled('judge');
const { read } = corpusPages(corpus);
const only = new RegExp(options.only);
const pages = readTruth(corpus).filter(({ id, corpus: name }) => only.test(id) || only.test(name));
const lines = options.out ? createWriteStream(options.out) : null;
const results: PageResult[] = [];

const browser = await puppeteer.launch({
  executablePath: program,
  headless: true,
  pipe: true,
  // A reader's window: what is hidden depends on its width.
  defaultViewport: { width: 1280, height: 900 },
  args: [
    '--no-sandbox',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--host-resolver-rules=MAP * ~NOTFOUND',
  ],
});
try {
  const queue = pages.entries();
  const worker = async (): Promise<void> => {
    const bench = await browser.newPage();
    await bench.evaluate(judge);
    for (const [index, truth] of queue) {
      for (const result of await judgePage(bench, truth, read(truth.id), await extractAll(browser, truth, index))) {
        results.push(result);
        lines?.write(`${JSON.stringify(result)}\n`);
      }
      if (process.stderr.isTTY) process.stderr.write(`\r${index + 1} of ${pages.length} pages`);
    }
  };
  await Promise.all(Array.from({ length: Number(options.jobs) }, worker));
  if (process.stderr.isTTY) process.stderr.write('\n');
} finally {
  await browser.close();
}
lines?.end();
// Whatever order pages at a time were done in: the intervals draw them by their places.
results.sort((a, b) => (a.id < b.id ? -1 : 1));
report(results, new Map([...scripts].map(([name, { bytes }]) => [name, bytes])), options.json);

/**
 * Ours and Readability take turns in being first, for the first finds the page cold. Defuddle puts the pictures of `noscript`
 * into the page itself, so it goes last: no other extractor sees a page that it has changed.
 */
function orderOf(turn: number): ExtractorName[] {
  const order: ExtractorName[] =
    turn % 2 ? ['readability', 'newsclip', 'defuddle'] : ['newsclip', 'readability', 'defuddle'];
  return order.filter((name) => scripts.has(name));
}

async function extractAll(chromium: Browser, truth: Truth, turn: number): Promise<Map<ExtractorName, Outcome>> {
  const outcomes = new Map(
    [...scripts.keys()].map((name): [ExtractorName, Outcome] => [
      name,
      { answer: null, error: 'the page did not load', milliseconds: null },
    ]),
  );
  try {
    const page = await loadPage(chromium, addressOf(truth), read(truth.id));
    for (const name of orderOf(turn)) {
      const outcome = await page.evaluate(scripts.get(name)?.code ?? '').then(
        async ({ value, milliseconds }): Promise<Outcome> => {
          const answer = await readAnswer(name, value);
          return { answer, error: answer ? null : 'no article', milliseconds };
        },
        (error): Outcome => ({ answer: null, error: String(error), milliseconds: null }),
      );
      outcomes.set(name, outcome);
    }
    await page.close();
  } catch (error) {
    console.error(`\n${truth.id}: ${String(error)}`);
  }
  return outcomes;
}

/** A few pages of a corpus have no address to be loaded at. */
function addressOf({ url, id }: Truth): string {
  return /^https?:/.test(url) && URL.canParse(url) ? url : `https://unknown.example/${id}`;
}
