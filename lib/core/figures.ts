import { foldedLine } from './search/parse-query';

/** A value and how many clips have it. */
export interface Counted {
  value: string;
  count: number;
}

/** Days one after the other, with how many clips are from them. Both are YYYY-MM-DD; `before` is the first day that is no longer among them. */
export interface Stretch {
  from: string;
  before: string;
  count: number;
}

/** Days that are shown one by one, and weeks. */
const shown = { days: 30, weeks: 52 } as const;

/** Milliseconds of a day of Greenwich, which has no summer time. */
const day = 86_400_000;

const written = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The day that it is for the reader, YYYY-MM-DD. `now` in epoch milliseconds; in the zone of her machine where none is named. */
export function dayAt(now: number, timeZone?: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    ...(timeZone && { timeZone }),
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(now);
  const of = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year').padStart(4, '0')}-${of('month')}-${of('day')}`;
}

/** The last thirty days, the oldest first, today among them. `days` in any order; days that none is of count nothing. */
export function lastDays(days: readonly Counted[], today: string): Stretch[] {
  const end = Date.parse(today) + day;
  return stretches(days, end - shown.days * day, shown.days, 1);
}

/** The last fifty-two weeks from Monday to Sunday, the oldest first, the one that today is in among them. */
export function lastWeeks(days: readonly Counted[], today: string): Stretch[] {
  const time = Date.parse(today);
  const monday = time - ((new Date(time).getUTCDay() + 6) % 7) * day;
  return stretches(days, monday - (shown.weeks - 1) * 7 * day, shown.weeks, 7);
}

function stretches(days: readonly Counted[], start: number, many: number, length: number): Stretch[] {
  const made = Array.from({ length: many }, (_, place): Stretch => {
    const from = start + place * length * day;
    return { from: written(from), before: written(from + length * day), count: 0 };
  });
  for (const { value, count } of days) {
    const stretch = made[Math.floor((Date.parse(value) - start) / (length * day))];
    if (stretch) stretch.count += count;
  }
  return made;
}

/** The values that most clips have, and how many others there are with how many clips; null where there are no others. */
export interface Ranking {
  top: Counted[];
  others: { values: number; count: number } | null;
}

/** Values named in a ranking. */
const most = 12;

/** The most frequent first. Spellings that a search takes for one value are one, as most clips write it. */
export function ranked(values: readonly Counted[]): Ranking {
  const alike = new Map<string, Counted[]>();
  for (const one of values) {
    const key = foldedLine(one.value);
    alike.set(key, [...(alike.get(key) ?? []), one]);
  }
  const byCount = (a: Counted, b: Counted): number => b.count - a.count || (a.value < b.value ? -1 : 1);
  const sum = (some: readonly Counted[]): number => some.reduce((total, { count }) => total + count, 0);
  const all = [...alike.values()]
    .map((spellings) => ({ value: spellings.toSorted(byCount)[0]?.value ?? '', count: sum(spellings) }))
    .sort(byCount);
  const others = all.slice(most);
  return {
    top: all.slice(0, most),
    others: others.length > 0 ? { values: others.length, count: sum(others) } : null,
  };
}
