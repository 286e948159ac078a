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
    { name: 'the word between with a capital', given: ['Jane Doe And John Roe'], people: ['Jane Doe', 'John Roe'] },
    { name: 'all in capitals', given: ['JANE DOE AND JOHN ROE'], people: ['Jane Doe', 'John Roe'] },
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
    { name: 'what a template leaves', given: ['null', 'none', 'name', '未知', '原创'], people: [] },
    { name: 'who paid', given: ['Sponsored by Seaside Hotels'], people: [] },
    { name: 'agencies without a name', given: ['Agencies'], people: [] },
    { name: 'a nickname', given: ['Jane "Janie" Doe'], people: ['Jane "Janie" Doe'] },
    { name: 'an agency', given: ['Anadolu Agency'], people: [], agency: 'Anadolu Agency' },
    { name: 'an agency’s staff', given: ['Reuters Staff'], people: [], agency: 'Reuters' },
    { name: 'a person and an agency', given: ['Jane Doe, AFP'], people: ['Jane Doe'], agency: 'AFP' },
    { name: 'an agency in brackets', given: ['Jane Doe (AP)'], people: ['Jane Doe'], agency: 'AP' },
    { name: 'two agencies', given: ['AFP/dpa'], people: [], agency: 'AFP, dpa' },
    { name: 'a date after "on"', given: ['By Jane Doe on June 26, 2025'], people: ['Jane Doe'] },
    { name: 'a date on a line of its own', given: ['By Jane Doe\non June 26, 2025\nat 9:00a'], people: ['Jane Doe'] },
    { name: 'a day of the week', given: ['By Jane Doe\n| Friday June 7, 2024 @ 6:43pm EDT'], people: ['Jane Doe'] },
    { name: 'a month without its year', given: ['Jane Doe, Reuters May 5'], people: ['Jane Doe'], agency: 'Reuters' },
    { name: 'a month that is a name', given: ['Theresa May'], people: ['Theresa May'] },
    {
      name: 'when it was published',
      given: ['By Jane Doe Published 3:45 pm Tuesday, May 5, 2026'],
      people: ['Jane Doe'],
    },
    {
      name: 'when it was updated',
      given: ['Par Luc Dupré Publié le 5 mai, mis à jour le 6 mai'],
      people: ['Luc Dupré'],
    },
    { name: 'a time in the middle', given: ['Posted by Jane Doe at 10:44 am'], people: ['Jane Doe'] },
    { name: 'tags', given: ['By Jane Doe\nTags:\nAmber Prize\n,\nBig Media'], people: ['Jane Doe'] },
    { name: 'comments', given: ['Jane Doe', 'No Comments', 'Leave a comment'], people: ['Jane Doe'] },
    { name: 'a tool of the page', given: ['Print', 'Full bio'], people: [], others: ['Full bio'] },
    { name: 'a Russian label without a colon', given: ['Автор Иван Волков'], people: ['Иван Волков'] },
    { name: 'a genre before "von"', given: ['Ein Kommentar von Anna Muster'], people: ['Anna Muster'] },
    { name: 'a guest before "von"', given: ['Gastbeitrag von Anna Muster'], people: ['Anna Muster'] },
    { name: 'text and photo on one line', given: ['Tekst: Kari Vik Foto: Ola Vik'], people: ['Kari Vik'] },
    { name: 'who reviewed it', given: ['Written by Jane Doe, Medically reviewed by Ann Poe'], people: ['Jane Doe'] },
    {
      name: 'a French role',
      given: ['Par Luc Dupré, Anne Petit Envoyés spéciaux à Tolosa'.replace('Petit ', 'Petit\n')],
      people: ['Luc Dupré', 'Anne Petit'],
    },
    {
      name: 'a place after a comma',
      given: ['Von Anna Muster und Karl Klein, Berlin'],
      people: ['Anna Muster', 'Karl Klein'],
    },
    { name: 'a place after a dash', given: ['Ahmet Yılmaz - İstanbul'], people: ['Ahmet Yılmaz'] },
    { name: 'a degree', given: ['Jane Doe, Ph.D.'], people: ['Jane Doe'] },
    { name: 'people of one name', given: ['Pelé', 'Jane Doe'], people: ['Pelé', 'Jane Doe'] },
    {
      name: 'an agency right after',
      given: ['By JANE DOE The Associated Press'],
      people: ['Jane Doe'],
      agency: 'The Associated Press',
    },
    {
      name: 'an agency after a full stop',
      given: ['Jane Doe. Reuters Staff'],
      people: ['Jane Doe'],
      agency: 'Reuters',
    },
    {
      name: 'two people and an agency',
      given: ['JANE DOE and JOHN ROE Associated Press'],
      people: ['Jane Doe', 'John Roe'],
      agency: 'Associated Press',
    },
    {
      name: 'the outlet right after',
      given: ['By Jane Doe The Harbour Times, Oslo'],
      people: ['Jane Doe'],
      others: ['The Harbour Times'],
    },
    { name: 'a surname first, and a particle', given: ['Vries, Hanneke de'], people: ['Hanneke de Vries'] },
    { name: 'a name that a writer goes by', given: ['saltmarsh'], people: [], others: ['saltmarsh'] },
    {
      name: 'what stands in for a name is none',
      given: ['undefined', 'unknown', 'anonymous', 'webmaster', 'default'],
      people: [],
    },
    { name: 'the word before the date is no name', given: ['By\nSaltmarsh\non', 'am'], people: ['Saltmarsh'] },
    { name: 'no section behind the name', given: ['By\nJane Doe\nin\nSeaside Life'], people: ['Jane Doe'] },
    { name: 'a Chinese reporter and where', given: ['〔記者王小明／台北報導〕'], people: ['王小明'] },
    { name: 'a Chinese writer after a stroke', given: ['文｜李雷'], people: ['李雷'] },
    { name: 'a Chinese reporter of a newspaper', given: ['本报记者 李雷'], people: ['李雷'] },
    { name: 'a Chinese editor', given: ['责任编辑：李雷'], people: [] },
    { name: 'a Japanese name in brackets', given: ['【山田太郎】'], people: ['山田太郎'] },
    { name: 'a Korean address after the title', given: ['홍길동 기자 hong@harbour.example'], people: ['홍길동'] },
    { name: 'a Korean place before it', given: ['[서울=뉴시스] 홍길동 기자 ='], people: ['홍길동'] },
    { name: 'a Korean guest', given: ['홍길동 객원기자'], people: ['홍길동'] },
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
