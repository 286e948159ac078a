import { fold } from '../fold';

/**
 * Grows by one whenever the words of a text come out otherwise than before, or are kept otherwise: an index that another version
 * made is built anew.
 */
export const tokenizerVersion = 2;

/** Code points past which a word is cut: what is longer is an address or a key, and nobody types it whole. */
const longest = 40;

/** Runs of a script that sets no spaces between words, and words of any other. */
const runs =
  /[[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]&&[\p{L}\p{N}\p{M}]]+|[[\p{L}\p{N}\p{M}]--[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]]+/gv;

/** They lie beyond the scripts of Europe and the Near East, and few texts hold both. */
const dense = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/v;

/** Whether a run or a term is of a script without spaces. */
export const isDense = (run: string): boolean => run.charCodeAt(0) >= 0x0e00 && dense.test(run);

const cut = (run: string): string => (run.length > longest ? Array.from(run).slice(0, longest).join('') : run);

/** The pairs of a run, and its last character. */
const pairsOf = (run: string): string[] => {
  const characters = Array.from(run);
  return characters.map((character, place) => character + (characters[place + 1] ?? ''));
};

/** A word as it is indexed, and where it stands. */
export interface Token {
  term: string;
  /** Whether it is a pair of characters of a script without spaces (the last of a run: one character). */
  dense: boolean;
  /** UTF-16 places in the folded text. */
  start: number;
  end: number;
}

/**
 * The words of a folded text, one a position. A script without spaces gives a pair of characters for each place of a run, and
 * its last character alone at the end, so that whatever is asked for can begin anywhere.
 */
export function tokensOf(folded: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: run, index } of folded.matchAll(runs)) {
    if (!isDense(run)) {
      tokens.push({ term: cut(run), dense: false, start: index, end: index + run.length });
      continue;
    }
    let start = index;
    for (const term of pairsOf(run)) {
      tokens.push({ term, dense: true, start, end: start + term.length });
      start += String.fromCodePoint(term.codePointAt(0) ?? 0).length;
    }
  }
  return tokens;
}

/** Whether a term may be the beginning of a longer word. */
export const isCut = (term: string): boolean => term.length >= longest;

/** The words of a text alone, in order. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const run of fold(text).match(runs) ?? []) {
    if (isDense(run)) words.push(...pairsOf(run));
    else words.push(cut(run));
  }
  return words;
}
