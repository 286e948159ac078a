import { describe, expect, it } from 'vitest';
import { presetPath, safePath } from '@/lib/core/export/note-path';
import { slugOf } from '@/lib/core/export/slug';
import { localDay } from '@/lib/core/front-matter';
import { makeTestClip } from '../make-test-clip';

const { clip } = makeTestClip({ title: 'Night Ferry: “back”', publishedAt: '2026-08-12T23:40:00-09:00' });
const clipped = localDay(clip.clippedAt);

describe('what a note is named by', () => {
  it.each([
    ['obsidian', { folder: '', name: 'Night Ferry: “back”' }],
    ['plain', { folder: '', name: 'Night Ferry: “back”' }],
    ['logseq', { folder: '', name: 'Night Ferry: “back”' }],
    ['own', { folder: '', name: 'Night Ferry: “back”' }],
    ['hugo', { folder: '', name: 'night-ferry-back' }],
    ['jekyll', { folder: '_posts', name: '2026-08-12-night-ferry-back' }],
  ] as const)('%s', (preset, path) => {
    expect(presetPath(clip, preset)).toEqual(path);
  });

  it.each([
    ['no day', { publishedAt: null }, `${clipped}-night-ferry`],
    ['a day that no calendar has', { publishedAt: '2026-02-31' }, `${clipped}-night-ferry`],
    ['no letters', { title: '!?', publishedAt: '2026-08-12' }, '2026-08-12-clip'],
  ])('Jekyll, of an article with %s', (_, different, name) => {
    expect(presetPath(makeTestClip({ title: 'Night ferry', ...different }).clip, 'jekyll').name).toBe(name);
  });
});

describe('a path never leaves the export', () => {
  it.each([
    ['parents', '../../etc', '../passwd', 'etc', 'passwd'],
    ['parents by backslashes', '..\\..\\x', '..\\y', 'x', 'y'],
    ['a root', '/etc/', '/x', 'etc', 'x'],
    ['a drive', 'C:\\x', 'C:y', 'C/x', 'C y'],
    ['dots', './.../ . /.git', '...', 'git', `Clip ${clipped}`],
    ['devices', 'CON/aux.x', 'NUL', '_CON/_aux.x', '_NUL'],
    ['nothing', '', '', '', `Clip ${clipped}`],
    ['empty parts', 'a//b/ /c', 'x', 'a/b/c', 'x'],
    ['line breaks and bidi marks', 'a\nb/\u202ec', 'x\u202ey', 'a b/c', 'xy'],
    ['a home', '~/x', '~y', 'x', 'y'],
    ['many folders', 'a/b/c/d/e/f/g/h/i/j', 'x', 'a/b/c/d/e/f/g/h', 'x'],
  ])('%s', (_, folder, name, safeFolder, safeName) => {
    expect(safePath(clip, { folder, name })).toEqual({ folder: safeFolder, name: safeName });
  });

  it('and no part of it is longer than a name may be', () => {
    const long = '船'.repeat(200);
    const { folder, name } = safePath(clip, { folder: `${long}/${long}`, name: long });
    for (const part of [...folder.split('/'), name]) {
      expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(120);
    }
  });
});

describe('a slug', () => {
  it.each([
    ['words', 'Night ferry is BACK', 'night-ferry-is-back'],
    ['accents on Latin letters', 'Çeşme’de kriz: é, ñ, ü', 'cesmede-kriz-e-n-u'],
    ['other scripts', 'عبّارة الليل', 'عبّارة-الليل'],
    ['vowel signs that are letters', 'हिन्दी', 'हिन्दी'],
    ['Japanese', '夜の船、戻る', '夜の船-戻る'],
    ['emoji', '⛴️ back', 'back'],
    ['signs alone', '…!?', ''],
    ['half a character', 'a\ud800b', 'a-b'],
    ['a long one, between words', `${'ferry '.repeat(20)}`, Array.from({ length: 13 }, () => 'ferry').join('-')],
  ])('%s', (_, title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });
});
