import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/core/article';
import { cite } from '@/lib/core/citations/cite';
import { citedLine } from '@/lib/core/citations/cited-line';
import { toCite } from './make-cited';

const url = 'https://www.harbour.example/city/ferry';
const title = 'Night ferry returns to the old harbour';
const head = `{{cite news |title=${title} |url=${url} |work=Harbour Times`;
const tail = '|date=2026-08-12 |access-date=2026-08-13 |language=en}}';

const rows: [name: string, different: Partial<Article>, expected: string][] = [
  ['one author', {}, `${head} |last=Ruiz |first=Ana ${tail}`],
  ['two authors', { authors: ['Ana Ruiz', 'Li Wei'] }, `${head} |last1=Ruiz |first1=Ana |author2=Li Wei ${tail}`],
  [
    'a suffix goes with the given name',
    { authors: ['John Smith, Jr.'] },
    `${head} |last=Smith |first=John Jr. ${tail}`,
  ],
  ['a wire service has its own place', { authors: [], agency: 'Reuters' }, `${head} |agency=Reuters ${tail}`],
  ['a person of a wire service', { agency: 'Reuters' }, `${head} |agency=Reuters |last=Ruiz |first=Ana ${tail}`],
  ["the wire service's own site", { authors: [], agency: 'Harbour Times' }, `${head} ${tail}`],
  ['nobody', { authors: [] }, `${head} ${tail}`],
  [
    'no date, no language',
    { publishedAt: null, lang: null },
    `${head} |last=Ruiz |first=Ana |access-date=2026-08-13}}`,
  ],
  ['a language with a region', { lang: 'de-AT', authors: [] }, `${head} ${tail.replace('en', 'de')}`],
];

const values: [text: string, expected: string][] = [
  ['a|b', 'a&#124;b'],
  ['a]] b [[c', 'a&#93;&#93; b &#91;&#91;c'],
  ['a {{b}} c', 'a &#123;&#123;b&#125;&#125; c'],
  ["it's ''so''", "it's &#39;&#39;so&#39;&#39;"],
  ['<ref>x</ref>', '&#60;ref&#62;x&#60;/ref&#62;'],
  ['AT&T &amp; co', 'AT&T &#38;amp; co'],
  ['by ~~~~', 'by &#126;&#126;&#126;&#126;'],
  ['__TOC__', '&#95;&#95;TOC&#95;&#95;'],
  ['* one', '&#42; one'],
  ['see https://x.example', 'see https&#58;//x.example'],
  ['a = b', 'a = b'],
];

/** The values of a template, read by what MediaWiki says: bars part parameters, references are characters. */
const read = (text: string): Map<string, string> =>
  new Map(
    text
      .slice(2, -2)
      .split('|')
      .slice(1)
      .map((part) => {
        const [, name = '', value = ''] = /^(.*?)=(.*)$/su.exec(part) ?? [];
        return [name.trim(), value.trim().replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))];
      }),
  );

describe('{{cite news}}', () => {
  it.each(rows)('%s', (_name, different, expected) => expect(cite('wikipedia', [toCite(different)])).toBe(expected));

  it.each(values)('the title %s', (text, expected) => {
    expect(cite('wikipedia', [toCite({ title: text })])).toContain(`|title=${expected} |url=`);
  });

  it('has an address that ends nothing', () => {
    const hostile = "https://www.harbour.example/a|b}}]]?q=''x''&y={{z";
    expect(cite('wikipedia', [toCite({ url: hostile, canonicalUrl: null })])).toContain(
      "|url=https://www.harbour.example/a%7Cb%7D%7D%5D%5D?q=%27'x%27'&y=%7B%7Bz |work=",
    );
  });

  it('puts each clip on a line', () => {
    expect(cite('wikipedia', [toCite(), toCite()]).split('\n')).toHaveLength(2);
  });

  it('gives back any title', () => {
    const piece = fc.constantFrom(
      '|',
      '{{',
      '}}',
      ']]',
      '[[',
      "''",
      '~~~',
      '&#124;',
      '&amp;',
      '<nowiki>',
      '=',
      '\n',
      'Ferry',
      ' ',
      '__',
      '-->',
    );
    const titles = fc
      .array(fc.oneof(piece, fc.string({ unit: 'grapheme' })), { minLength: 1 })
      .map((parts) => `T${parts.join('')}`);
    fc.assert(
      fc.property(titles, (hostile) => {
        const text = cite('wikipedia', [toCite({ title: hostile })]);
        expect(text.slice(2, -2)).not.toMatch(/[{}[\]<>]|''|~/);
        expect([...read(text).keys()]).toEqual([
          'title',
          'url',
          'work',
          'last',
          'first',
          'date',
          'access-date',
          'language',
        ]);
        expect(read(text).get('title')).toBe(citedLine(hostile));
      }),
    );
  });
});
