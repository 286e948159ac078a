import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { slimReadability } from '@/scripts/slim-readability.mjs';

const installed = await readFile(fileURLToPath(import.meta.resolve('@mozilla/readability/Readability.js')), 'utf8');

/** What a build makes of a module of that name. */
async function built(code: string, entry = '/@mozilla/readability/Readability.js'): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      { name: 'invented', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) },
      slimReadability,
    ],
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  });
  const [first] = 'output' in made ? made.output : [];
  if (!first) throw new Error('Nothing was built');
  return first.code;
}

/** Readability as it is, but for one change, which must apply. */
function changed(from: RegExp, to: string): string {
  const code = installed.replace(from, to);
  if (code === installed) throw new Error(`Readability has nothing like ${from}`);
  return code;
}

describe('slimReadability', () => {
  it('leaves out names that no page has any more, and keeps those beside them', async () => {
    const slim = await built(installed);
    expect(slim).not.toMatch(/hentry|combx|shoutbox| hid /);
    expect(slim).toMatch(/\/-ad-\|ai2html\|banner\|.*yom-remote\/i/);
  });

  it('leaves the choice of the body, and nothing that is not used', async () => {
    const slim = await built(installed);
    expect(slim).toMatch(/\b_grabArticle\b/);
    expect(slim).toMatch(/export \{ Readability as default \}|export default Readability/);
    expect(slim).not.toMatch(
      /_getJSONLD|_getArticleMetadata|_fixRelativeUris|HTML_ESCAPE_MAP|replaceFonts|module\.exports/,
    );
    expect(slim.length).toBeLessThan(installed.length * 0.6);
  });

  const rows: { name: string; from: RegExp; to: string; says: string }[] = [
    {
      name: 'a member goes by another name',
      from: /_getJSONLD/g,
      to: '_readJSONLD',
      says: 'has no _getJSONLD any more',
    },
    { name: 'a pattern does', from: /replaceFonts/g, to: 'fonts', says: 'has no replaceFonts any more' },
    {
      name: 'a method that has other work here does',
      from: /_prepArticle/g,
      to: '_tidyArticle',
      says: 'has no _prepArticle any more',
    },
    {
      name: 'a statement that has no work here does',
      from: /shouldRemoveTitleHeader &&/,
      to: 'shouldRemoveHeader &&',
      says: 'has no if (shouldRemoveTitleHeader && any more',
    },
    { name: 'a setting does', from: /_charThreshold/g, to: '_least', says: 'has no _charThreshold any more' },
    { name: 'several do', from: /_isUrl|nextLink/g, to: '_other', says: 'has no _isUrl, nextLink any more' },
    {
      name: 'one that was cut is used',
      from: /(_grabArticle\(page\) \{)/,
      to: '$1 this._isUrl("x");',
      says: 'still uses _isUrl',
    },
    {
      name: 'a pattern that was cut is used',
      from: /(_grabArticle\(page\) \{)/,
      to: '$1 this.REGEXPS.srcsetUrl.test("x");',
      says: 'still uses srcsetUrl',
    },
  ];
  it.each(rows)('stops the build where $name', async ({ from, to, says }) => {
    await expect(built(changed(from, to))).rejects.toThrow(`Readability ${says}`);
  });

  it('leaves other modules as they are', async () => {
    expect(await built('export const parse = () => "_getJSONLD";', '/other/Readability.js')).toContain('_getJSONLD');
  });
});
