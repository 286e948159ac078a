import { describe, expect, it } from 'vitest';
import { obsidianFrontMatter } from '@/lib/core/front-matter';
import { frontMatterOf } from '@/lib/core/import/markdown/front-matter-of';
import { logseqProperties } from '@/lib/core/import/markdown/logseq-properties';
import { type NoteFacts, noteFacts } from '@/lib/core/import/markdown/note-facts';
import { noteFields } from '@/lib/core/import/markdown/note-fields';
import { makeTestClip } from '../../make-test-clip';

const nothing: NoteFacts = {
  address: '',
  title: null,
  authors: [],
  agency: null,
  site: null,
  section: null,
  keywords: [],
  publishedAt: null,
  modifiedAt: null,
  clippedAt: null,
  updatedAt: null,
  description: null,
  tags: null,
  favourite: null,
  archived: null,
  note: null,
  others: '',
  lang: null,
  leadImage: null,
  rawHash: null,
};

function factsOf(note: string): NoteFacts {
  const found = frontMatterOf(note);
  return noteFacts(noteFields(found.ok ? found.value.values : (logseqProperties(note)?.values ?? [])));
}
const ferry = 'https://www.harbour.example/ferry';

const notes: { name: string; note: string; facts: Partial<NoteFacts> }[] = [
  {
    name: 'Obsidian Web Clipper',
    note: `---
title: "Night ferry returns"
source: "${ferry}"
author:
  - "[[Ana Ruiz]]"
  - "[[people/li-wei|Li Wei]]"
published: 2026-08-12
created: 2026-08-13
description: "The first boat leaves at ten."
tags:
  - "clippings"
  - "sea"
---
`,
    facts: {
      address: ferry,
      title: 'Night ferry returns',
      authors: ['Ana Ruiz', 'Li Wei'],
      publishedAt: '2026-08-12',
      clippedAt: Date.UTC(2026, 7, 13),
      description: 'The first boat leaves at ten.',
      tags: ['sea'],
    },
  },
  {
    name: 'MarkDownload',
    note: `---
created: 2026-08-13T10:02:11 (UTC +03:00)
tags: [ferry, night]
source: ${ferry}
author: Ana Ruiz
---

# Night ferry returns

> ## Excerpt
`,
    facts: {
      address: ferry,
      authors: ['Ana Ruiz'],
      tags: ['ferry', 'night'],
      clippedAt: Date.UTC(2026, 7, 13, 7, 2, 11),
    },
  },
  {
    name: 'Joplin',
    note: `---
title: Night ferry returns
updated: 2026-08-14 06:00:00Z
created: 2026-08-13 10:02:11Z
source: ${ferry}
author: Ana Ruiz
latitude: 41.00820000
longitude: 28.97840000
altitude: 0.0000
completed?: no
tags:
  - sea
---
`,
    facts: {
      address: ferry,
      title: 'Night ferry returns',
      authors: ['Ana Ruiz'],
      clippedAt: Date.UTC(2026, 7, 13, 10, 2, 11),
      updatedAt: Date.UTC(2026, 7, 14, 6),
      tags: ['sea'],
      others: 'latitude: 41.00820000\nlongitude: 28.97840000\naltitude: 0.0000\ncompleted?: no',
    },
  },
  {
    name: 'Hugo',
    note: `---
title: "Night ferry returns"
date: 2026-08-12T07:40:00+03:00
lastmod: 2026-08-12T09:05:00+03:00
description: "The first boat leaves at ten."
tags:
  - "sea"
draft: false
params:
  source: "${ferry}"
  site: "Harbour Times"
  author:
    - "Ana Ruiz"
---
`,
    facts: {
      address: ferry,
      title: 'Night ferry returns',
      publishedAt: '2026-08-12T07:40:00+03:00',
      modifiedAt: '2026-08-12T09:05:00+03:00',
      description: 'The first boat leaves at ten.',
      tags: ['sea'],
      site: 'Harbour Times',
      authors: ['Ana Ruiz'],
    },
  },
  {
    name: 'Jekyll',
    note: `---
layout: "post"
title: "Night ferry returns"
date: 2026-08-12 07:40:00 +0300
categories: sea
url: /2026/ferry/
source_url: ${ferry}
---
`,
    facts: {
      address: ferry,
      title: 'Night ferry returns',
      publishedAt: '2026-08-12T07:40:00+03:00',
      tags: ['sea'],
      others: 'url: /2026/ferry/',
    },
  },
  {
    name: 'Logseq',
    note: `title:: Night ferry returns
author:: [[Ana Ruiz]], [[Li Wei]]
source:: ${ferry}
published:: [[2026-08-12]]
tags:: clippings, [[old harbour]]

- The night ferry is back.
`,
    facts: {
      address: ferry,
      title: 'Night ferry returns',
      authors: ['Ana Ruiz', 'Li Wei'],
      publishedAt: '2026-08-12',
      tags: ['old harbour'],
    },
  },
  {
    name: 'any other, with a linked address',
    note: `---\nlink: "[the paper](${ferry})"\nDate: 2026-02-31\nrating: 4\ntags: "#sea #night"\n---\n`,
    facts: { address: ferry, tags: ['sea', 'night'], others: 'Date: 2026-02-31\nrating: 4' },
  },
  {
    name: 'a source that is no address, beside one that is',
    note: `---\nsource: The Harbour Times\nurl: ${ferry}\n---\n`,
    facts: { address: ferry, others: 'source: The Harbour Times' },
  },
  {
    name: 'a script for an address',
    note: '---\nurl: "javascript:alert(1)"\n---\n',
    facts: { address: 'javascript:alert(1)' },
  },
  { name: 'nothing', note: '---\n{}\n---\n', facts: {} },
];

describe('what a note says of a clip', () => {
  it.each(notes)('$name', ({ note, facts }) => expect(factsOf(note)).toEqual({ ...nothing, ...facts }));

  it('is all that Newsclip wrote', () => {
    const { clip } = makeTestClip(
      { agency: 'Wire', modifiedAt: '2026-08-12T09:05:00+03:00' },
      { tags: ['sea', 'old/quay'], note: 'Ask Ana:\n"when?"' },
    );
    expect(factsOf(obsidianFrontMatter(clip))).toEqual({
      ...nothing,
      address: clip.canonicalUrl,
      title: clip.title,
      site: clip.site,
      authors: clip.authors,
      agency: 'Wire',
      publishedAt: clip.publishedAt,
      modifiedAt: clip.modifiedAt,
      clippedAt: Math.floor(clip.clippedAt / 1000) * 1000,
      description: clip.standfirst,
      tags: clip.tags,
      note: clip.note,
      section: clip.section,
      lang: clip.lang,
      rawHash: clip.rawHash,
    });
  });
});

describe('a page of Logseq', () => {
  it('loses its outermost bullets, but for those that have bullets below them', () => {
    const page = 'source:: https://a.example/\n\n- One.\n- ## Two\n- - a\n  - b\n- > Three.\n  > Four.\n';
    expect(logseqProperties(page)?.body).toBe('One.\n\n## Two\n\n- - a\n  - b\n\n> Three.\n> Four.');
  });

  it('is none where no property stands first', () => {
    expect(logseqProperties('- One.\nsource:: https://a.example/')).toBeNull();
  });
});
