import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logseqProperties } from '@/lib/core/export/logseq-properties';
import { localDay } from '@/lib/core/front-matter';
import { anyTitle, hostileTitles } from '../../hostile-titles';
import { makeTestClip } from '../make-test-clip';
import { fullClip } from './full-clip';

it('is exactly the documented form', () => {
  const { clip } = fullClip();
  expect(logseqProperties(clip)).toBe(`title:: Ministers agree: "no deal" yet
author:: [[Ana Ruiz]], [[Li Wei]]
source:: https://example.com/2026/08/12/deal
published:: [[2026-08-12]]
tags:: clippings, night-ferry, Port
site:: Example Times
agency:: Harbour Wire
created:: [[${localDay(clip.clippedAt)}]]
description:: Talks resume Monday.
note:: Ask the captain. --- x: y
clipped-at:: 2026-08-13T10:02:11Z
section:: World
lang:: en
sha256:: ${'a'.repeat(64)}
`);
});

const known =
  'title,author,source,published,tags,site,agency,created,description,note,clipped-at,section,lang,sha256'.split(',');

/** No line but those of the properties themselves, and nothing that is called or linked to. */
function expectNoMore(text: string): void {
  const { clip } = makeTestClip(
    { title: text, site: text, section: text, standfirst: text, agency: text, authors: [] },
    { note: text, tags: [text] },
  );
  const lines = logseqProperties(clip).split('\n').slice(0, -1);
  for (const line of lines) {
    expect(known).toContain(line.split('::', 1)[0]);
    expect(line).not.toMatch(/[\r\u0085\u2028\u2029]|\{\{|\(\(/u);
  }
  expect(lines.length).toBeLessThanOrEqual(known.length);
  expect(lines.filter((line) => line.includes('[['))).toEqual(
    lines.filter((line) => /^(?:published|created):: \[\[\d{4}-\d\d-\d\d\]\]$/.test(line)),
  );
}

describe('a headline makes no property, link or macro of its own', () => {
  it.each([
    ['a line break', 'Ferry\nid:: 64a0'],
    ['a return', 'Ferry\rcollapsed:: true'],
    ['other line breaks', 'Ferry\u2028a:: b\u2029c:: d\u0085e:: f'],
    ['a macro', '{{query (task TODO)}} {{{x}}}'],
    ['links and references', '[[Home]] [[[x]]] ((64a0)) (((x)))'],
    ...hostileTitles.map(({ name, title }): [string, string] => [name, title]),
  ])('%s', (_, text) => expectNoMore(text));

  it('any title', () => fc.assert(fc.property(anyTitle, expectNoMore), { numRuns: 200 }), 60_000);
});
