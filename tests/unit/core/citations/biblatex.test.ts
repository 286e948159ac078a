import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/core/article';
import { cite } from '@/lib/core/citations/cite';
import { citedLine } from '@/lib/core/citations/cited-line';
import { hostileText } from './hostile-texts';
import { toCite } from './make-cited';

const field = (name: string, different: Partial<Article>): string | undefined =>
  new RegExp(`^  ${name} = \\{(.*)\\},$`, 'm').exec(cite('bibtex', [toCite(different)]))?.[1];

const rows: [name: string, different: Partial<Article>, field: string, expected: string | undefined][] = [
  ['an author', {}, 'author', 'Ruiz, Ana'],
  ['two authors', { authors: ['Ana Ruiz', 'Bea Roe'] }, 'author', 'Ruiz, Ana and Roe, Bea'],
  ['a suffix in the middle', { authors: ['John Smith Jr.'] }, 'author', 'Smith, Jr., John'],
  ['a particle kept with the family', { authors: ['Ursula von der Leyen'] }, 'author', '{von der Leyen}, Ursula'],
  ['a particle that is part of the word', { authors: ['Ahmed al-Sharaa'] }, 'author', '{al-Sharaa}, Ahmed'],
  ['a name that stays whole', { authors: ['Li Wei'] }, 'author', '{Li Wei}'],
  ['a group with an and', { authors: ['Smith and Sons'] }, 'author', '{Smith and Sons}'],
  ['a wire service alone', { authors: [], agency: 'Reuters' }, 'author', '{Reuters}'],
  ['the wire service of a person', { agency: 'Reuters' }, 'note', 'Reuters'],
  ['nobody', { authors: [] }, 'author', undefined],
  ['the day', {}, 'date', '2026-08-12'],
  ['no day', { publishedAt: null }, 'date', undefined],
  ['the day of reading', {}, 'urldate', '2026-08-13'],
  ['an outlet with an and', { site: 'Time and Tide' }, 'organization', '{Time and Tide}'],
  ['money and shares', { title: '$5 & 10% #1 a_b' }, 'title', '{\\$5 \\& 10\\% \\#1 a\\_b}'],
  ['a brace alone', { title: 'A { b' }, 'title', '{A \\textbraceleft{} b}'],
  ['a command', { title: '\\input{x}' }, 'title', '{\\textbackslash{}input\\textbraceleft{}x\\textbraceright{}}'],
  ['marks that a font joins', { title: "a -- b ''c''" }, 'title', "{a -{}- b '{}'c'{}'}"],
  ['a tilde and a hat', { title: '~ ^' }, 'title', '{\\textasciitilde{} \\textasciicircum{}}'],
  [
    'an address is verbatim',
    { url: 'https://a.example/x_y?a=b&c=%7C', canonicalUrl: null },
    'url',
    'https://a.example/x_y?a=b&c=%7C',
  ],
  ['an address with a brace', { url: 'https://a.example/x}y', canonicalUrl: null }, 'url', 'https://a.example/x%7Dy'],
];

const keys: [name: string, different: Partial<Article>, key: string][] = [
  ['family, year, word', {}, 'ruiz2026night'],
  ['no accents', { authors: ['Łukasz Żak'], title: 'Été à Nice' }, 'zak2026nice'],
  ['no day', { publishedAt: null }, 'ruizndnight'],
  ['nobody', { authors: [] }, 'harbourtimes2026night'],
  ['nothing in Latin letters', { authors: ['李伟'], title: '渡輪' }, 'clip2026'],
];

/** Readers of others; each gives the title, the outlet and the authors as printed. */
const readers: Record<string, (text: string) => { title: unknown; outlet: unknown; authors: unknown }[]> = {
  'citation-js': (text) =>
    plugins.input.chain(text, { generateGraph: false }).map((entry) => ({
      title: entry.title,
      outlet: entry.publisher,
      authors: entry.author,
    })),
  'bibtex-parser': (text) => {
    const read = parse(text, { sentenceCase: false, english: false, caseProtection: false });
    expect(read.errors).toEqual([]);
    return read.entries.map(({ fields }) => ({
      title: fields.title,
      outlet: fields.organization?.[0],
      authors: fields.author?.map(({ name, lastName, firstName }) =>
        name === undefined ? { family: lastName, given: firstName } : { family: name },
      ),
    }));
  },
};

describe('BibTeX', () => {
  it('is exactly the documented form', () => {
    expect(cite('bibtex', [toCite({ agency: 'Reuters' })])).toBe(`@online{ruiz2026night,
  author = {Ruiz, Ana},
  title = {{Night ferry returns to the old harbour}},
  organization = {{Harbour Times}},
  date = {2026-08-12},
  url = {https://www.harbour.example/city/ferry},
  urldate = {2026-08-13},
  note = {Reuters},
}
`);
  });

  it.each(rows)('%s', (_name, different, name, expected) => expect(field(name, different)).toBe(expected));

  it.each(keys)('a key: %s', (_name, different, key) => {
    expect(cite('bibtex', [toCite(different)])).toContain(`@online{${key},\n`);
  });

  it('gives no key twice', () => {
    const text = cite('bibtex', [toCite(), toCite(), toCite()]);
    expect([...text.matchAll(/@online\{(.*),/g)].map(([, key]) => key)).toEqual([
      'ruiz2026night',
      'ruiz2026night-2',
      'ruiz2026night-3',
    ]);
  });

  describe.each(Object.entries(readers))('read back by %s', (_name, read) => {
    it('keeps authors whole', () => {
      const authors = ['Ana Ruiz', 'Li Wei', 'Smith and Sons, Ltd.'];
      expect(read(cite('bibtex', [toCite({ authors })]))[0]?.authors).toEqual([
        { family: 'Ruiz', given: 'Ana' },
        { family: 'Li Wei' },
        { family: 'Smith and Sons, Ltd.' },
      ]);
    });

    it('any title, outlet and name is equal, and the next entry is there', () => {
      fc.assert(
        fc.property(hostileText, hostileText, hostileText, (title, site, name) => {
          const text = cite('bibtex', [toCite({ title, site, authors: [`${name} {2}`] }), toCite()]);
          expect(read(text)).toEqual([
            { title: citedLine(title), outlet: citedLine(site), authors: [{ family: citedLine(`${name} {2}`) }] },
            { title: toCite().clip.title, outlet: 'Harbour Times', authors: [{ family: 'Ruiz', given: 'Ana' }] },
          ]);
        }),
      );
    });
  });
});
