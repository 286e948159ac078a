import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/core/article';
import { cite } from '@/lib/core/citations/cite';
import { citedLine } from '@/lib/core/citations/cited-line';
import { hostileText } from './hostile-texts';
import { toCite } from './make-cited';

const lines = (different: Partial<Article>): string[] => cite('ris', [toCite(different)]).split('\r\n');

const rows: [name: string, different: Partial<Article>, tag: string, expected: string[]][] = [
  ['an author', {}, 'AU', ['Ruiz, Ana']],
  ['a suffix', { authors: ['John Smith Jr.'] }, 'AU', ['Smith, John, Jr.']],
  ['a particle', { authors: ['Vincent van Gogh'] }, 'AU', ['van Gogh, Vincent']],
  ['a name that stays whole', { authors: ['Li Wei'] }, 'AU', ['Li Wei']],
  ['a group with a comma, which would part it', { authors: ['Smith and Sons, Ltd.'] }, 'AU', ['Smith and Sons Ltd.']],
  ['a wire service alone', { authors: [], agency: 'Reuters' }, 'AU', ['Reuters']],
  ['a wire service alone is no note', { authors: [], agency: 'Reuters' }, 'N1', []],
  ['the wire service of a person', { agency: 'Reuters' }, 'N1', ['Reuters']],
  ['nobody', { authors: [] }, 'AU', []],
  ['the day', {}, 'DA', ['2026/08/12']],
  ['the year', {}, 'PY', ['2026']],
  ['no day', { publishedAt: null }, 'DA', []],
  ['no year', { publishedAt: null }, 'PY', []],
  ['the day of reading', {}, 'Y2', ['2026/08/13']],
  ['no language', { lang: null }, 'LA', []],
  ['a title that feigns a record', { title: 'A\r\nER  - \r\nTY  - BOOK' }, 'TI', ['A ER - TY - BOOK']],
];

const read = (text: string): Record<string, unknown>[] => plugins.input.chain(text, { generateGraph: false });

describe('RIS', () => {
  it('is exactly the documented form', () => {
    expect(lines({ authors: ['Ana Ruiz', 'Li Wei'] })).toEqual([
      'TY  - NEWS',
      'TI  - Night ferry returns to the old harbour',
      'AU  - Ruiz, Ana',
      'AU  - Li Wei',
      'T2  - Harbour Times',
      'PY  - 2026',
      'DA  - 2026/08/12',
      'UR  - https://www.harbour.example/city/ferry',
      'Y2  - 2026/08/13',
      'LA  - en',
      'ER  - ',
      '',
    ]);
  });

  it.each(rows)('%s', (_name, different, tag, expected) => {
    const found = lines(different).filter((line) => line.startsWith(`${tag}  - `));
    expect(found.map((line) => line.slice(6))).toEqual(expected);
  });

  it('is read back by a reader of others, record by record', () => {
    const text = cite('ris', [toCite(), toCite({ title: 'Second', authors: ['John Smith Jr.'] })]);
    expect(read(text)).toMatchObject([
      {
        type: 'article-newspaper',
        title: 'Night ferry returns to the old harbour',
        'container-title': 'Harbour Times',
        URL: 'https://www.harbour.example/city/ferry',
        accessed: { 'date-parts': [[2026, 8, 13]] },
        language: 'en',
      },
      { title: 'Second', reporter: 'Smith, John, Jr.' },
    ]);
  });

  it('any title, outlet and agency is read back equal', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (title, site, service) => {
        // A comma parts wire services, of which one may be the outlet.
        const agency = `Wire ${service.replaceAll(',', '')}`;
        const text = cite('ris', [toCite({ title, site, agency }), toCite()]);
        const [first, ...others] = read(text);
        expect(others).toHaveLength(1);
        expect(first).toMatchObject({
          title: citedLine(title),
          'container-title': citedLine(site),
          note: citedLine(agency),
        });
      }),
    );
  });

  it('any name is one author, none parted in two', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        const [first] = read(cite('ris', [toCite({ authors: [`${name} {2}`] })]));
        expect([first?.reporter].flat()).toEqual([expect.not.stringContaining(',')]);
      }),
    );
  });
});
