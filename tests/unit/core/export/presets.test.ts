import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Clip } from '@/lib/core/clip';
import { plainFrontMatter } from '@/lib/core/export/plain-front-matter';
import { hugoFrontMatter, jekyllFrontMatter } from '@/lib/core/export/site-front-matter';
import { localDay } from '@/lib/core/front-matter';
import { anyTitle, hostileTitles } from '../../hostile-titles';
import { makeTestClip } from '../make-test-clip';
import { fullClip } from './full-clip';

const { clip } = fullClip();
const sha256 = 'a'.repeat(64);

it('plain is exactly the documented form', () => {
  expect(plainFrontMatter(clip)).toBe(`---
title: "Ministers agree: \\"no deal\\" yet"
source: "https://example.com/2026/08/12/deal"
site: "Example Times"
author:
  - "Ana Ruiz"
  - "Li Wei"
agency: "Harbour Wire"
published: 2026-08-12
created: ${localDay(clip.clippedAt)}
description: "Talks resume Monday."
tags:
  - "night ferry"
  - "Port"
note: "Ask the captain.\\n---\\nx: y"
published_at: "2026-08-12T07:40:00+03:00"
modified_at: "2026-08-12T06:05:00Z"
clipped_at: "2026-08-13T10:02:11Z"
section: "World"
lang: "en"
sha256: "${sha256}"
---
`);
});

it('Hugo is exactly the documented form', () => {
  expect(hugoFrontMatter(clip)).toBe(`---
title: "Ministers agree: \\"no deal\\" yet"
date: 2026-08-12T07:40:00+03:00
lastmod: 2026-08-12T06:05:00Z
description: "Talks resume Monday."
tags:
  - "night ferry"
  - "Port"
draft: false
params:
  source: "https://example.com/2026/08/12/deal"
  site: "Example Times"
  author:
    - "Ana Ruiz"
    - "Li Wei"
  agency: "Harbour Wire"
  note: "Ask the captain.\\n---\\nx: y"
  clipped_at: "2026-08-13T10:02:11Z"
  section: "World"
  lang: "en"
  sha256: "${sha256}"
---
`);
});

it('Jekyll is exactly the documented form', () => {
  expect(jekyllFrontMatter(clip)).toBe(`---
layout: "post"
title: "Ministers agree: \\"no deal\\" yet"
date: 2026-08-12 07:40:00 +0300
last_modified_at: 2026-08-12 06:05:00 +0000
description: "Talks resume Monday."
tags:
  - "night ferry"
  - "Port"
source: "https://example.com/2026/08/12/deal"
site: "Example Times"
author:
  - "Ana Ruiz"
  - "Li Wei"
agency: "Harbour Wire"
note: "Ask the captain.\\n---\\nx: y"
clipped_at: "2026-08-13T10:02:11Z"
section: "World"
lang: "en"
sha256: "${sha256}"
---
`);
});

describe('a time that is not whole', () => {
  it.each([
    ['the day alone', '2026-08-12', '2026-08-12', '2026-08-12'],
    ['no seconds', '2026-08-12T07:40', '2026-08-12T07:40:00', '2026-08-12 07:40:00'],
    ['no offset', '2026-08-12T07:40:09', '2026-08-12T07:40:09', '2026-08-12 07:40:09'],
    ['parts of a second', '2026-08-12T07:40:09.123Z', '2026-08-12T07:40:09Z', '2026-08-12 07:40:09 +0000'],
    ['an hour that no clock shows', '2026-08-12T31:40:00Z', '2026-08-12', '2026-08-12'],
    ['an offset that no place has', '2026-08-12T07:40:00+99:00', '2026-08-12', '2026-08-12'],
  ])('%s', (_, publishedAt, hugo, jekyll) => {
    const { clip: one } = makeTestClip({ publishedAt });
    expect(hugoFrontMatter(one)).toContain(`\ndate: ${hugo}\n`);
    expect(jekyllFrontMatter(one)).toContain(`\ndate: ${jekyll}\n`);
  });

  it.each([
    ['no time', null],
    ['a day that no calendar has', '2026-02-31T07:40:00Z'],
  ])('%s: no date', (_, publishedAt) => {
    const { clip: one } = makeTestClip({ publishedAt });
    for (const write of [hugoFrontMatter, jekyllFrontMatter]) expect(write(one)).not.toMatch(/^date:/m);
  });
});

/** What a reader that others wrote makes of front matter, flat. */
const readers: Record<string, (yaml: string) => unknown> = {
  yaml: (text) => parse(text),
  'js-yaml': (text) => load(text),
};

const presets: Record<string, { write: (clip: Clip) => string; keys: number }> = {
  plain: { write: plainFrontMatter, keys: 15 },
  Hugo: { write: hugoFrontMatter, keys: 14 },
  Jekyll: { write: jekyllFrontMatter, keys: 14 },
};

function expectBack(write: (clip: Clip) => string, keys: number, text: string): void {
  const frontMatter = write(
    makeTestClip(
      { title: text, site: text, section: text, standfirst: text, agency: text, authors: [text] },
      { note: text, tags: [text] },
    ).clip,
  );
  const written = text.toWellFormed();
  // It ends at the first line that is its mark, for whoever looks for that alone.
  const inner = /^---\n([\s\S]*?)\n---\n$/.exec(frontMatter)?.[1] ?? '';
  for (const read of Object.values(readers)) {
    const { params, ...own } = Object(read(inner));
    const back = { ...own, ...params };
    expect(back).toMatchObject({
      title: written,
      site: written,
      section: written,
      description: written,
      agency: written,
      author: [written],
      tags: [written],
      note: written,
    });
    expect(Object.keys(back)).toHaveLength(keys);
  }
}

describe.each(Object.entries(presets))('%s is read back by two parsers', (_, { write, keys }) => {
  it.each(hostileTitles.filter(({ title }) => title !== ''))('$name', ({ title }) => expectBack(write, keys, title));

  it('any title', () => {
    fc.assert(
      fc.property(
        anyTitle.filter((title) => title !== ''),
        (title) => expectBack(write, keys, title),
      ),
      { numRuns: 100 },
    );
  }, 60_000);
});
