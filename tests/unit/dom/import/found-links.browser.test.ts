import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundLink } from '@/lib/core/import/found-link';
import { foundLinks } from '@/lib/dom/import/found-links';
import { inertDocument } from '@/lib/dom/inert-document';

const linksOf = (html: string): FoundLink[] => [...foundLinks(inertDocument(html))];

/** As Chrome and Edge write it. */
const chrome = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1604012345" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks bar</H3>
    <DL><p>
        <DT><A HREF="https://a.example/bar" ADD_DATE="1604012346" ICON="data:image/png;base64,AAAA">Bar &amp; more</A>
        <DT><H3>News</H3>
        <DL><p>
            <DT><A HREF="https://a.example/news">News</A>
            <DT><H3>Europe</H3>
            <DL><p>
                <DT><A HREF="https://a.example/europe?x=1&amp;y=2">Europe</A>
            </DL><p>
            <DT><A HREF="https://a.example/news-2">News 2</A>
        </DL><p>
    </DL><p>
    <DT><A HREF="https://a.example/other">Other</A>
</DL><p>
`;

/** As Firefox and Pinboard write it: descriptions, tags, a separator. */
const firefox = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks Menu</H1>

<DL><p>
    <DT><H3>Islands</H3>
    <DD>All about islands
    <DL><p>
        <DT><A HREF="https://a.example/ferry" TAGS="sea,late">Ferry</A>
        <DD>Late again.
Really.
        <HR>    <DT><A HREF="https://a.example/tram">Tram</A>
    </DL><p>
    <DT><H3 UNFILED_BOOKMARKS_FOLDER="true">Other Bookmarks</H3>
    <DL><p>
        <DT><A HREF="place:sort=8&amp;maxResults=10" SHORTCUTURL="v">Most visited</A>
    </DL><p>
</DL>
`;

const pocket = `<!DOCTYPE html>
<html><!--So long--><head><title>Pocket Export</title></head><body>
<h1>Unread</h1>
<ul>
<li><a href="https://a.example/ferry" time_added="1604012345" tags="sea,late">Ferry</a></li>
</ul>
<h1>Read Archive</h1>
<ul>
<li><a href="https://a.example/tram" time_added="1604012346" tags="">Tram</a></li>
</ul>
</body></html>`;

describe('the links of a file', () => {
  it('of Chrome', () => {
    expect(linksOf(chrome).map(({ number, address, text, folders }) => [number, address, text, folders])).toEqual([
      [1, 'https://a.example/bar', 'Bar & more', []],
      [2, 'https://a.example/news', 'News', ['News']],
      [3, 'https://a.example/europe?x=1&y=2', 'Europe', ['News', 'Europe']],
      [4, 'https://a.example/news-2', 'News 2', ['News']],
      [5, 'https://a.example/other', 'Other', []],
    ]);
    expect(linksOf(chrome)[0]?.attributes).toEqual([['add_date', '1604012346']]);
  });

  it('of Firefox', () => {
    expect(linksOf(firefox).map(({ text, folders, description }) => [text, folders, description.trim()])).toEqual([
      ['Ferry', ['Islands'], 'Late again.\nReally.'],
      ['Tram', ['Islands'], ''],
      ['Most visited', [], ''],
    ]);
    expect(linksOf(firefox)[0]?.attributes).toEqual([['tags', 'sea,late']]);
  });

  it('of Pocket', () => {
    expect(linksOf(pocket).map(({ text, section }) => [text, section])).toEqual([
      ['Ferry', 'Unread'],
      ['Tram', 'Read Archive'],
    ]);
  });

  it('with every tag closed, as some programs write it', () => {
    const html = `<dl><dt><h3>News</h3><dl><dt><a href="https://a.example/">Ferry</a></dt><dd>Late.</dd></dl></dt></dl>`;
    expect(linksOf(html)).toMatchObject([{ folders: ['News'], description: 'Late.' }]);
  });

  it('that puts elements in the place of the members of its document', () => {
    const html = `<img name=querySelectorAll><form name=body><input name=contains></form>${firefox}`;
    expect(linksOf(html)).toHaveLength(3);
  });

  it('of many links', () => {
    const html = `<dl>${'<dt><h3>News</h3><dl>'.repeat(50)}${'<dt><a href="https://a.example/">Ferry</a>'.repeat(20_000)}`;
    const links = linksOf(html);
    expect(links).toHaveLength(20_000);
    expect(links.at(-1)?.folders).toHaveLength(50);
  });
});

describe('a file that is damaged', () => {
  it.each([
    ['of Chrome', chrome],
    ['of Pocket', pocket],
  ])('%s, cut at any place, gives the links before the cut', (_, html) => {
    const whole = linksOf(html);
    for (let end = 0; end <= html.length; end += 7) {
      const links = linksOf(html.slice(0, end));
      expect(links.length).toBeLessThanOrEqual(whole.length);
      expect(links.slice(0, -1)).toEqual(whole.slice(0, Math.max(0, links.length - 1)));
    }
  });

  it('of flipped bits throws nothing', () => {
    const bytes = new TextEncoder().encode(firefox);
    fc.assert(
      fc.property(fc.array(fc.nat(bytes.length * 8 - 1), { minLength: 1, maxLength: 30 }), (bits) => {
        const damaged = bytes.slice();
        for (const bit of bits) damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        for (const { address } of linksOf(new TextDecoder().decode(damaged))) expect(typeof address).toBe('string');
      }),
    );
  });
});
