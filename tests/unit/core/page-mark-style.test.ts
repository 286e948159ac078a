import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { highlightColours } from '@/lib/core/highlight';
import { pageMarkColours, pageMarkInk, pageMarkStyle } from '@/lib/core/page-mark-style';

const [light = ''] = readFileSync('components/styles/tokens.css', 'utf8').split('}');
const token = (name: string) => RegExp(`--${name}: (#[0-9a-f]{6});`).exec(light)?.[1];

const luminance = (hex: string): number => {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

it.each(highlightColours)('%s on the page is that of the light theme, and its words can be read', (colour) => {
  expect(pageMarkColours[colour]).toBe(token(`highlight-${colour}`));
  expect(pageMarkInk).toBe(token('ink'));
  expect((luminance(pageMarkColours[colour]) + 0.05) / (luminance(pageMarkInk) + 0.05)).toBeGreaterThan(7);
  expect(pageMarkStyle).toContain(
    `::highlight(reader-${colour}){background-color:${pageMarkColours[colour]};color:${pageMarkInk}}`,
  );
});
