import type { Random } from '../random';
import { capitalised, type Language, latinSetting } from './language';
import { syllableCount } from './syllables';

const consonants = 'b c ç d g ğ h k l m n p r s ş t v y z b d k l m n r s t y k l r'.split(' ');
const codas = 'k l m n r s ş t z n r l k'.split(' ');

/** Vowels of a word are all back or all front; the endings follow them. */
const harmonies = [
  { vowels: ['a', 'ı', 'o', 'u', 'a', 'ı'], endings: ['lar', 'da', 'ın', 'dan', 'ları', 'sı', 'acak', 'mış'] },
  { vowels: ['e', 'i', 'ö', 'ü', 'e', 'i'], endings: ['ler', 'de', 'in', 'den', 'leri', 'si', 'ecek', 'miş'] },
];

function makeWord(random: Random): string {
  const { vowels, endings } = random.pick(harmonies);
  let word = random.chance(0.25) ? random.pick(vowels) : random.pick(consonants.slice(0, 9)) + random.pick(vowels);
  const count = syllableCount(random, 0.1);
  for (let syllable = 1; syllable < count; syllable += 1) word += random.pick(consonants) + random.pick(vowels);
  if (random.chance(0.4)) word += random.pick(codas);
  for (let ending = 0; ending < 2; ending += 1) if (random.chance(0.5)) word += random.pick(endings);
  // No word begins with a soft g.
  return word.replace(/^ğ/, 'g');
}

/** The dotted i keeps its dot, the dotless one has none to lose. */
const capital = (word: string): string => (word.startsWith('i') ? `İ${word.slice(1)}` : capitalised(word));

export const turkish: Language = {
  ...latinSetting,
  lang: 'tr',
  share: 10,
  tags: ['tr', 'tr', 'tr-TR'],
  offsets: ['+03:00'],
  quotes: ['“', '”'],
  makeWord,
  capital,
};
