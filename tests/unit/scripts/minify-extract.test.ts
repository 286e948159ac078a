import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { articleMetadataSchema } from '@/lib/core/article';
import type { Extraction, FoundBlocks } from '@/lib/core/extraction';
import type { SignatureClaims } from '@/lib/core/news/weigh-authors';
import type { MarksAnswer, MarksRequest } from '@/lib/core/page-marks';
import { bareEntrypoint, ownNames, withoutVariable } from '@/scripts/minify-extract.mjs';
import { makeArticle, noClaims } from '../make-article';

const installedWrapper = await readFile(
  fileURLToPath(new URL('./virtual/unlisted-script-entrypoint.mjs', import.meta.resolve('wxt'))),
  'utf8',
);

/** What a build makes of WXT's wrapper around a script, told as a module of that name. */
async function unwrapped(wrapper: string): Promise<string> {
  const modules: Readonly<Record<string, string>> = {
    '/wxt/unlisted-script-entrypoint.mjs': wrapper,
    '/script': 'export default { main: () => ({ answer: 7 }) };',
  };
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'invented',
        resolveId: (id) => (Object.hasOwn(modules, id) ? id : null),
        load: (id) => modules[id] ?? null,
      },
      bareEntrypoint,
    ],
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: '/wxt/unlisted-script-entrypoint.mjs', preserveEntrySignatures: 'strict' },
    },
  });
  const [first] = 'output' in made ? made.output : [];
  if (!first) throw new Error('Nothing was built');
  return first.code;
}

describe('withoutVariable', () => {
  it.each([
    { name: 'a function', code: 'var pickBlock=(function(){return 7})();' },
    { name: 'an arrow', code: 'var pickBlock=(()=>{return 7})();' },
    { name: 'no variable', code: '(function(){return 7})();' },
  ])('$name: the value of the script is what it answers', ({ code }) => {
    // biome-ignore lint/security/noGlobalEval: what the browser does with an injected script
    expect(globalThis.eval(withoutVariable(code))).toBe(7);
  });

  it('stops the build where a script is more than one call', () => {
    expect(() => withoutVariable('var a=1;(()=>a)();')).toThrow('no single call');
  });
});

describe('bareEntrypoint', () => {
  const ofScript = installedWrapper.replace('virtual:user-unlisted-script-entrypoint', '/script');

  it('leaves the script and its value, and nothing of what WXT wraps it in', async () => {
    const code = await unwrapped(ofScript);
    expect(code).not.toMatch(/catch|Promise|logger/);
    const module: unknown = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
    expect(JSON.stringify(module)).toContain('{"answer":7}');
  });

  it('stops the build where WXT imports the script in another way', async () => {
    await expect(unwrapped(ofScript.replace('import definition', 'import * as definition'))).rejects.toThrow(
      'WXT imports no definition any more',
    );
  });
});

describe('ownNames', () => {
  const selector = {
    quote: { exact: 'crews', prefix: 'the ', suffix: ' went' },
    position: { start: 4, end: 9 },
  };
  const signatures: SignatureClaims = { ...noClaims.signatures, printed: [{ text: 'By Jane Doe', by: 'anybody' }] };
  const spoken: [Extraction, Extraction, FoundBlocks, MarksRequest, ...MarksAnswer[]] = [
    { ok: true, article: { ...makeArticle(), ...noClaims, signatures, rawHtml: '' } },
    { ok: false, reason: 'no-article' },
    { blocks: [{ start: 'The crews', words: 2 }] },
    { type: 'paint', marks: [{ ...selector, colour: 'yellow' }] },
    { ok: true, selected: true, painted: true },
    { ok: true, quote: selector.quote, earlier: 0 },
    { ok: true, found: 1 },
  ];
  const namesIn = (value: unknown): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, inner]) => [Array.isArray(value) ? '' : name, ...namesIn(inner)])
      : [];

  it('shortens no name of what the content scripts are asked and answer', () => {
    const names = [...namesIn(spoken), ...Object.keys(articleMetadataSchema.entries)].filter(Boolean);
    expect(names).toEqual(
      expect.arrayContaining(['blocks', 'publishedAt', 'medium', 'html', 'reason', 'rawHtml', 'by']),
    );
    expect(names.filter((name) => ownNames.test(name))).toEqual([]);
  });
});
