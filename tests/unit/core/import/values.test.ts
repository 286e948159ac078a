import { describe, expect, it } from 'vitest';
import { printedTime, unixTime } from '@/lib/core/import/import-time';
import { jsonList, partOf, pythonList, yesOrNo } from '@/lib/core/import/value-lists';

describe('a time', () => {
  it.each<[text: string, iso: string | null]>([
    ['2026-01-13', '2026-01-13T00:00:00.000Z'],
    ['2026-01-13T18:23', '2026-01-13T18:23:00.000Z'],
    ['2026-01-13 18:23:05', '2026-01-13T18:23:05.000Z'],
    ['2026-01-13 18:23:05 UTC', '2026-01-13T18:23:05.000Z'],
    ['2026-01-13T18:23:05.5Z', '2026-01-13T18:23:05.500Z'],
    ['2026-01-13 18:23:05.123456+03:00', '2026-01-13T15:23:05.123Z'],
    ['2026-01-13T18:23:05-0530', '2026-01-13T23:53:05.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['2026-02-29', null],
    ['2026-13-01', null],
    ['2026-01-13T25:00', null],
    ['1970-01-01T00:00:00Z', null],
    ['9999-01-01', null],
    ['13/01/2026', null],
    ['yesterday', null],
    ['', null],
  ])('printed as %j', (text, iso) => {
    expect(printedTime(text)).toBe(iso === null ? null : Date.parse(iso));
  });

  it.each<[text: string, time: number | null]>([
    ['1604012345', 1_604_012_345_000],
    ['1604012345.75', 1_604_012_345_750],
    ['1604012345678', 1_604_012_345_678],
    ['1604012345678901', 1_604_012_345_678],
    ['0', null],
    ['160401234', null],
    ['-1604012345', null],
    ['1e12', null],
    ['99999999999', null],
    ['9'.repeat(40), null],
    ['NaN', null],
    ['', null],
  ])('counted as %j', (text, time) => {
    expect(unixTime(text)).toBe(time);
  });
});

describe('a list', () => {
  it.each<[text: string, values: string[] | null]>([
    ['[]', []],
    ["['sea']", ['sea']],
    [`['sea', "reader's choice"]`, ['sea', "reader's choice"]],
    [`['it\\'s', 'a\\\\b', 'caf\\xe9', '\\u6e2f']`, ["it's", 'a\\b', 'café', '港']],
    ["['a, b', '[c]']", ['a, b', '[c]']],
    ["['sea'", null],
    ["['sea' 'ferry']", null],
    ['sea', null],
    ['[sea]', null],
    ["['sea]", null],
    ['', null],
    [`[${"'a',".repeat(90_000)}]`, null],
  ])('of Python: %.40s', (text, values) => {
    expect(pythonList(text)).toEqual(values);
  });

  it.each<[text: string, values: string[] | null]>([
    ['["sea","long reads"]', ['sea', 'long reads']],
    ['[]', []],
    ['["sea",7]', null],
    ['{"0":"sea"}', null],
    ['["sea"', null],
    ['['.repeat(90_000), null],
  ])('of JSON: %.40s', (text, values) => {
    expect(jsonList(text)).toEqual(values);
  });
});

describe('a value', () => {
  it.each<[text: string, value: boolean | null]>([
    ['True', true],
    ['TRUE', true],
    ['1', true],
    ['false', false],
    ['0', false],
    ['maybe', null],
    ['', null],
  ])('of yes or no: %j', (text, value) => {
    expect(yesOrNo(text)).toBe(value);
  });

  it.each<[text: string, value: number | null]>([
    ['0', 0],
    ['45', 0.45],
    ['100', 1],
    ['5e-1', 0.005],
    ['101', null],
    ['-1', null],
    ['NaN', null],
    ['', null],
  ])('of a hundred: %j', (text, value) => {
    expect(partOf(100)(text)).toBe(value);
  });
});
