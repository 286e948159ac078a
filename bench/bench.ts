import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { findBrowser } from '@/scripts/browsers.mjs';
import { build, builtFolder } from '@/scripts/build.mjs';
import { root } from '@/scripts/run.mjs';
import { corpusPages, fixturePages } from './corpus';
import { servePages } from './page-server';
import { type Measured, measurePreview } from './preview/measure-preview';
import { median, printRows, quantile, type Row } from './table';

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string' },
    floor: { type: 'string', default: join(root, 'bench/preview/floor') },
    pages: { type: 'string', default: '40' },
    json: { type: 'boolean', default: false },
  },
});

const program = findBrowser('chromium');
if (!program) throw new Error('No Chromium, Chrome or Edge was found: install one, or name it in CHROME_PATH.');
if (!build('chromium')) throw new Error('The build failed.');
printRows([injectedScript(), ...(await preview(program))], options.json);

/** The content script's bytes, as shipped. */
function injectedScript(): Row {
  const value = gzipSync(readFileSync(join(builtFolder.chromium, 'extract.js')), { level: 9 }).length;
  const met = value <= 30_000;
  return { name: 'injected script, gzip', value, unit: 'B', floor: null, ratio: null, target: '<= 30,000 B', met };
}

/** Trigger to preview, over a corpus or over the project's own fixtures. */
async function preview(chromium: string): Promise<Row[]> {
  const { names, read } = options.corpus ? corpusPages(resolve(options.corpus)) : fixturePages();
  const server = await servePages((name) => (names.includes(name) ? read(name) : null));
  try {
    const all = await measurePreview({
      program: chromium,
      built: builtFolder.chromium,
      floor: resolve(options.floor),
      addresses: names.slice(0, Number(options.pages)).map(server.address),
      onPage: ({ address, newsclip, floor }) =>
        console.error(`${newsclip.toFixed(0)} ms, floor ${floor.toFixed(0)} ms  ${address}`),
    });
    return [
      compared('trigger to preview, median', all, median),
      compared('trigger to preview, p95', all, (numbers) => quantile(numbers, 0.95)),
    ];
  } finally {
    server.close();
  }
}

function compared(name: string, all: Measured[], figure: (numbers: number[]) => number): Row {
  const value = Math.round(figure(all.map(({ newsclip }) => newsclip)));
  const floor = Math.round(figure(all.map((measured) => measured.floor)));
  const ratio = value / floor;
  const target = '<= 1.25 x floor';
  return { name: `${name} of ${all.length} pages`, value, unit: 'ms', floor, ratio, target, met: ratio <= 1.25 };
}
