import * as v from 'valibot';
import { expect, it } from 'vitest';
import { utf8Length } from '@/bench/library/article-body';
import { inOrderOfClipping } from '@/bench/library/clip-times';
import { languages } from '@/bench/library/languages/languages';
import { syntheticClip } from '@/bench/library/synthetic-clips';
import { clipSchema } from '@/lib/core/clip';
import { countWords } from '@/lib/core/count-words';

const count = 1_000;
const clips = Array.from({ length: count }, (_, index) => syntheticClip(index));
const share = (holds: (one: (typeof clips)[number]) => boolean): number => clips.filter(holds).length / count;
const langOf = (lang: string | null): string => (lang ?? '').replace(/-.*/, '');

it('gives the same clip for the same index, whatever was asked for in between', () => {
  for (const index of [0, 1, 517, 99_999, 4_000_000_000]) {
    const before = syntheticClip(index);
    syntheticClip(index + 1);
    expect(syntheticClip(index)).toEqual(before);
  }
  expect(syntheticClip(3).body.text).not.toBe(syntheticClip(4).body.text);
});

it('makes records that the store takes', () => {
  for (const { clip, body } of clips) {
    const parsed = v.safeParse(clipSchema, clip);
    expect(parsed.issues).toBeUndefined();
    expect(parsed.output).toEqual(clip);
    expect(body).toMatchObject({ clipId: clip.id, revision: clip.revision, title: clip.title });
  }
});

it('has bodies of 8 to 20 KB of HTML, whole and well formed', () => {
  for (const { body } of clips) {
    expect(utf8Length(body.html)).toBe(new TextEncoder().encode(body.html).length);
    expect(utf8Length(body.html)).toBeGreaterThan(8_192);
    expect(utf8Length(body.html)).toBeLessThan(20_000);
    expect(/^<figure><img [^>]+><figcaption>[^<]+<\/figcaption><\/figure><p>/.test(body.html)).toBe(true);
    expect(/undefined|NaN|\ufffd|<\/h2>$/.test(body.html)).toBe(false);
    for (const name of ['p', 'h2', 'ul', 'li', 'a', 'blockquote'])
      expect(body.html.split(new RegExp(`<${name}[ >]`)).length).toBe(body.html.split(`</${name}>`).length);
  }
});

it('says in its text what stands in its HTML, captions left out', () => {
  for (const { body } of clips.slice(0, 100)) {
    const shown = body.html
      .replace(/<figcaption>.*?<\/figcaption>/g, '')
      .replace(/<\/(?:p|h2|li)>/g, '\n\n')
      .replace(/<[^>]+>/g, '');
    expect(body.text).toBe(shown.trim());
  }
});

it('counts words as the extractor does where blanks part them, and characters elsewhere', () => {
  for (const { clip, body } of clips) {
    if (/^(?:zh|ja)/.test(clip.lang ?? '')) {
      const bare = body.text.replace(/[，。？、“”「」]/g, ' ');
      expect(clip.wordCount).toBe(countWords(bare));
    } else expect(clip.wordCount).toBe(countWords(body.text));
  }
});

it('mixes its languages by their shares', () => {
  expect(languages.reduce((sum, language) => sum + language.share, 0)).toBe(100);
  for (const language of languages) {
    const found = share(({ clip }) => langOf(clip.lang) === language.lang);
    expect(Math.abs(found - language.share / 100)).toBeLessThan(0.03);
  }
});

it('writes Turkish letters, Arabic marks and Hindi vowel signs', () => {
  const textIn = (lang: string): string =>
    clips.flatMap(({ clip, body }) => (langOf(clip.lang) === lang ? body.text : [])).join('\n');
  expect(new Set(textIn('tr').match(/[ıİşğ]/g)).size).toBe(4);
  expect(textIn('ar')).toMatch(/[\u064b-\u0651]/);
  expect(textIn('hi')).toMatch(/[\u093e-\u094c]/);
  for (const script of [/\p{Script=Han}/u, /\p{Script=Hiragana}/u, /\p{Script=Katakana}/u])
    expect(textIn('ja')).toMatch(script);
  expect(textIn('zh')).not.toContain(' ');
});

it('treats its clips as a reader does', () => {
  const cases: [name: string, found: number, wanted: number][] = [
    ['read', share(({ clip }) => clip.readAt !== null), 0.6],
    ['favourite', share(({ clip }) => clip.favourite), 0.04],
    ['archived', share(({ clip }) => clip.archived), 0.06],
    ['in the trash', share(({ clip }) => clip.deletedAt !== null), 0.03],
    ['truncated', share(({ clip }) => clip.access === 'truncated'), 0.05],
    ['with a note', share(({ clip }) => clip.note !== ''), 0.05],
  ];
  // Four standard deviations of a share among so many.
  for (const [name, found, wanted] of cases)
    expect(Math.abs(found - wanted), name).toBeLessThan(4 * Math.sqrt((wanted * (1 - wanted)) / count));
});

it('has no id, no address and no text twice', () => {
  for (const key of ['id', 'urlKey', 'excerpt'] as const)
    expect(new Set(clips.map(({ clip }) => clip[key])).size).toBe(count);
  for (const { clip } of clips) expect(clip.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
});

it('names its clips in the order in which they were clipped', () => {
  const times = inOrderOfClipping(count).map((index) => clips[index]?.clip.clippedAt ?? 0);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(new Set(times).size).toBeGreaterThan(count * 0.99);
  for (const { clip } of clips)
    if (clip.publishedAt?.includes('T')) expect(Date.parse(clip.publishedAt)).toBeLessThan(clip.clippedAt);
});
