import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast';

const css = readFileSync(join(import.meta.dirname, '../../../../components/styles/tokens.css'), 'utf8');

type Theme = ReadonlyMap<string, string>;

/** What the block of a selector declares, by name. */
function declared(selector: string): Theme {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`tokens.css has no block of ${selector}`);
  const block = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  return new Map([...block.matchAll(/([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

const themes: Readonly<Record<string, Theme>> = {
  light: declared(':root'),
  sepia: declared(':root[data-theme="sepia"]'),
  dark: declared(':root[data-theme="dark"]'),
  'on paper': declared(':root:not([data-theme]),\n  :root[data-theme]'),
};

const grounds = ['paper', 'surface', 'sunken', 'accent-wash'];
const on = (ink: string, some: readonly string[], least: number) =>
  some.map((ground): [string, string, number] => [ink, ground, least]);

const highlights = ['yellow', 'green', 'blue', 'pink'].map((colour) => `highlight-${colour}`);

/** What stands on what, and the least contrast of it. */
const pairs = [
  ...on('ink', [...grounds, 'mark', 'caution-wash'], 4.5),
  ...on('ink-soft', [...grounds, 'mark', 'caution-wash'], 4.5),
  ...on('accent', [...grounds, 'caution-wash'], 4.5),
  ...on('accent-strong', grounds, 4.5),
  ...on('ink', highlights, 4.5),
  ...on('ink-soft', highlights, 4.5),
  ...on('accent', highlights, 4.5),
  ...on('caution-ink', ['paper', 'surface', 'caution-wash'], 4.5),
  ...on('on-accent', ['accent', 'accent-strong'], 4.5),
  ...on('edge', ['paper', 'surface', 'sunken'], 3),
];

describe.each(Object.entries(themes))('the theme: %s', (_, theme) => {
  it.each(pairs)('%s on %s keeps %d : 1', (ink, ground, least) => {
    const colourOf = (name: string) => {
      const colour = theme.get(`--${name}`);
      if (!colour) throw new Error(`The theme has no --${name}`);
      return colour;
    };
    expect(contrast(colourOf(ink), colourOf(ground))).toBeGreaterThanOrEqual(least);
  });
});

describe('all themes', () => {
  const colours = [...declared(':root[data-theme="dark"]').keys()];

  it.each(['light', 'sepia', 'dark'])('%s names every colour', (name) => {
    for (const colour of colours) {
      if (colour !== 'color-scheme') expect(themes[name]?.has(colour), colour).toBe(true);
    }
  });

  it('a dark machine has the dark theme', () => {
    const media = css.indexOf('@media (prefers-color-scheme: dark)');
    expect(media).toBeGreaterThan(0);
    expect(css.indexOf(':root:not([data-theme]) {')).toBeGreaterThan(media);
    expect(declared(':root:not([data-theme])')).toEqual(themes.dark);
  });

  it.each([
    ['light', 'light'],
    ['sepia', 'light'],
    ['dark', 'dark'],
    ['on paper', 'light'],
  ])('%s has the browser’s own parts in their colours', (name, scheme) => {
    expect(themes[name]?.get('color-scheme')).toBe(scheme);
  });
});
