import { median } from '@/bench/table';
import { afterPaint } from './after-paint';

/** Milliseconds after which rows that do not come are given up. */
const patience = 30_000;

/** A page of the extension, and what is to be seen in it. */
export interface Painted {
  /** From the extension's root. */
  path: string;
  /** A CSS selector of rows, and how many there must be. */
  rows: string;
  count: number;
  /** What is clicked first, as soon as it is there; null for nothing. */
  click: string | null;
  /** The frame's size in CSS pixels. */
  width: number;
  height: number;
}

/**
 * Milliseconds from giving a frame the address of an extension page until its rows are there and painted, the median of some times,
 * for several pages that take turns. Seen from outside, at the same origin, a page is measured as it is shipped; and what starting a
 * tab costs, which is the same for every page, does not level the differences.
 */
export async function timeToPaint(pages: readonly Painted[], repetitions: number): Promise<number[]> {
  const taken = pages.map((): number[] => []);
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    for (const [place, page] of pages.entries()) taken[place]?.push(await once(page));
  }
  return taken.map(median);
}

async function once({ path, rows, count, click, width, height }: Painted): Promise<number> {
  const frame = document.createElement('iframe');
  frame.width = String(width);
  frame.height = String(height);
  const started = performance.now();
  frame.src = path;
  document.body.append(frame);
  const all = (selector: string) => [...(frame.contentDocument?.querySelectorAll<HTMLElement>(selector) ?? [])];
  try {
    if (click) {
      await untilThere(() => all(click).length > 0);
      all(click)[0]?.click();
    }
    await untilThere(() => all(rows).length >= count);
    await afterPaint();
    return performance.now() - started;
  } finally {
    frame.remove();
  }
}

/** Looks every few milliseconds, oftener than frames come, and leaves the thread, which it shares with the page, to that. */
function untilThere(isThere: () => boolean): Promise<void> {
  const end = performance.now() + patience;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (isThere()) resolve();
      else if (performance.now() > end) reject(new Error('The rows did not come'));
      else setTimeout(look, 1);
    };
    look();
  });
}
