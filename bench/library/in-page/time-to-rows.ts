import { median } from '@/bench/table';
import { afterPaint } from './after-paint';

/** Milliseconds after which rows that do not come are given up. */
const patience = 30_000;

/**
 * Milliseconds from giving a frame the address of an extension page until so many elements fit a selector in it and are painted;
 * the median of some times. Seen from outside, at the same origin, a page is measured as it is shipped; and what starting a tab
 * costs, which is the same for every page, does not level the differences.
 */
export async function timeToRows(path: string, selector: string, count: number, repetitions = 15): Promise<number> {
  const taken: number[] = [];
  for (let repetition = 0; repetition < repetitions; repetition += 1) taken.push(await once(path, selector, count));
  return median(taken);
}

async function once(path: string, selector: string, count: number): Promise<number> {
  const frame = document.createElement('iframe');
  // The popup's size, so that no more is laid out than in the popup.
  frame.width = '400';
  frame.height = '600';
  const started = performance.now();
  frame.src = path;
  document.body.append(frame);
  try {
    await untilThere(() => (frame.contentDocument?.querySelectorAll(selector).length ?? 0) >= count);
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
