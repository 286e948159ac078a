import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citedLine } from '@/lib/core/citations/cited-line';
import { citedName } from '@/lib/core/citations/cited-name';
import { invertedName, spokenName } from '@/lib/core/citations/printed-names';

/** Written as a list has them: family, given, suffix. */
const split: [name: string, inverted: string, lang?: string][] = [
  ['Ana Ruiz', 'Ruiz, Ana'],
  ['Jürgen Müller', 'Müller, Jürgen', 'de'],
  ['Łukasz Żak', 'Żak, Łukasz', 'pl'],
  ['Conan O’Brien', 'O’Brien, Conan'],
  ["Sinead O'Connor", "O'Connor, Sinead"],
  ['Helena Bonham-Carter', 'Bonham-Carter, Helena'],
  ['Jean-Paul Sartre', 'Sartre, Jean-Paul', 'fr'],
  ['John F. Kennedy', 'Kennedy, John F.'],
  ['Samuel L Jackson', 'Jackson, Samuel L'],
  ['J. K. Rowling', 'Rowling, J. K.'],
  ['J.K. Rowling', 'Rowling, J.K.'],
  ['J.-P. Morel', 'Morel, J.-P.', 'fr'],
  ['AJ Miller', 'Miller, AJ'],
  ['Jean DUPONT', 'DUPONT, Jean', 'fr'],
  ['Vincent van Gogh', 'van Gogh, Vincent', 'nl'],
  ['Ursula von der Leyen', 'von der Leyen, Ursula', 'de'],
  ['Charles de Gaulle', 'de Gaulle, Charles', 'fr'],
  ['Robert De Niro', 'De Niro, Robert'],
  ['Ana de la Cruz', 'de la Cruz, Ana', 'es'],
  ['Leonardo da Vinci', 'da Vinci, Leonardo', 'it'],
  ['Anne d’Ornano', 'd’Ornano, Anne', 'fr'],
  ['Robin van ’t Hof', 'van ’t Hof, Robin', 'nl'],
  ["Jan van 't Hoff", "van 't Hoff, Jan", 'nl'],
  ['JK Rowling', 'Rowling, JK'],
  ['Mohammed bin Salman', 'bin Salman, Mohammed'],
  ['Ahmed al-Sharaa', 'al-Sharaa, Ahmed'],
  ['Nawal El Saadawi', 'El Saadawi, Nawal'],
  ['David Ben Gurion', 'Ben Gurion, David'],
  ['Ian St. John', 'St. John, Ian'],
  ['Ben Smith', 'Smith, Ben'],
  ['John Smith Jr.', 'Smith, John, Jr.'],
  ['John Smith, Jr.', 'Smith, John, Jr.'],
  ['John Q. Smith III', 'Smith, John Q., III'],
  ['Bruce Lee', 'Lee, Bruce'],
  ['Jung-ho Kim', 'Kim, Jung-ho'],
  ['  Ana   Ruiz ', 'Ruiz, Ana'],
];

const whole: [name: string, why: string, lang?: string][] = [
  ['Reuters', 'a wire service'],
  ['Associated Press', 'a wire service of two words'],
  ['Agence France-Presse', 'a wire service that looks like a name'],
  ['Harbour Times', 'an outlet'],
  ['Harbour Staff', 'a desk'],
  ['Amnesty International', 'an organisation'],
  ['Rédaction Monde', 'a desk, in French'],
  ['Smith & Sons', 'a firm'],
  ['Smith and Sons, Ltd.', 'a firm with a comma'],
  ['The Economist', 'an article in front'],
  ['Banksy', 'a single name'],
  ['dpa', 'initials in small letters'],
  ['Xi Jinping', 'a Chinese name, family first'],
  ['LI Wei', 'a Chinese name, family in capitals'],
  ['Li Wei', 'either part may be the family'],
  ['Kim Jong-un', 'a Korean name'],
  ['Nguyễn Phú Trọng', 'a Vietnamese name'],
  ['Nguyen Thanh', 'a Vietnamese name without its marks'],
  ['Tanaka Yuki', 'a Japanese name, family first'],
  ['Orbán Viktor', 'a Hungarian name in an English article'],
  ['Viktor Szép', 'any name of a Hungarian article', 'hu'],
  ['Haruki Mura', 'any name of a Japanese article', 'ja-JP'],
  ['Joko Widodo', 'any name of an Indonesian article', 'id'],
  ['Björk Guðmundsdóttir', 'an Icelandic patronymic'],
  ['李伟', 'Han characters'],
  ['김 철수', 'Hangul with a space'],
  ['Иван Петров', 'not Latin letters'],
  ['محمد علي', 'Arabic letters'],
  ['Gabriel García Márquez', 'one of three words may be given or family', 'es'],
  ['Mary Ann Smith', 'a second given name or a first family name'],
  ['María García de la Torre', 'two words before the particle', 'es'],
  ['João da Silva Santos', 'two words after the particle', 'pt'],
  ['Martin Luther King Jr.', 'three words and a suffix'],
  ['Al Gore', 'a particle in front'],
  ['de Gaulle', 'a family name alone'],
  ['van Gogh', 'a family name alone, small particle'],
  ['Sir Keir', 'a title'],
  ['Dr. Ruiz', 'a title with a point'],
  ['Abdul Rahman', 'one given name in two words'],
  ['Abu Bakr', 'a name by the son'],
  ['U Thant', 'a Burmese title'],
  ['DJ Harbour', 'a trade in front'],
  ['MARTIN Jeanne', 'the family name in capitals first'],
  ['Henry IV', 'a number, no suffix'],
  ['bell hooks', 'small letters'],
  ['Ana R.', 'an initial last'],
  ['Ana Ruiz 2', 'a digit'],
  ['Ana {Ruiz', 'a brace'],
];

describe('a name in a citation', () => {
  it.each(split)('%s is %s', (name, expected, lang = 'en') => {
    const cited = citedName(name, lang);
    expect('literal' in cited ? `literal: ${cited.literal}` : invertedName(cited)).toBe(expected);
  });

  it.each(whole)('%s stays whole: %s', (name, _why, lang = 'en') => {
    expect(citedName(name, lang)).toEqual({ literal: name });
  });

  it('keeps the suffix apart', () => {
    expect(citedName('John Smith, Jr.', null)).toEqual({ family: 'Smith', given: 'John', suffix: 'Jr.' });
  });

  it('loses no letter of any name, and never makes a part empty', () => {
    const word = fc.constantFrom(
      'Ana',
      'van',
      'de',
      'J.',
      'Ruiz',
      'al-Sabah',
      'Jr.',
      'Li',
      'O’Neil',
      '李',
      '{',
      'and',
      'the',
      'IV',
    );
    const names = fc.oneof(
      fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' ')),
      fc.string({ unit: 'grapheme', minLength: 1 }),
    );
    fc.assert(
      fc.property(names, fc.constantFrom(null, 'en', 'hu', 'zh-Hans'), (name, lang) => {
        const cited = citedName(name, lang);
        expect(spokenName(cited)).toBe(citedLine(name));
        if ('family' in cited) expect(Math.min(cited.family.length, cited.given.length)).toBeGreaterThan(0);
      }),
    );
  });
});
