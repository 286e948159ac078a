import type { Language } from './languages/language';
import { languages } from './languages/languages';
import { Random } from './random';
import { Zipf } from './zipf';

/** Words of a language, more than most of its papers' readers would call their own. */
export const vocabularySize = 20_000;

/** Which word of a vocabulary comes next. */
export const wordRanks = new Zipf(vocabularySize, 18);

/** By what part the chance to be common falls with each letter: with this, words of running text are as long as in real text. */
const fall = 0.55;

const made = new Map<string, readonly string[]>();

/**
 * The invented words of a language, the commonest first. Shorter words are commoner, by and large (Zipf's law of abbreviation),
 * which gives running text word lengths as real text has them.
 */
export function vocabularyOf(language: Language): readonly string[] {
  const before = made.get(language.lang);
  if (before) return before;
  const random = new Random('vocabulary', languages.indexOf(language));
  const words = new Set<string>();
  const least = language.space ? 2 : 1;
  while (words.size < vocabularySize) {
    const word = language.makeWord(random);
    if (word.length >= least) words.add(word);
  }
  const inOrder = [...words]
    .map((word) => ({ word, place: random.exponential(Math.exp(fall * word.length)) }))
    .sort((a, b) => a.place - b.place)
    .map(({ word }) => word);
  made.set(language.lang, inOrder);
  return inOrder;
}

/** One word of a name, long enough for one, as it is written in a name. It may lie outside the vocabulary, as names do. */
export function nameWord(language: Language, random: Random): string {
  const [least, most] = language.nameLength;
  for (;;) {
    const word = language.makeWord(random);
    if (word.length >= least && word.length <= most) return language.capital(word);
  }
}
