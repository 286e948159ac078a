import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { localDay, obsidianFrontMatter, obsidianTags } from '@/lib/core/front-matter';
import { yamlString } from '@/lib/core/yaml-string';
import { makeTestClip } from './make-test-clip';

/** Readers written by others; days as strings in both. */
const readers: Record<string, (yaml: string) => unknown> = {
  yaml: (text) => parse(text),
  'js-yaml': (text) => load(text),
};

const inner = (frontMatter: string): string => {
  expect(frontMatter.startsWith('---\n')).toBe(true);
  expect(frontMatter.endsWith('\n---\n')).toBe(true);
  return frontMatter.slice(4, -4);
};

describe('the Obsidian preset', () => {
  it('is exactly the documented form', () => {
    const { clip } = makeTestClip(
      {
        title: 'Ministers agree: "no deal" yet',
        url: 'https://example.com/2026/08/12/deal?utm_source=x',
        canonicalUrl: 'https://example.com/2026/08/12/deal',
        site: 'Example Times',
        publishedAt: '2026-08-12T07:40:00+03:00',
        modifiedAt: '2026-08-12T09:05:00+03:00',
        standfirst: 'Talks resume Monday.',
        section: 'World',
      },
      { tags: [] },
    );
    expect(obsidianFrontMatter(clip)).toBe(`---
title: "Ministers agree: \\"no deal\\" yet"
source: "https://example.com/2026/08/12/deal"
site: "Example Times"
author:
  - "[[Ana Ruiz]]"
  - "[[Li Wei]]"
published: 2026-08-12
created: ${localDay(clip.clippedAt)}
description: "Talks resume Monday."
tags:
  - "clippings"
published_at: "2026-08-12T07:40:00+03:00"
modified_at: "2026-08-12T09:05:00+03:00"
clipped_at: "2026-08-13T10:02:11Z"
section: "World"
lang: "en"
sha256: "${'a'.repeat(64)}"
---
`);
  });

  it('leaves out every key with nothing to say', () => {
    const { clip } = makeTestClip({
      authors: [],
      standfirst: null,
      publishedAt: null,
      section: null,
      lang: null,
      canonicalUrl: null,
    });
    const keys = obsidianFrontMatter(clip).match(/^\w+(?=:)/gm);
    expect(keys).toEqual(['title', 'source', 'site', 'created', 'tags', 'clipped_at', 'sha256']);
  });

  it.each([
    [
      'the canonical address of the same site',
      'https://m.harbour.example/a?id=1',
      'https://www.harbour.example/a',
      'https://www.harbour.example/a',
    ],
    [
      'the page’s own address where the canonical one is another outlet’s',
      'https://wire.example/a',
      'https://other.example/a',
      'https://wire.example/a',
    ],
    [
      'the page’s own address where the canonical one is the front page',
      'https://wire.example/a',
      'https://wire.example/',
      'https://wire.example/a',
    ],
    ['the page’s own address where there is no other', 'https://wire.example/a', null, 'https://wire.example/a'],
  ])('gives as source %s', (_, url, canonicalUrl, source) => {
    expect(obsidianFrontMatter(makeTestClip({ url, canonicalUrl }).clip)).toContain(`source: "${source}"\n`);
  });

  it('keeps the publisher’s own day, whatever the day was in UTC', () => {
    const { clip } = makeTestClip({ publishedAt: '2026-08-13T01:30:00+09:00' });
    expect(obsidianFrontMatter(clip)).toContain('published: 2026-08-13\n');
  });

  it('writes no day that no calendar has', () => {
    const { clip } = makeTestClip({ publishedAt: '2026-02-31T01:30:00Z' });
    expect(obsidianFrontMatter(clip)).not.toContain('published:');
    expect(obsidianFrontMatter(clip)).toContain('published_at: "2026-02-31T01:30:00Z"');
  });

  it('names a wire service apart from people', () => {
    const { clip } = makeTestClip({ authors: [], agency: 'Harbour Wire' });
    expect(obsidianFrontMatter(clip)).toContain('\nagency: "Harbour Wire"\n');
    expect(obsidianFrontMatter(clip)).not.toContain('author');
  });

  it('keeps the reader’s note', () => {
    const { clip } = makeTestClip({}, { note: 'Ask the captain.\n---\ntags: []' });
    expect(parse(inner(obsidianFrontMatter(clip))).note).toBe('Ask the captain.\n---\ntags: []');
  });

  it.each([
    ['brackets', 'Ana [Desk] Ruiz', '[[Ana Desk Ruiz]]'],
    ['a bar', 'Ana Ruiz | Harbour Times', '[[Ana Ruiz Harbour Times]]'],
    ['heading and block signs', 'Ana#Ruiz^1', '[[Ana Ruiz 1]]'],
    ['a line break', 'Ana\nRuiz', '[[Ana Ruiz]]'],
    ['closing brackets', ']]x[[', '[[x]]'],
  ])('keeps a wikilink whole round a name with %s', (_, name, link) => {
    expect(parse(inner(obsidianFrontMatter(makeTestClip({ authors: [name] }).clip))).author).toEqual([link]);
  });

  it('makes no link of a name without letters', () => {
    expect(obsidianFrontMatter(makeTestClip({ authors: ['[]'] }).clip)).not.toContain('author');
  });
});

