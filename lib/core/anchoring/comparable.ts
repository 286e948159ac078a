import { isDense } from '../search/tokens';

/**
 * A text as quotes are compared in it: composed (NFC), white space one blank, typographic quotation marks, dashes and dots as they
 * are typed, ß as two letters, full-width signs narrow, and without what is not seen or may be left out: soft hyphens, marks of direction, the vowel
 * signs and the stretching of Arabic. Blanks beside a dash or within Chinese and Japanese go too, since editors set and delete them.
 */
export interface Comparable {
  text: string;
  /** For each UTF-16 unit of `text` where the character it came from begins and ends in the original. */
  starts: readonly number[];
  ends: readonly number[];
}

export function comparable(original: string): Comparable {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let last = '';
  let blank: number | null = null;
  const add = (piece: string, start: number, end: number): void => {
    pieces.push(piece);
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(start);
      ends.push(end);
    }
    last = piece;
  };
  for (let at = 0; at < original.length; ) {
    const end = endOfCharacter(original, at);
    const piece = asTyped(original.slice(at, end));
    if (piece === ' ') blank ??= at;
    else if (piece) {
      if (blank !== null && last && !standsAlone(last) && !standsAlone(piece)) add(' ', blank, at);
      blank = null;
      add(piece, at, end);
    }
    at = end;
  }
  return { text: pieces.join(''), starts, ends };
}

/** Marks, and the Korean letters that compose with the one before them. */
const belongs = /^[\p{M}\u1160-\u11ff]/u;
/** Before it there are no marks: most texts need no closer look. */
const firstMark = 0x300;

function endOfCharacter(text: string, at: number): number {
  let end = at + sizeAt(text, at);
  while (end < text.length && text.charCodeAt(end) >= firstMark) {
    const size = sizeAt(text, end);
    if (!belongs.test(text.slice(end, end + size))) break;
    end += size;
  }
  return end;
}

const sizeAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

const typed: readonly [RegExp, string][] = [
  [/\s/, ' '],
  [/[\u2018-\u201b\u2032\u02bc\u2039\u203a`´]/, "'"],
  [/[\u201c-\u201f\u2033«»「」『』]/, '"'],
  [/[\u2010-\u2015\u2212]/, '-'],
  [/…/, '...'],
  [/ß/, 'ss'],
];

const unseen = /\p{Cf}|[\u064b-\u0652]|\u034f|\u0640|[\ufe0e\ufe0f]/gu;

/** What there is of ASCII once more for the width of a Chinese character, and how far from it. */
const fullWidth = /^[\uff01-\uff5e]$/;
const fullWidthApart = 0xfee0;

function asTyped(character: string): string {
  const code = character.charCodeAt(0);
  if (character.length === 1 && code > 0x20 && code < 0x7f && code !== 0x60) return character;
  if (fullWidth.test(character)) return String.fromCharCode(code - fullWidthApart);
  for (const [signs, plain] of typed) if (character.length === 1 && signs.test(character)) return plain;
  return character.normalize('NFC').replace(unseen, '');
}

/** Whether a blank beside it says nothing. */
const standsAlone = (piece: string): boolean => piece === '-' || isDense(piece) || /^[\u3000-\u303f]/.test(piece);
