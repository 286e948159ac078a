import { minutesToRead } from './reading-time';

/** What is read less far has only been opened, what is read farther is finished: either is opened at its beginning. */
const begun = { from: 0.03, to: 0.97 } as const;

/** Whether it is worth while to go on where one left off. */
export const isBegun = (progress: number): boolean => progress >= begun.from && progress <= begun.to;

/**
 * How far an article has been read, 0 to 1, in steps of a thousandth: at the beginning none of the page has been scrolled away, at the end
 * the last of the article is on screen. Null where all of it is on screen at once. Lengths in pixels; `end` is where the article ends,
 * measured from the top of the page, `scrolled` what lies above the window.
 */
export function progressOf({
  scrolled,
  end,
  screen,
}: {
  scrolled: number;
  end: number;
  screen: number;
}): number | null {
  const way = end - screen;
  return way <= 0 ? null : Math.round(Math.min(1, Math.max(0, scrolled / way)) * 1000) / 1000;
}

/** How much of the page lies above the window at a progress; of lengths as above. */
export const scrolledAt = (progress: number, { end, screen }: { end: number; screen: number }): number =>
  Math.max(0, end - screen) * progress;

/** Minutes until the end, 0 once it is reached. `lang` is BCP 47, null where not known. */
export const minutesLeft = (wordCount: number, lang: string | null, progress: number): number =>
  progress > begun.to ? 0 : minutesToRead(wordCount * (1 - progress), lang);
