import { expect, it } from 'vitest';
import { preloaded } from '@/scripts/preloaded.mjs';

/** A script as Vite tells of it, with what the plugin reads. */
const script = (name: string, imports: string[] = [], styles: string[] = []) => ({
  type: 'chunk',
  name,
  fileName: `chunks/${name}.js`,
  imports,
  dynamicImports: [],
  viteMetadata: { importedCss: new Set(styles) },
});

const bundle = {
  'chunks/show-popup.js': script('show-popup', ['chunks/shared.js', 'chunks/first.js'], ['assets/popup.css']),
  'chunks/shared.js': script('shared', ['chunks/first.js'], ['assets/style.css']),
  'chunks/first.js': script('first'),
  'chunks/clip-markdown.js': script('clip-markdown', ['chunks/shared.js']),
};

const html = '<link rel="modulepreload" href="/chunks/first.js"><link rel="stylesheet" href="/assets/style.css">';

/** The addresses that are added to the HTML of an entrypoint which imports these later. */
function added(dynamicImports: string[]): unknown {
  const { transformIndexHtml } = preloaded('show-popup');
  if (typeof transformIndexHtml !== 'object' || !('handler' in transformIndexHtml)) throw new Error('no handler');
  const context = { bundle, chunk: { ...script('popup', ['chunks/first.js']), dynamicImports } };
  return Reflect.apply(transformIndexHtml.handler, null, [html, context]);
}

it('names what is imported later, with all it needs and the page has not named yet', () => {
  expect(added(['chunks/clip-markdown.js', 'chunks/show-popup.js'])).toMatchObject([
    { attrs: { rel: 'modulepreload', href: '/chunks/show-popup.js' } },
    { attrs: { rel: 'modulepreload', href: '/chunks/shared.js' } },
    { attrs: { rel: 'stylesheet', href: '/assets/popup.css' } },
  ]);
});

it('leaves alone what waits until it is wanted', () => {
  expect(added(['chunks/clip-markdown.js'])).toEqual([]);
});
