import { describe, expect, it } from 'vitest';
import { asPrinted, dayOf, instantOf } from '@/lib/core/published-time';
import { minutesToRead } from '@/lib/core/reading-time';
import { timeAgo } from '@/lib/core/time-ago';

describe('asPrinted', () => {
  const rows: { name: string; iso: string; locale: string; shown: string }[] = [
    {
      name: 'the publisher’s wall clock with its offset',
      iso: '2026-01-13T18:23:00+03:00',
      locale: 'en-GB',
      shown: '13 Jan 2026, 18:23 GMT+3',
    },
    {
      name: 'half an hour in the offset',
      iso: '2026-01-13T23:50:00+05:30',
      locale: 'en-GB',
      shown: '13 Jan 2026, 23:50 GMT+5:30',
    },
    { name: 'UTC', iso: '2026-01-13T00:10:00Z', locale: 'en-GB', shown: '13 Jan 2026, 00:10 GMT' },
    { name: 'no offset where none was printed', iso: '2026-01-13T18:23', locale: 'en-GB', shown: '13 Jan 2026, 18:23' },
    { name: 'the day alone', iso: '2026-01-13', locale: 'en-GB', shown: '13 Jan 2026' },
    { name: 'in Turkish', iso: '2026-01-13', locale: 'tr', shown: '13 Oca 2026' },
  ];
  it.each(rows)('$name', ({ iso, locale, shown }) => {
    expect(asPrinted(iso, locale)).toBe(shown);
  });
});

it('knows the instant only with an offset, and the publisher’s own day always', () => {
  expect(instantOf('2026-01-13T00:30:00+03:00')).toBe(Date.UTC(2026, 0, 12, 21, 30));
  expect(instantOf('2026-01-13T00:30:00')).toBeNull();
  expect(instantOf('2026-01-13')).toBeNull();
  expect(dayOf('2026-01-13T00:30:00+03:00')).toBe('2026-01-13');
});

describe('timeAgo', () => {
  const now = Date.UTC(2026, 7, 13, 12);
  const rows: { moment: number; shown: string }[] = [
    { moment: now - 20_000, shown: 'now' },
    { moment: now - 5 * 60_000, shown: '5 minutes ago' },
    { moment: now - 3 * 3_600_000, shown: '3 hours ago' },
    { moment: now - 30 * 3_600_000, shown: 'yesterday' },
    { moment: now - 3 * 86_400_000, shown: '3 days ago' },
    { moment: now - 15 * 86_400_000, shown: '2 weeks ago' },
    { moment: now - 800 * 86_400_000, shown: '2 years ago' },
    { moment: now + 2 * 3_600_000, shown: 'in 2 hours' },
  ];
  it.each(rows)('$shown', ({ moment, shown }) => {
    expect(timeAgo(moment, now, 'en')).toBe(shown);
  });
});

it('takes characters for words where a script has no spaces', () => {
  expect(minutesToRead(1_000, 'en')).toBe(4);
  expect(minutesToRead(1_000, 'ja-JP')).toBe(2);
  expect(minutesToRead(3, null)).toBe(1);
});
