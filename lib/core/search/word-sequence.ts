import { tokensOf } from './tokens';

/** A word that is asked for: itself, or whatever begins so. */
interface Wanted {
  term: string;
  prefix: boolean;
  /** Words that will do as well. */
  also: readonly string[];
}

/** Words that must stand one after the other. Empty where nothing is asked for. */
export type WordSequence = readonly Wanted[];

/**
 * What a folded word or phrase asks for. The last word may still be being typed, so it stands for all that begin with it, but in
 * an `exact` phrase. A single letter alone is a word of its own: as a beginning it would find nearly everything.
 */
export function sequenceOf(folded: string, exact: boolean): WordSequence {
  const tokens = tokensOf(folded);
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  // The last character of a run is held by the pair before it.
  if (last?.dense && before?.dense && before.end === last.end) tokens.pop();
  return tokens.map(({ term, dense }, place) => {
    const isLast = place === tokens.length - 1;
    const alone = tokens.length === 1 && isShort(term);
    const prefix = isLast && (dense || !(exact || alone));
    return { term, prefix, also: [] };
  });
}

/** The same for a word of a text, where another form of it will do as well: not for names, and not in a phrase. */
export const inflected = (sequence: WordSequence): WordSequence =>
  sequence.length === 1
    ? sequence.map((word) => ({ ...word, also: word.prefix ? simplerForms(word.term) : [] }))
    : sequence;

/**
 * Forms of a word that a longer one is made of by the plural of English and the Romance languages, or by -ing: who asks for
 * strikes, flooding or huelgas means a strike, a flood or a huelga too. The other way round a beginning finds them.
 */
function simplerForms(word: string): string[] {
  if (word.length < 5 || !/^[a-z]+$/.test(word)) return [];
  const forms = [
    word.replace(/ies$/, 'y'),
    word.replace(/(?<=s|x|z|ch|sh|o|r|n|l|d)es$/, ''),
    word.replace(/(?<!s|u)s$/, ''),
    ...(word.length > 6 ? [word.replace(/ing$/, ''), word.replace(/ing$/, 'e'), word.replace(/(.)\1ing$/, '$1')] : []),
  ];
  return [...new Set(forms)].filter((form) => form !== word);
}

/** One character of a script whose words are made of several. */
export const isShort = (term: string): boolean => term.length === 1 && !isSyllable(term);

/** Korean syllables say as much as a character of Chinese. */
export const isSyllable = (term: string): boolean => /^[\uac00-\ud7a3]/.test(term);

const fits = (word: string | undefined, { term, prefix, also }: Wanted): boolean =>
  word !== undefined && ((prefix ? word.startsWith(term) : word === term) || also.includes(word));

/** The places at which words hold a sequence. */
export function placesOf(words: readonly string[], sequence: WordSequence): number[] {
  const [first] = sequence;
  if (!first) return [];
  return words.flatMap((word, place) =>
    fits(word, first) && sequence.every((wanted, further) => fits(words[place + further], wanted)) ? [place] : [],
  );
}

/** Whether words hold a sequence; what asks for nothing is held by all. */
export const holdsSequence = (words: readonly string[], sequence: WordSequence): boolean =>
  sequence.length === 0 || placesOf(words, sequence).length > 0;
