import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/core/article';
import { cite } from '@/lib/core/citations/cite';
import { toCite } from './make-cited';

const url = 'https://www.harbour.example/city/ferry';
const bare = 'www.harbour.example/city/ferry';
const title = 'Night ferry returns to the old harbour';
const people = (count: number): string[] =>
  [...'ABCDEFGHIJKLMNOPQRSTUVW'].slice(0, count).map((letter) => `Ana ${letter}berg`);

type Row = [name: string, different: Partial<Article>, expected: string];

const apa: Row[] = [
  ['one author', {}, `Ruiz, A. (2026, August 12). ${title}. Harbour Times. ${url}`],
  [
    'two authors',
    { authors: ['Ana Ruiz', 'Jean-Paul Roy'] },
    `Ruiz, A., & Roy, J.-P. (2026, August 12). ${title}. Harbour Times. ${url}`,
  ],
  [
    'three authors',
    { authors: people(3) },
    `Aberg, A., Bberg, A., & Cberg, A. (2026, August 12). ${title}. Harbour Times. ${url}`,
  ],
  [
    'twenty authors are all named',
    { authors: people(20) },
    `${people(19)
      .map((name) => `${name.slice(4)}, A.`)
      .join(', ')}, & Tberg, A. (2026, August 12). ${title}. Harbour Times. ${url}`,
  ],
  [
    'of twenty-one the first nineteen and the last',
    { authors: people(21) },
    `${people(19)
      .map((name) => `${name.slice(4)}, A.`)
      .join(', ')}, . . . Uberg, A. (2026, August 12). ${title}. Harbour Times. ${url}`,
  ],
  [
    'initials spaced',
    { authors: ['J.K. Rowling'] },
    `Rowling, J. K. (2026, August 12). ${title}. Harbour Times. ${url}`,
  ],
  [
    'initials hyphened',
    { authors: ['J.-P. Morel'] },
    `Morel, J.-P. (2026, August 12). ${title}. Harbour Times. ${url}`,
  ],
  [
    'a particle',
    { authors: ['Ursula von der Leyen'] },
    `von der Leyen, U. (2026, August 12). ${title}. Harbour Times. ${url}`,
  ],
  ['a suffix', { authors: ['John Smith Jr.'] }, `Smith, J., Jr. (2026, August 12). ${title}. Harbour Times. ${url}`],
  ['a name that stays whole', { authors: ['Li Wei'] }, `Li Wei. (2026, August 12). ${title}. Harbour Times. ${url}`],
  ['a desk', { authors: ['Harbour Staff'] }, `Harbour Staff. (2026, August 12). ${title}. Harbour Times. ${url}`],
  [
    'a wire service alone',
    { authors: [], agency: 'Reuters' },
    `Reuters. (2026, August 12). ${title}. Harbour Times. ${url}`,
  ],
  [
    'two wire services',
    { authors: [], agency: 'AFP, Reuters' },
    `AFP, & Reuters. (2026, August 12). ${title}. Harbour Times. ${url}`,
  ],
  ['a person of a wire service', { agency: 'Reuters' }, `Ruiz, A. (2026, August 12). ${title}. Harbour Times. ${url}`],
  ['nobody', { authors: [] }, `${title}. (2026, August 12). Harbour Times. ${url}`],
  [
    'the outlet as author is nobody',
    { authors: ['harbour times'] },
    `${title}. (2026, August 12). Harbour Times. ${url}`,
  ],
  ['no date', { publishedAt: null }, `Ruiz, A. (n.d.). ${title}. Harbour Times. ${url}`],
  ['a day that no calendar has', { publishedAt: '2026-02-31' }, `Ruiz, A. (n.d.). ${title}. Harbour Times. ${url}`],
  ['the day alone', { publishedAt: '2026-08-12' }, `Ruiz, A. (2026, August 12). ${title}. Harbour Times. ${url}`],
  [
    "late in the publisher's day, the next day in UTC",
    { publishedAt: '2026-08-12T23:50:00-05:00' },
    `Ruiz, A. (2026, August 12). ${title}. Harbour Times. ${url}`,
  ],
  [
    "early in the publisher's day, the day before in UTC",
    { publishedAt: '2026-08-12T00:10:00+09:00' },
    `Ruiz, A. (2026, August 12). ${title}. Harbour Times. ${url}`,
  ],
  ['a question', { title: 'Who pays?' }, `Ruiz, A. (2026, August 12). Who pays? Harbour Times. ${url}`],
  [
    'a quoted question',
    { title: 'He asked, “Who pays?”' },
    `Ruiz, A. (2026, August 12). He asked, “Who pays?” Harbour Times. ${url}`,
  ],
  [
    'made to change',
    { kind: 'live blog' },
    `Ruiz, A. (2026, August 12). ${title}. Harbour Times. Retrieved August 13, 2026, from ${url}`,
  ],
  ['a title all in marks', { title: '“No deal”' }, `Ruiz, A. (2026, August 12). “No deal.” Harbour Times. ${url}`],
  ['an outlet with a mark of its own', { site: 'Yippee!' }, `Ruiz, A. (2026, August 12). ${title}. Yippee! ${url}`],
];

