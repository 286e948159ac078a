import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayAt, lastDays, lastWeeks, ranked, type Stretch } from '@/lib/core/figures';

const holding = (stretches: readonly Stretch[]) => stretches.filter(({ count }) => count > 0);

describe('dayAt', () => {
  const now = Date.UTC(2026, 11, 31, 23, 30);
  it.each<[string, number, string, string]>([
    ['in Greenwich', now, 'UTC', '2026-12-31'],
    ['east of it, where the new year has begun', now, 'Asia/Tokyo', '2027-01-01'],
    ['west of it, where the day before is not over', Date.UTC(2026, 2, 1, 3), 'America/New_York', '2026-02-28'],
    ['half an hour off', Date.UTC(2026, 2, 1, 18, 29), 'Asia/Kolkata', '2026-03-01'],
    ['half an hour later', Date.UTC(2026, 2, 1, 18, 30), 'Asia/Kolkata', '2026-03-02'],
  ])('%s', (_, time, zone, today) => {
    expect(dayAt(time, zone)).toBe(today);
  });
});

describe('lastDays', () => {
  it('are thirty, today the last, those without clips among them', () => {
    const days = lastDays([{ value: '2026-03-14', count: 3 }], '2026-03-15');
    expect(days).toHaveLength(30);
    expect(days[0]).toEqual({ from: '2026-02-14', before: '2026-02-15', count: 0 });
    expect(days.slice(-2)).toEqual([
      { from: '2026-03-14', before: '2026-03-15', count: 3 },
      { from: '2026-03-15', before: '2026-03-16', count: 0 },
    ]);
  });

  it.each<[string, string, number]>([
    ['the oldest of them', '2025-12-07', 1],
    ['the day before that', '2025-12-06', 0],
    ['today', '2026-01-05', 1],
    ['a day that is still to come', '2026-01-06', 0],
  ])('count %s or not', (_, value, found) => {
    expect(holding(lastDays([{ value, count: 1 }], '2026-01-05'))).toHaveLength(found);
  });
});

describe('lastWeeks', () => {
  it.each<{ name: string; today: string; day: string; week: Omit<Stretch, 'count'> | null }>([
    { name: 'a Monday', today: '2026-03-09', day: '2026-03-09', week: { from: '2026-03-09', before: '2026-03-16' } },
    { name: 'a Sunday', today: '2026-03-15', day: '2026-03-15', week: { from: '2026-03-09', before: '2026-03-16' } },
    {
      name: 'a day that is still to come in this week',
      today: '2026-03-10',
      day: '2026-03-15',
      week: { from: '2026-03-09', before: '2026-03-16' },
    },
    {
      name: 'a week with two years in it, by its end',
      today: '2027-01-02',
      day: '2026-12-28',
      week: { from: '2026-12-28', before: '2027-01-04' },
    },
    {
      name: 'the same, by its beginning',
      today: '2026-12-28',
      day: '2027-01-03',
      week: { from: '2026-12-28', before: '2027-01-04' },
    },
    {
      name: 'the 29th of February',
      today: '2028-03-05',
      day: '2028-02-29',
      week: { from: '2028-02-28', before: '2028-03-06' },
    },
    {
      name: 'the oldest',
      today: '2026-12-27',
      day: '2025-12-29',
      week: { from: '2025-12-29', before: '2026-01-05' },
    },
    { name: 'one too old', today: '2026-12-27', day: '2025-12-28', week: null },
  ])('$name', ({ today, day, week }) => {
    const weeks = lastWeeks([{ value: day, count: 2 }], today);
    expect(weeks).toHaveLength(52);
    expect(holding(weeks)).toEqual(week ? [{ ...week, count: 2 }] : []);
  });
});

const days = fc
  .integer({ min: Date.UTC(2024, 0) / 86_400_000, max: Date.UTC(2028, 11) / 86_400_000 })
  .map((number) => new Date(number * 86_400_000).toISOString().slice(0, 10));

it('stretches follow upon one another, and each counts what a search from its first day to before its end finds', () => {
  const someDays = fc.array(fc.record({ value: days, count: fc.integer({ min: 1, max: 9 }) }));
  fc.assert(
    fc.property(someDays, days, fc.constantFrom(lastDays, lastWeeks), (counts, today, last) => {
      const stretches = last(counts, today);
      for (const [place, { from, before, count }] of stretches.entries()) {
        if (place > 0) expect(stretches[place - 1]?.before).toBe(from);
        const found = counts.filter(({ value }) => value >= from && value < before);
        expect(count).toBe(found.reduce((sum, one) => sum + one.count, 0));
      }
      expect(stretches.some(({ from, before }) => from <= today && today < before)).toBe(true);
    }),
  );
});

describe('ranked', () => {
  const one = (value: string, count: number) => ({ value, count });
  const many = Array.from({ length: 15 }, (_, place) => one(`outlet ${String(place).padStart(2, '0')}`, 100 - place));
  it.each<[string, Parameters<typeof ranked>[0], ReturnType<typeof ranked>]>([
    ['none', [], { top: [], others: null }],
    [
      'the most frequent first',
      [one('b', 1), one('a', 1), one('c', 2)],
      { top: [one('c', 2), one('a', 1), one('b', 1)], others: null },
    ],
    ['twelve, and no others', many.slice(0, 12), { top: many.slice(0, 12), others: null }],
    ['twelve, and the others', many, { top: many.slice(0, 12), others: { values: 3, count: 88 + 87 + 86 } }],
    [
      'what a search takes for one, as most write it',
      [one('SEA', 2), one('Sea', 3), one('land', 4)],
      { top: [one('Sea', 5), one('land', 4)], others: null },
    ],
  ])('%s', (_, values, ranking) => {
    expect(ranked(values)).toEqual(ranking);
  });
});