describe('tags as Obsidian takes them', () => {
  it.each([
    ['words', ['night ferry'], ['night-ferry']],
    ['other scripts', ['港', 'عبّارة', 'İzmir'], ['港', 'عبّارة', 'İzmir']],
    ['figures alone', ['2026'], ['_2026']],
    ['nested tags', ['city/ferry/', '//x'], ['city/ferry', 'x']],
    ['signs', ['#a, b!', '"c":', '{d}'], ['a-b', 'c', 'd']],
    ['emoji', ['⛴️', '🇹🇷'], ['⛴️', '🇹🇷']],
    ['case', ['Ferry', 'ferry', 'CLIPPINGS', 'clippings'], ['Ferry', 'CLIPPINGS']],
    ['nothing left', ['!!', ' '], []],
  ])('%s', (_, tags, expected) => {
    expect(obsidianTags(tags)).toEqual(expected);
  });
});

const hostile = [
  'Ministers agree: "no deal" yet',
  'C:\\temp\\new',
  '---\ninjected: true\n---',
  '"\ninjected: "x',
  "it's # not a comment",
  '- [x] {y: z}',
  '*alias &anchor !tag %d @x `y`',
  'a\u2028b\u2029c\u0085d',
  'del \u007f c1 \u0080\u009f bom \ufeff nul \u0000 bell \u0007',
  'no characters \ufffe\uffff',
  'null',
  '~',
  'yes',
  '0x1f',
  '2026-08-12',
  '1e3',
  '\ttab\r\nreturn',
  '   spaces   ',
  '\u202eright to left',
  '👩‍👩‍👧 🇹🇷 العبّارة 夜の船',
  '\\u0041 \\" \\\\',
  '<<: *x',
  '? key\n: value',
];

describe.each(Object.entries(readers))('read by %s', (_, read) => {
  it.each(hostile.map((text) => [JSON.stringify(text), text]))('%s comes back', (_, text) => {
    const { clip } = makeTestClip(
      { title: text, site: text, section: text, standfirst: text, agency: text },
      { note: text },
    );
    const back = read(inner(obsidianFrontMatter(clip)));
    expect(back).toMatchObject({ title: text, site: text, section: text, description: text, agency: text, note: text });
    expect(Object.keys(Object(back))).toHaveLength(15);
  });

  it('any title, outlet, author and tag comes back, and no key more', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.string({
        unit: fc.constantFrom(...'"\\\n\r\t:#-[]{}\'&*!|>%@`,? \u0085\u2028\u2029\u007f\u009f\ufeff'),
        minLength: 1,
      }),
    );
    fc.assert(
      fc.property(text, text, fc.array(text), fc.array(text), (title, site, authors, tags) => {
        const { clip } = makeTestClip({ title, site, authors, standfirst: null, section: null }, { tags });
        const back = read(inner(obsidianFrontMatter(clip)));
        expect(back).toMatchObject({ title: title.toWellFormed(), site: site.toWellFormed(), sha256: clip.rawHash });
        const known = 'title,source,site,author,published,created,tags,published_at,clipped_at,lang,sha256'.split(',');
        expect(known).toEqual(expect.arrayContaining(Object.keys(Object(back))));
      }),
      { numRuns: 500 },
    );
  }, 60_000); // A second on a quiet machine, more than the usual five where it shares its cores.
});

it('writes half a surrogate pair as the sign for a lost character', () => {
  expect(yamlString('a\ud800b')).toBe('"a\ufffdb"');
});

it('escapes what YAML calls not printable', () => {
  expect(yamlString('\u007f\u0085\u009f\u2028\u2029\ufeff\ufffe')).toBe(
    '"\\u007f\\u0085\\u009f\\u2028\\u2029\\ufeff\\ufffe"',
  );
});
