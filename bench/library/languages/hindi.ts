import type { Random } from '../random';
import { type Language, unchanged } from './language';
import { syllableCount } from './syllables';

const consonants = Array.from('कखगघचछजझटठडढणतथदधनपफबभमयरलवशषसहकतनपमरलसहक');
const vowels = Array.from('अआइईउऊएऐओ');
/** Vowel signs; without one a consonant carries its own short a. */
const signs = ['', '', '', 'ा', 'ा', 'ि', 'ी', 'ु', 'ू', 'े', 'ै', 'ो', 'ौ'];
const virama = '्';
const anusvara = 'ं';
const nukta = '़';

function makeWord(random: Random): string {
  let word = random.chance(0.12) ? random.pick(vowels) : syllable(random);
  for (let count = syllableCount(random, 0.1); count > 1; count -= 1) word += syllable(random);
  return word;
}

function syllable(random: Random): string {
  let letters = random.pick(consonants);
  if (/[कखगजडढफ]/.test(letters) && random.chance(0.08)) letters += nukta;
  if (random.chance(0.1)) letters += virama + random.pick(consonants);
  return letters + random.pick(signs) + (random.chance(0.08) ? anusvara : '');
}

export const hindi: Language = {
  lang: 'hi',
  share: 7,
  dir: 'ltr',
  tags: ['hi', 'hi', 'hi-IN'],
  offsets: ['+05:30'],
  space: ' ',
  comma: ',',
  stop: '।',
  questionMark: '?',
  quotes: ['‘', '’'],
  nameLength: [3, 8],
  makeWord,
  capital: unchanged,
};
