import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoTimePattern } from '@/lib/core/iso-time';
import { dateHabits } from '@/lib/core/news/month-names';
import { findTimes, readTime } from '@/lib/core/news/read-time';
import { printedDays } from './printed-days';

const read = (text: string, lang: string | null = 'en', host = 'harbour.example'): string | null =>
  readTime(text, dateHabits(lang, host));

describe('machine values', () => {
  const rows: { name: string; value: string; time: string | null }[] = [
    { name: 'with offset', value: '2026-01-13T18:23:00+03:00', time: '2026-01-13T18:23:00+03:00' },
    { name: 'offset without colon', value: '2026-01-13T18:23:00+0300', time: '2026-01-13T18:23:00+03:00' },
    { name: 'offset of hours alone', value: '2026-01-13T18:23:00-05', time: '2026-01-13T18:23:00-05:00' },
    { name: 'UTC with fraction', value: '2026-01-13T15:23:00.000Z', time: '2026-01-13T15:23:00Z' },
    { name: 'a colon before the fraction', value: '2026-01-13T15:23:00:684Z', time: '2026-01-13T15:23:00Z' },
    { name: 'zero offset kept as printed', value: '2026-01-13T15:23:00+00:00', time: '2026-01-13T15:23:00+00:00' },
    { name: 'space for T', value: '2026-01-13 18:23:05', time: '2026-01-13T18:23:05' },
    { name: 'space and zone', value: '2026-01-13 18:23:05 UTC', time: '2026-01-13T18:23:05Z' },
    { name: 'no seconds', value: '2026-01-13T18:23', time: '2026-01-13T18:23:00' },
    { name: 'day alone', value: '2026-01-13', time: '2026-01-13' },
    { name: 'slashes', value: '2026/01/13', time: '2026-01-13' },
    { name: 'digits alone', value: '20260113', time: '2026-01-13' },
    { name: 'digits with time', value: '20260113T182300Z', time: '2026-01-13T18:23:00Z' },
    { name: 'RFC 2822', value: 'Tue, 13 Jan 2026 18:23:00 +0300', time: '2026-01-13T18:23:00+03:00' },
    { name: 'RFC 822 with GMT', value: 'Tue, 13 Jan 2026 18:23:00 GMT', time: '2026-01-13T18:23:00Z' },
    {
      name: 'a script’s date',
      value: 'Tue Jan 13 2026 18:23:00 GMT+0300 (Istanbul)',
      time: '2026-01-13T18:23:00+03:00',
    },
    { name: 'a server’s date', value: 'Tue Jan 13 18:23:00 EST 2026', time: '2026-01-13T18:23:00-05:00' },
    { name: 'epoch seconds', value: '1768317780', time: '2026-01-13T15:23:00Z' },
    { name: 'epoch milliseconds', value: '1768317780000', time: '2026-01-13T15:23:00Z' },
    { name: 'zone of the name GMT+3', value: '2026-01-13 18:23 GMT+03:00', time: '2026-01-13T18:23:00+03:00' },
    { name: 'the start of the epoch', value: '1970-01-01T00:00:00Z', time: null },
    { name: 'the far future', value: '2199-01-01', time: null },
    { name: 'a day that is none', value: '2025-02-30', time: null },
    { name: 'a month that is none', value: '2025-13-01', time: null },
    { name: 'words', value: 'yesterday', time: null },
    { name: 'nothing', value: '', time: null },
  ];
  it.each(rows)('$name', ({ value, time }) => {
    expect(read(value)).toBe(time);
  });
});

describe('printed lines', () => {
  it.each(printedDays)('$name', ({ lang, line, time, host }) => {
    expect(read(line, lang, host)).toBe(time);
  });

  it.each([
    ['a month’s name alone', 'en', 'In January 2026'],
    ['a score', 'en', 'Harbour 3-2 Dockers'],
    ['a version', 'en', 'Version 1.12.3'],
    ['Vietnamese words around numbers', 'vi', 'tháng 5, 2026'],
  ])('finds no day in %s', (_, lang, line) => {
    expect(read(line, lang)).toBeNull();
  });
});