const mla: Row[] = [
  ['one author', {}, `Ruiz, Ana. “${title}.” Harbour Times, 12 Aug. 2026, ${bare}. Accessed 13 Aug. 2026.`],
  [
    'two authors',
    { authors: ['Ana Ruiz', 'Vincent van Gogh'] },
    `Ruiz, Ana, and Vincent van Gogh. “${title}.” Harbour Times, 12 Aug. 2026, ${bare}. Accessed 13 Aug. 2026.`,
  ],
  [
    'three authors',
    { authors: people(3) },
    `Aberg, Ana, et al. “${title}.” Harbour Times, 12 Aug. 2026, ${bare}. Accessed 13 Aug. 2026.`,
  ],
  [
    'a suffix',
    { authors: ['John Smith Jr.'] },
    `Smith, John, Jr. “${title}.” Harbour Times, 12 Aug. 2026, ${bare}. Accessed 13 Aug. 2026.`,
  ],
  [
    'a wire service alone',
    { authors: [], agency: 'Reuters' },
    `Reuters. “${title}.” Harbour Times, 12 Aug. 2026, ${bare}. Accessed 13 Aug. 2026.`,
  ],
  ['nobody', { authors: [] }, `“${title}.” Harbour Times, 12 Aug. 2026, ${bare}. Accessed 13 Aug. 2026.`],
  ['no date', { publishedAt: null }, `Ruiz, Ana. “${title}.” Harbour Times, ${bare}. Accessed 13 Aug. 2026.`],
  [
    'a short month',
    { publishedAt: '2026-05-01' },
    `Ruiz, Ana. “${title}.” Harbour Times, 1 May 2026, ${bare}. Accessed 13 Aug. 2026.`,
  ],
  [
    'September has four letters',
    { publishedAt: '2026-09-30' },
    `Ruiz, Ana. “${title}.” Harbour Times, 30 Sept. 2026, ${bare}. Accessed 13 Aug. 2026.`,
  ],
  [
    'a question',
    { title: 'Who pays?' },
    `Ruiz, Ana. “Who pays?” Harbour Times, 12 Aug. 2026, ${bare}. Accessed 13 Aug. 2026.`,
  ],
  [
    'marks within are single',
    { title: 'Ministers say "no deal" yet' },
    `Ruiz, Ana. “Ministers say ‘no deal’ yet.” Harbour Times, 12 Aug. 2026, ${bare}. Accessed 13 Aug. 2026.`,
  ],
  [
    'a title all in marks',
    { title: '“No deal”' },
    `Ruiz, Ana. “‘No deal.’” Harbour Times, 12 Aug. 2026, ${bare}. Accessed 13 Aug. 2026.`,
  ],
  [
    'one mark alone is an inch',
    { title: 'A 7" single' },
    `Ruiz, Ana. “A 7" single.” Harbour Times, 12 Aug. 2026, ${bare}. Accessed 13 Aug. 2026.`,
  ],
];

