import { Random } from './random';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Ten years, up to the summer of 2026. */
const firstDay = Date.UTC(2016, 6, 1);
const days = 3_652;

/** Epoch milliseconds. */
export interface ClipTimes {
  publishedAt: number;
  clippedAt: number;
}

/** When an article came out, even over ten years, and when it was clipped: mostly within hours. */
export function clipTimes(index: number): ClipTimes {
  const random = new Random('times', index);
  const publishedAt = firstDay + Math.floor((random.share() * days * day) / minute) * minute;
  const clippedAt = Math.floor(publishedAt + 2 * minute + random.exponential(random.chance(0.8) ? day / 6 : 6 * day));
  return { publishedAt, clippedAt };
}

/**
 * The indices of the first `count` clips in the order in which they were clipped. A library grows in this order: whoever
 * fills a database by it lays neighbours in time beside each other, as a reader's years of clipping do.
 */
export function inOrderOfClipping(count: number): number[] {
  const times = Float64Array.from({ length: count }, (_, index) => clipTimes(index).clippedAt);
  return Array.from(times.keys()).sort((a, b) => (times[a] ?? 0) - (times[b] ?? 0));
}

/** A time as a publisher prints it: ISO 8601 with the offset. */
export function printedTime(time: number, offset: string): string {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  const ahead = (Number(hours) * 60 + Number(minutes)) * minute;
  return new Date(time + (sign === '-' ? -ahead : ahead)).toISOString().slice(0, 19) + offset;
}