describe('findTimes', () => {
  const rows: { name: string; lang: string; line: string; modified: boolean[] }[] = [
    { name: 'published', lang: 'en', line: 'Published 13 January 2026', modified: [false] },
    { name: 'updated', lang: 'en', line: 'Last updated 13 January 2026', modified: [true] },
    {
      name: 'both',
      lang: 'en',
      line: 'Published: 13 Jan 2026, 18:23 | Updated: 14 Jan 2026, 09:10',
      modified: [false, true],
    },
    {
      name: 'Turkish',
      lang: 'tr',
      line: 'Giriş: 13.01.2026 - 18:23 Güncelleme: 13.01.2026 - 18:57',
      modified: [false, true],
    },
    {
      name: 'German',
      lang: 'de',
      line: 'Veröffentlicht am 13.01.2026, aktualisiert am 14.01.2026',
      modified: [false, true],
    },
    {
      name: 'French',
      lang: 'fr',
      line: 'Publié le 13 janvier 2026, mis à jour le 14 janvier 2026',
      modified: [false, true],
    },
    { name: 'Spanish', lang: 'es', line: 'Actualizado el 13 de enero de 2026', modified: [true] },
    { name: 'Arabic', lang: 'ar', line: 'نشر 13 يناير 2026 آخر تحديث 14 يناير 2026', modified: [false, true] },
    { name: 'Korean', lang: 'ko', line: '입력 2026.01.13 18:23 수정 2026.01.13 19:00', modified: [false, true] },
    { name: 'Russian', lang: 'ru', line: 'Обновлено 13 января 2026', modified: [true] },
  ];
  it.each(rows)('$name', ({ lang, line, modified }) => {
    expect(findTimes(line, dateHabits(lang)).map((time) => time.modified)).toEqual(modified);
  });

  it.each([
    ['a month of another language', '13 Ocak 2026', ['2026-01-13T15:00:00Z'], ['2026-01-13']],
    ['another day', '14 Ocak 2026', ['2026-01-13T15:00:00Z'], []],
    ['words that name no month', '13 stormy nights of 2026', ['2026-01-13'], []],
  ])('knows the time that the page gives otherwise by day and year: %s', (_, line, likely, found) => {
    expect(findTimes(line, dateHabits('en'), likely).map(({ iso }) => iso)).toEqual(found);
  });

  it.each([
    ['Saturday before summer time', 'March 8, 2025 9:30 am PT', '-08:00'],
    ['its first day', 'March 9, 2025 9:30 am PT', '-07:00'],
    ['its last morning', 'November 2, 2025 1:30 am ET', '-04:00'],
    ['the hour after', 'November 2, 2025 2:30 am ET', '-05:00'],
    ['a year that begins the months with a Sunday', 'November 1, 2026 9:30 am CT', '-06:00'],
  ])('knows summer time by the date: %s', (_, line, offset) => {
    expect(findTimes(line, dateHabits('en')).map(({ iso }) => iso.slice(-6))).toEqual([offset]);
  });

  it('gives every time its own clock', () => {
    expect(
      findTimes('Giriş: 13.01.2026 - 18:23 Güncelleme: 14.01.2026 - 07:57', dateHabits('tr')).map(({ iso }) => iso),
    ).toEqual(['2026-01-13T18:23:00', '2026-01-14T07:57:00']);
  });
});

describe('any moment', () => {
  const moment = fc.date({
    min: new Date('1995-01-01T00:00:00Z'),
    max: new Date('2025-12-31T23:59:59Z'),
    noInvalidDate: true,
  });

  it('comes back from its ISO form to the second', () => {
    fc.assert(fc.property(moment, (date) => read(date.toISOString()) === `${date.toISOString().slice(0, 19)}Z`));
  });

  it('keeps its day when printed by a locale', () => {
    const locale = fc.constantFrom(
      'en',
      'en-GB',
      'tr',
      'de',
      'fr',
      'es',
      'it',
      'pt',
      'nl',
      'ar-EG',
      'ar-SY',
      'zh',
      'ja',
      'ko',
      'ru',
      'pl',
      'sv',
      'uk',
    );
    fc.assert(
      fc.property(moment, locale, fc.constantFrom('long' as const, 'medium' as const), (date, lang, dateStyle) => {
        const printed = new Intl.DateTimeFormat(lang, { dateStyle, timeZone: 'UTC' }).format(date);
        expect([printed, read(printed, lang)]).toEqual([printed, date.toISOString().slice(0, 10)]);
      }),
    );
  });

  it('is an ISO time or nothing, whatever the text', () => {
    const fragment = fc.constantFrom('13', ' ', ':', '/', '.', '2026', 'Jan', 'T', '+03', 'PM', '年', '٣', 'GMT', '-');
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 14 }), (parts) => {
        const time = read(parts.join(''));
        expect(time === null || isoTimePattern.test(time)).toBe(true);
      }),
    );
  });
});
