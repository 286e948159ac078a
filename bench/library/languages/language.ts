import type { Random } from '../random';

/** A language of the synthetic collection: invented words in its script, set as its newspapers set them. */
export interface Language {
  /** BCP 47, the language alone. */
  lang: string;
  /** Its share of the collection, in hundredths. */
  share: number;
  dir: 'ltr' | 'rtl';
  /** Language tags that its outlets print. */
  tags: readonly string[];
  /** Offsets from UTC that its outlets print, as in ISO 8601. */
  offsets: readonly string[];
  /** What parts two words: nothing where the script writes no spaces. */
  space: ' ' | '';
  comma: string;
  stop: string;
  questionMark: string;
  quotes: readonly [opening: string, closing: string];
  /** Letters of one word of a name, at least and at most (UTF-16 units). */
  nameLength: readonly [least: number, most: number];
  /** An invented word; the same one may come again. */
  makeWord: (random: Random) => string;
  /** A word as it begins a sentence or a name. */
  capital: (word: string) => string;
}

/** For scripts that have one case. */
export const unchanged = (word: string): string => word;

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Latin punctuation, from left to right. */
export const latinSetting = {
  dir: 'ltr',
  space: ' ',
  comma: ',',
  stop: '.',
  questionMark: '?',
  nameLength: [4, 9],
  capital: capitalised,
} as const;
