import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readByline } from '@/lib/core/news/byline';
import { outletMatcher } from '@/lib/core/news/outlet-name';

const isOutlet = outletMatcher(['The Harbour Times', 'Lindener Nachrichten'], 'www.harbourtimes.example');

describe('readByline', () => {
  const rows: { name: string; given: string[]; people: string[]; agency?: string; others?: string[] }[] = [
    { name: 'a name', given: ['Jane Doe'], people: ['Jane Doe'] },
    { name: 'a label before it', given: ['By Jane Doe'], people: ['Jane Doe'] },
    { name: 'a longer label', given: ['Written by Jane Doe'], people: ['Jane Doe'] },
    { name: 'a German label', given: ['Von Anna Muster'], people: ['Anna Muster'] },
    { name: 'a French label', given: ['Propos recueillis par Luc Dupré'], people: ['Luc Dupré'] },
    { name: 'a label with a colon', given: ['Text: Anna Muster'], people: ['Anna Muster'] },
    { name: 'an Arabic label', given: ['بقلم سلمى حداد'], people: ['سلمى حداد'] },
    { name: 'a Chinese label', given: ['记者 李雷'], people: ['李雷'] },
    { name: 'a Korean title after the name', given: ['홍길동 기자'], people: ['홍길동'] },
    { name: 'a particle in the name is no label', given: ['Clara von Linden'], people: ['Clara von Linden'] },
    { name: 'two names and a word between', given: ['Jane Doe and John Roe'], people: ['Jane Doe', 'John Roe'] },
    { name: 'a Spanish pair', given: ['Ana Gil y Luis Mora'], people: ['Ana Gil', 'Luis Mora'] },
    { name: 'commas', given: ['Jane Doe, John Roe, Ann Poe'], people: ['Jane Doe', 'John Roe', 'Ann Poe'] },
    { name: 'surname first', given: ['Doe, Jane'], people: ['Jane Doe'] },
    { name: 'lines', given: ['By\nJane Doe\nJohn Roe'], people: ['Jane Doe', 'John Roe'] },
    { name: 'a role after the name', given: ['Jane Doe, Political Editor'], people: ['Jane Doe'] },
    { name: 'a place after the name', given: ['Jane Doe in Oslo'], people: ['Jane Doe'] },
    { name: 'a date glued on', given: ['Jane Doe 12 May 2025'], people: ['Jane Doe'] },
    { name: 'a date before the label', given: ['Monday May 12, 2025 10:44 am by Jane Doe'], people: ['Jane Doe'] },
    { name: 'an e-mail address', given: ['Jane Doe jane@harbour.example'], people: ['Jane Doe'] },
    { name: 'a handle', given: ['Jane Doe @janedoe'], people: ['Jane Doe'] },
    { name: 'an address alone', given: ['https://social.example/harbour'], people: [] },
    { name: 'capitals', given: ['JANE DOE'], people: ['Jane Doe'] },
    { name: 'the same person twice', given: ['Jane Doe', 'jane doe', 'Doe'], people: ['Jane Doe'] },
    { name: 'the photographer', given: ['Text: Jane Doe, Foto: John Roe'], people: ['Jane Doe'] },
    { name: 'the editor of a report', given: ['Reporting by Jane Doe; Editing by John Roe'], people: ['Jane Doe'] },
    { name: 'the outlet', given: ['The Harbour Times'], people: [], others: ['The Harbour Times'] },
    { name: 'the outlet’s desk', given: ['Harbour Times Sport'], people: [], others: ['Harbour Times Sport'] },
    { name: 'the outlet’s initials', given: ['LN'], people: [], others: ['LN'] },
    {
      name: 'initials of the outlet with its article',
      given: ['By THT'],
      people: [],
      others: ['THT'],
    },
    { name: 'a newsroom', given: ['Redaktion', 'Staff Writer', 'admin', 'News Desk', 'Political Editor'], people: [] },
    { name: 'a newsroom with a name', given: ['Seaside Staff'], people: [], others: ['Seaside Staff'] },
    { name: 'a number in a name', given: ['Kanal24 Redaktion'], people: [], others: ['Kanal24 Redaktion'] },
    { name: 'initials in small letters', given: ['ber/kst'], people: [], others: ['ber', 'kst'] },
    { name: 'what a template leaves', given: ['null', 'none'], people: [] },
    { name: 'who paid', given: ['Sponsored by Seaside Hotels'], people: [] },
    { name: 'agencies without a name', given: ['Agencies'], people: [] },
    { name: 'a nickname', given: ['Jane "Janie" Doe'], people: ['Jane "Janie" Doe'] },
    { name: 'an agency', given: ['Anadolu Agency'], people: [], agency: 'Anadolu Agency' },
    { name: 'an agency’s staff', given: ['Reuters Staff'], people: [], agency: 'Reuters' },
    { name: 'a person and an agency', given: ['Jane Doe, AFP'], people: ['Jane Doe'], agency: 'AFP' },
    { name: 'an agency in brackets', given: ['Jane Doe (AP)'], people: ['Jane Doe'], agency: 'AP' },
    { name: 'two agencies', given: ['AFP/dpa'], people: [], agency: 'AFP, dpa' },
    { name: 'entities', given: ['Se&aacute;n O&#39;Roe'.replace('&aacute;', 'á')], people: ["Seán O'Roe"] },
  ];
  it.each(rows)('$name', ({ given, people, agency, others }) => {
    expect(readByline(given, isOutlet)).toEqual({ people, agency: agency ?? null, others: others ?? [] });
  });

  it('finds names however they are labelled and joined', () => {
    const names = fc.uniqueArray(fc.constantFrom('Jane Doe', 'Karim Haddad', 'Léa Dupré', 'Ayşe Yılmaz'), {
      minLength: 1,
    });
    const label = fc.constantFrom('', 'By ', 'Von ', 'Text: ', 'Par ');
    fc.assert(
      fc.property(names, label, fc.constantFrom(', ', ' / ', '\n', ' | '), (people, opening, joint) => {
        expect(readByline([opening + people.join(joint)], isOutlet).people).toEqual(people);
      }),
    );
  });

  it('never throws, whatever a page claims', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (values) => {
        expect(Array.isArray(readByline(values, isOutlet).people)).toBe(true);
      }),
    );
  });
});
