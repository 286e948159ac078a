import { fold } from '../fold';

/**
 * Grows by one whenever the words of a text come out otherwise than before: an index that another version made is built anew.
 */
export const tokenizerVersion = 1;

/** Code points past which a word is cut: what is longer is an address or a key, and nobody types it whole. */
const longest = 40;

/** Scripts that set no spaces between words, then words of any other. */
const runs =
  /([[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]&&[\p{L}\p{N}\p{M}]]+)|[[\p{L}\p{N}\p{M}]--[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]]+/gv;

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
  for (const { 0: run, 1: dense, index } of folded.matchAll(runs)) {
    if (dense === undefined) {
      const term = run.length > longest ? Array.from(run).slice(0, longest).join('') : run;
      tokens.push({ term, dense: false, start: index, end: index + run.length });
      continue;
    }
    const characters = Array.from(run);
    let start = index;
    for (const [place, character] of characters.entries()) {
      const term = character + (characters[place + 1] ?? '');
      tokens.push({ term, dense: true, start, end: start + term.length });
      start += character.length;
    }
  }
  return tokens;
}

/** The words of a text alone, in order. */
export const wordsOf = (text: string): string[] => tokensOf(fold(text)).map(({ term }) => term);
