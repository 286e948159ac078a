// Which HTML-to-Markdown library writes what reads back: every candidate on the same cases, in the same Chromium.
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/browsers.mjs';
import { bundle } from '../bundle.mjs';

const here = import.meta.dirname;
const candidates = ['newsclip', 'rehype-remark', 'turndown', 'node-html-markdown'];
/** Longer than any candidate takes that comes to an end at all, in milliseconds. */
const patience = 10_000;
const late = () => new Promise((done) => setTimeout(() => done('hangs'), patience).unref());

/**
 * @typedef {import('./harness').Measured} Measured
 * @typedef {{name: string, bytes: number, figures: Measured, trusted: unknown, clobbering: unknown}} Row
 */

const program = findBrowser('chromium') ?? '';
if (!program) {
  console.error('No Chromium, Chrome or Edge was found: install one, or name it in CHROME_PATH.');
  process.exit(1);
}

const scripts = new Map([['harness', await bundle(join(here, 'harness.ts'), 'es')]]);
for (const name of candidates) scripts.set(name, await bundle(join(here, `candidates/${name}.ts`), 'es'));
const server = await serve();
/** @type {Row[]} */
const rows = [];
for (const name of candidates) rows.push(await measure(name));
server.close();
print(rows);

async function serve() {
  const started = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const script = scripts.get(path);
    const strict = path === 'strict' && { 'content-security-policy': "require-trusted-types-for 'script'" };
    response.writeHead(200, { 'content-type': script ? 'text/javascript' : 'text/html', ...strict });
    response.end(script ?? '<!doctype html><title>bench</title>');
  });
  await new Promise((done) => started.listen(0, '127.0.0.1', () => done(undefined)));
  return started;
}

/**
 * @param {string} name
 * @returns {Promise<Row>}
 */
async function measure(name) {
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const browser = await chromium.launch({ executablePath: program, chromiumSandbox: false });
  /** @param {string} path @param {string} question */
  const ask = async (path, question) => {
    const page = await browser.newPage();
    await page.goto(`${origin}/${path}`);
    const asked = page.evaluate(
      async ({ where, candidate, what }) => {
        const [harness, { convert }] = await Promise.all([import(`${where}/harness`), import(`${where}/${candidate}`)]);
        return harness[what](convert);
      },
      { where: origin, candidate: name, what: question },
    );
    return Promise.race([asked.catch(() => null), ...(question === 'measure' ? [] : [late()])]);
  };
  const figures = await ask('open', 'measure');
  const trusted = await ask('strict', 'worksUnderTrustedTypes');
  const clobbering = await ask('open', 'survivesClobbering');
  // A page that hangs is closed with its browser.
  await browser.close();
  return { name, bytes: gzipSync(scripts.get(name) ?? '', { level: 9 }).length, figures, trusted, clobbering };
}

/** @param {Row[]} measured */
function print(measured) {
  const fastest = measured[0]?.figures?.milliseconds ?? Number.NaN;
  /** @param {unknown} value */
  const verdict = (value) => (value === true ? 'yes' : value === 'hangs' ? 'hangs' : 'no');
  const lines = measured.map(({ name, bytes, figures, trusted, clobbering }) => [
    name,
    ...Object.values(figures.same).map((passed) => `${passed}/${figures.sameTotal}`),
    `${figures.chosen}/${figures.chosenTotal}`,
    `${figures.generated}/${figures.generatedTotal}`,
    `${(bytes / 1024).toFixed(1)} KB`,
    `${figures.milliseconds.toFixed(0)} ms (${(figures.milliseconds / fastest).toFixed(2)})`,
    verdict(clobbering),
    verdict(trusted),
  ]);
  const parsers = Object.keys(measured[0]?.figures.same ?? {});
  const head = ['', ...parsers, 'house forms', 'generated', 'gzip', 'time', 'clobbering', 'Trusted Types'];
  const table = [head, ...lines];
  const widths = head.map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  for (const line of table) {
    const cells = line.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    console.log(cells.join('  ').trimEnd());
  }
}
