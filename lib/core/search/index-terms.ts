import type { Clip } from '../clip';
import { type FieldName, foldedLine } from './parse-query';
import { searchedTexts, textsOf } from './searched-texts';
import { tokensOf, wordsOf } from './tokens';
import { isSyllable } from './word-sequence';

/** A clip as an index sees it. */
export interface IndexedClip {
  /** Each once, in code-unit order. */
  terms: string[];
  /** For each term how often it stands there, weighted by where: 1 to 255. */
  weights: Uint8Array<ArrayBuffer>;
  /** All words by weight: what BM25 takes for a document's length. */
  length: number;
}

/**
 * A name's initial, then `:` before a word of it (of a tag or a language, all of it) or `=` before the whole: neither sign can stand
 * in a word of the text.
 */
const initials: Readonly<Record<FieldName, string>> = { site: 's', author: 'a', agency: 'g', tag: 't', lang: 'l' };

export const partTerm = (field: FieldName, part: string): string => `${initials[field]}:${part}`;
export const wholeTerm = (field: FieldName, value: string): string => `${initials[field]}=${value}`;

/** The terms of a clip with the text of its newest body: words of all that is searched, and the names that operators ask for. */
export function indexedClip(clip: Clip, text: string): IndexedClip {
  const counts = new Map<string, number>();
  let length = 0;
  for (const { text: value, weight } of searchedTexts(clip, text)) {
    for (const word of wordsOf(value)) {
      counts.set(word, (counts.get(word) ?? 0) + weight);
      length += weight;
    }
  }
  for (const term of fieldTerms(clip)) counts.set(term, 1);
  const terms = [...counts.keys()].sort();
  return { terms, weights: Uint8Array.from(terms, (term) => Math.min(255, counts.get(term) ?? 1)), length };
}

function fieldTerms(clip: Clip): string[] {
  return (['site', 'author', 'agency', 'tag', 'lang'] as const).flatMap((field) =>
    textsOf[field](clip).flatMap((text) => {
      const value = foldedLine(text);
      if (field === 'tag' || field === 'lang') return [partTerm(field, value)];
      return [...tokensOf(value).map(({ term }) => partTerm(field, term)), wholeTerm(field, value)];
    }),
  );
}

/** Letters that terms of one bucket share at their beginning. */
const shared = 3;

/**
 * The bucket that holds a term: its first letters; the first character where that alone says enough. Terms of names begin with two
 * letters of their own.
 */
export function bucketOf(term: string): string {
  // Most words, without a look at their characters.
  if (/^[a-z0-9]{3}/.test(term)) return term.slice(0, shared);
  const isName = term[1] === ':' || term[1] === '=';
  const [first = '', ...rest] = Array.from(isName ? term.slice(2) : term);
  if (isName) return term.slice(0, 2) + first + (rest[0] ?? '');
  return isDense(first) ? first : first + rest.slice(0, shared - 1).join('');
}

/** Code points of scripts with thousands of characters. */
const isDense = (character: string): boolean =>
  isSyllable(character) ||
  /^[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\u{20000}-\u{3ffff}]/u.test(character);

/** The buckets that hold all terms with a beginning: one, or all whose own name begins so. */
export function bucketsOf(beginning: string): { from: string; several: boolean } {
  const bucket = bucketOf(beginning);
  const letters = Array.from(bucket);
  const isName = bucket[1] === ':' || bucket[1] === '=';
  const whole = isName ? letters.length === 4 : letters.length === shared || isDense(letters[0] ?? '');
  return { from: bucket, several: !whole };
}
