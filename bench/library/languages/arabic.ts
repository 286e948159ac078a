import type { Random } from '../random';
import { type Language, unchanged } from './language';

const consonants = Array.from('بتثجحخدذرزسشصضطظعغفقكلمنهويبترسعلمنقد');

/** Words are roots of three consonants (1, 2, 3) set into a pattern; particles have one or two. */
const patterns =
  '123 123 1ا23 12ا3 12و3 12ي3 م123 م12و3 ت12ي3 ا1ت2ا3 است123 123ة 12ا3ة أ12ا3 ان123 ي123 ت123 م1ا23 مست123'.split(' ');
const particles = '12 1ي 1ا 12ى إ1 أ12'.split(' ');
const prefixes = 'ال ال ال ال و ب ل وال'.split(' ');
const suffixes = 'ات ون ين ها ه ية ي'.split(' ');

/** Shadda, damma, kasra, fatha: newspapers set one where a word would be misread. */
const marks = ['\u0651', '\u064f', '\u0650', '\u064e'];

function makeWord(random: Random): string {
  const particle = random.chance(0.04);
  const pattern = random.pick(particle ? particles : patterns);
  const root = [random.pick(consonants), random.pick(consonants), random.pick(consonants)];
  let word = pattern.replace(/[123]/g, (place) => root[Number(place) - 1] ?? '');
  if (particle) return word;
  if (random.chance(0.03)) word = `${word.slice(0, 2)}${random.pick(marks)}${word.slice(2)}`;
  if (random.chance(0.3)) word = random.pick(prefixes) + word;
  if (random.chance(0.02)) return `${word}ا\u064b`;
  return random.chance(0.2) ? word.replace(/ة$/, 'ت') + random.pick(suffixes) : word;
}

export const arabic: Language = {
  lang: 'ar',
  share: 8,
  dir: 'rtl',
  tags: ['ar', 'ar', 'ar-EG', 'ar-SA'],
  offsets: ['+02:00', '+03:00', '+04:00'],
  space: ' ',
  comma: '،',
  stop: '.',
  questionMark: '؟',
  quotes: ['«', '»'],
  nameLength: [3, 7],
  makeWord,
  capital: unchanged,
};
