import { expect, it } from 'vitest';
import { benchOptions } from '@/bench/options';

it('measures small and middling libraries in Chromium where nothing is said', () => {
  const { browsers, sizes, asksFor } = benchOptions([]);
  expect({ browsers, sizes }).toEqual({ browsers: ['chromium'], sizes: [1_000, 10_000] });
  expect(asksFor('rebuild')).toBe(true);
});

it('takes sizes, browsers and groups', () => {
  expect(benchOptions(['--size', 'all', '--browser', 'all'])).toMatchObject({
    browsers: ['chromium', 'firefox'],
    sizes: [1_000, 10_000, 100_000],
  });
  const { sizes, asksFor } = benchOptions(['--size', '20000,1000', '--only', '^search|cold']);
  expect(sizes).toEqual([1_000, 20_000]);
  expect(['search', 'cold', 'lists'].filter(asksFor)).toEqual(['search', 'cold']);
});

it('refuses sizes and browsers that it does not know', () => {
  expect(() => benchOptions(['--size', 'many'])).toThrow('--size');
  expect(() => benchOptions(['--size', '50'])).toThrow('--size');
  expect(() => benchOptions(['--browser', 'lynx'])).toThrow('--browser');
});
