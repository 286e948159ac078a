import { describe, expect, it } from 'vitest';
import { tellsDay } from '@/lib/core/news/tells-day';
import { printedDays } from './printed-days';

describe('a line that prints a day', () => {
  it.each(printedDays)('$name', ({ line }) => {
    expect(tellsDay(line)).toBe(true);
  });

  it.each([
    ['an apostrophe before the year', "13 Jan '26"],
    ['two lines of one element', '13\nJanuary\n2026'],
    ['Bengali digits', '১৬ ফেব্রুয়ারি ২০২০'],
    ['a name before it', 'Jane Doe, January 13, 2026'],
    ['a year of this century alone in numbers', '2026/01/13'],
  ])('%s', (_, line) => {
    expect(tellsDay(line)).toBe(true);
  });
});

describe('no day', () => {
  it.each([
    ['a month and a year', 'January 2026'],
    ['a year alone', 'Harbour Festival 2026'],
    ['two years', '2025-2026'],
    ['minutes of reading', '5 min read'],
    ['a score', 'Harbour 3-2 Dockers'],
    ['a number of things in a year', '10 best films of 2026'],
    ['a year and a number of things', 'Of 2026 and 30 others'],
    ['a telephone number', '555-12-34'],
    ['a book’s number', '978-0-00000-000-0'],
    ['a channel and a year', 'Night Ferry (HTV2, 2020)'],
    ['a time of day', '18:23'],
    ['hours ago', '3 hours ago'],
    ['a year long ago', '1 May 1886'],
    ['nothing', ''],
  ])('%s', (_, line) => {
    expect(tellsDay(line)).toBe(false);
  });
});
