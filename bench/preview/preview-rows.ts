import { resolve } from 'node:path';
import { corpusPages, fixturePages } from '../corpus';
import { timesFloor } from '../make-row';
import { servePages } from '../page-server';
import { median, quantile, type Row } from '../table';
import { type Measured, measurePreview } from './measure-preview';

interface Asked {
  /** Chromium's program. */
  program: string;
  /** Newsclip's built folder. */
  built: string;
  /** Folder of the floor extension. */
  floor: string;
  /** A corpus folder; without one, the project's own fixtures. */
  corpus: string | undefined;
  /** The most pages. */
  pages: number;
}

/** Trigger to preview, over a corpus or over the project's own fixtures. */
export async function previewRows({ program, built, floor, corpus, pages }: Asked): Promise<Row[]> {
  const { names, read } = corpus === undefined ? fixturePages() : corpusPages(resolve(corpus));
  const server = await servePages((name) => (names.includes(name) ? read(name) : null));
  try {
    const all = await measurePreview({
      program,
      built,
      floor: resolve(floor),
      addresses: names.slice(0, pages).map(server.address),
      onPage: ({ address, ...taken }) =>
        console.error(`${taken.newsclip.toFixed(0)} ms, floor ${taken.floor.toFixed(0)} ms  ${address}`),
    });
    return [compared('median', all, median), compared('p95', all, (numbers) => quantile(numbers, 0.95))];
  } finally {
    server.close();
  }
}

const compared = (which: string, all: readonly Measured[], figure: (numbers: number[]) => number): Row =>
  timesFloor(
    { size: null, browser: 'chromium' },
    {
      name: `popup: trigger to preview, ${which} of ${all.length} pages`,
      value: Math.round(figure(all.map(({ newsclip }) => newsclip))),
      floor: Math.round(figure(all.map((measured) => measured.floor))),
      unit: 'ms',
    },
    1.25,
  );