const chicago: Row[] = [
  ['one author', {}, `Ruiz, Ana. “${title}.” Harbour Times, August 12, 2026. ${url}.`],
  [
    'two authors',
    { authors: ['Ana Ruiz', 'Jean-Paul Roy'] },
    `Ruiz, Ana, and Jean-Paul Roy. “${title}.” Harbour Times, August 12, 2026. ${url}.`,
  ],
  [
    'six authors are all named',
    { authors: people(6) },
    `Aberg, Ana, Ana Bberg, Ana Cberg, Ana Dberg, Ana Eberg, and Ana Fberg. “${title}.” Harbour Times, August 12, 2026. ${url}.`,
  ],
  [
    'of seven the first three',
    { authors: people(7) },
    `Aberg, Ana, Ana Bberg, Ana Cberg, et al. “${title}.” Harbour Times, August 12, 2026. ${url}.`,
  ],
  [
    'a second author with a suffix',
    { authors: ['Ana Ruiz', 'John Smith, Jr.'] },
    `Ruiz, Ana, and John Smith Jr. “${title}.” Harbour Times, August 12, 2026. ${url}.`,
  ],
  [
    'a wire service alone',
    { authors: [], agency: 'Associated Press' },
    `Associated Press. “${title}.” Harbour Times, August 12, 2026. ${url}.`,
  ],
  ['nobody: the outlet stands in', { authors: [] }, `Harbour Times. “${title}.” August 12, 2026. ${url}.`],
  [
    'the article of an outlet is dropped',
    { site: 'The Harbour Times' },
    `Ruiz, Ana. “${title}.” Harbour Times, August 12, 2026. ${url}.`,
  ],
  [
    'no date: when it was read',
    { publishedAt: null },
    `Ruiz, Ana. “${title}.” Harbour Times. Accessed August 13, 2026. ${url}.`,
  ],
  [
    'nobody and no date',
    { authors: [], publishedAt: null },
    `Harbour Times. “${title}.” Accessed August 13, 2026. ${url}.`,
  ],
  ['an exclamation', { title: 'It floats!' }, `Ruiz, Ana. “It floats!” Harbour Times, August 12, 2026. ${url}.`],
];

const inTheirLanguage: [format: 'apa' | 'mla' | 'chicago', lang: string, part: string][] = [
  ['apa', 'de', '(2026, 12. August).'],
  ['apa', 'fr-CA', '(2026, 12 août).'],
  ['apa', 'ja', '(2026, 8月12日).'],
  ['apa', 'en-GB', '(2026, August 12).'],
  ['apa', 'not a language', '(2026, August 12).'],
  ['mla', 'es', ', 12 de agosto de 2026, '],
  ['mla', 'en-GB', ', 12 Aug. 2026, '],
  ['chicago', 'fr', '” 12 août 2026. '],
  ['chicago', 'th', ' 2026. '],
  ['chicago', 'fa', ' 2026. '],
];

describe('APA', () => {
  it.each(apa)('%s', (_name, different, expected) => expect(cite('apa', [toCite(different)])).toBe(expected));
});

describe('MLA', () => {
  it.each(mla)('%s', (_name, different, expected) => expect(cite('mla', [toCite(different)])).toBe(expected));
});

describe('Chicago', () => {
  it.each(chicago)('%s', (_name, different, expected) => expect(cite('chicago', [toCite(different)])).toBe(expected));
});

describe("days in the clip's language", () => {
  it.each(inTheirLanguage)('%s, %s: %s', (format, lang, part) => {
    expect(cite(format, [toCite({ lang, authors: [] })], 'clip')).toContain(part);
  });

  it('are English unless asked for', () => {
    expect(cite('apa', [toCite({ lang: 'de' })])).toContain('(2026, August 12)');
  });
});

describe('hostile text', () => {
  const hostile = {
    title: 'One\r\ntwo\u2028three\u0000\u202e  four',
    site: 'Harbour\nTimes',
    authors: ['Ana\n\nRuiz'],
  };
  it.each(['apa', 'mla', 'chicago', 'wikipedia'] as const)('%s is one line', (format) => {
    const text = cite(format, [toCite(hostile)]);
    expect(text).toContain('One two three four');
    expect(text).not.toMatch(/\p{Cc}|\u202e|\u2028| {2}/u);
  });

  it("takes the page's address where the canonical one is another outlet's", () => {
    const other = { canonicalUrl: 'https://elsewhere.example/ferry', url: 'https://www.harbour.example/a' };
    expect(cite('apa', [toCite(other)])).toMatch(/ https:\/\/www\.harbour\.example\/a$/);
  });
});
