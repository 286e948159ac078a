import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { findBrowsers } from '../scripts/browsers.mjs';
import { corpusIds, corpusPage } from './preview/corpus.mjs';
import { measurePreview } from './preview/measure-preview.mjs';
import { servePages } from './preview/page-server.mjs';
import { median, printRows, quantile } from './table.mjs';

const root = resolve(import.meta.dirname, '..');
const built = join(root, '.output/chrome-mv3');

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    floor: { type: 'string', default: join(import.meta.dirname, 'preview/floor') },
    pages: { type: 'string', default: '40' },
    json: { type: 'boolean', default: false },
  },
});

if (!existsSync(built)) {
  console.error('There is no build to measure: run `npm run build` first.');
  process.exit(1);
}
const { chromium } = findBrowsers();
if (!chromium) {
  console.error('No Chromium, Chrome or Edge was found: install one, or name it in CHROME_PATH.');
  process.exit(1);
}

printRows([bytes(), ...(await preview(chromium))], options.json);

/** The injected script, as shipped. */
function bytes() {
  const value = gzipSync(readFileSync(join(built, 'extract.js')), { level: 9 }).length;
  return {
    name: 'injected script, gzip',
    value,
    unit: 'B',
    floor: null,
    ratio: null,
    target: '<= 30 KB',
    met: value <= 30 * 1024,
  };
}

/** Trigger to preview, over a corpus or over the project's own fixtures. */
async function preview(program) {
  const { names, read } = options.corpus ? corpus(options.corpus) : fixtures();
  const server = await servePages((name) => (names.includes(name) ? read(name) : null));
  try {
    const rows = await measurePreview({
      program,
      built,
      floor: resolve(options.floor),
      addresses: names.map(server.address),
      onPage: ({ address, newsclip, floor }) =>
        console.error(`${newsclip.toFixed(0)} ms, floor ${floor.toFixed(0)} ms  ${address}`),
    });
    return [
      compared('trigger to preview, median', rows, median),
      compared('trigger to preview, p95', rows, (numbers) => quantile(numbers, 0.95)),
    ];
  } finally {
    server.close();
  }
}

function compared(name, rows, figure) {
  const value = Math.round(figure(rows.map((row) => row.newsclip)));
  const floor = Math.round(figure(rows.map((row) => row.floor)));
  const ratio = value / floor;
  return {
    name: `${name} of ${rows.length} pages`,
    value,
    unit: 'ms',
    floor,
    ratio,
    target: '<= 1.25 x floor',
    met: ratio <= 1.25,
  };
}

function corpus(folder) {
  return {
    names: corpusIds(folder).slice(0, Number(options.pages)),
    read: (name) => corpusPage(folder, name),
  };
}

function fixtures() {
  const folder = join(root, 'tests/fixtures/pages');
  return {
    names: readdirSync(folder).slice(0, Number(options.pages)),
    read: (name) => readFileSync(join(folder, name, 'source.html'), 'utf8'),
  };
}
