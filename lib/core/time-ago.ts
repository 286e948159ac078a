import { onceEach } from './once-each';

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365.25 * 86_400_000],
  ['month', 30.44 * 86_400_000],
  ['week', 7 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

const formatOf = onceEach((locale: string | undefined) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));

/** How long ago (or how soon) `then` is, seen from `now`, both epoch milliseconds, in the largest unit that fits. */
export function timeAgo(then: number, now: number, locale?: string): string {
  const format = formatOf(locale);
  for (const [unit, milliseconds] of steps) {
    if (Math.abs(then - now) >= milliseconds) return format.format(Math.trunc((then - now) / milliseconds), unit);
  }
  return format.format(0, 'second');
}
