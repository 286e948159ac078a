import { NumberSet } from './number-set';
import { textNumber } from './text-number';
import { say } from './words';

/** Bytes of UTF-8 that a whole name may take, extension included. File systems stop at 255; copies and syncing add to it. */
export const longestName = 120;

/** Device names of Windows, which it sees with any extension and with spaces before it. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/i;

/** Control characters, bidi marks and embeddings, zero-width space, byte order mark, and what stood for half a character. */
const invisible = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffd]/gu;

/** White space but for single spaces, which most names have and which stay. */
const wideSpace = /[^\S ]\s*| \s+/gu;

/** Signs between words make a space. */
const between = /[/\\:|]/g;

/** Forbidden by a file system, or (`#`, `^`, brackets) by Obsidian, whose links cannot name such a file. */
const forbidden = /[*?"<>#^[\]]/g;

/**
 * A file name that Windows, macOS, Linux, Chrome and Firefox take: `title` in NFC without what they forbid, cut between
 * characters as a reader sees them, then `extension` (with its dot). Where nothing of the title is left, `fallback`.
 */
export function fileName(title: string, extension: string, fallback: string): string {
  return named(title, extension, fallback, '');
}

/** A name for a folder, by the same rules; empty where nothing of it is left, as of `..`. */
export const folderName = (name: string): string => stemOf(name, longestName);

/**
 * Gives names that differ from all it gave before, also where case, or the form of a character, does not count: the second
 * `Vote` is `vote (2)`. Nor does it give any of `taken`, which are whole names. Of each name it holds a number; where two have the same,
 * one gets an addition that it did not need.
 */
export function uniqueNames(
  extension: string,
  taken: readonly string[] = [],
): (title: string, fallback: string) => string {
  const given = new NumberSet();
  for (const name of taken) given.add(keyOf(name));
  /** Of names that were asked for again. */
  const next = new Map<number, number>();
  return (title, fallback) => {
    const first = named(title, extension, fallback, '');
    const base = keyOf(first);
    for (let number = next.get(base) ?? 1; ; number += 1) {
      const name = number === 1 ? first : named(title, extension, fallback, ` (${number})`);
      const key = number === 1 ? base : keyOf(name);
      if (given.has(key)) continue;
      given.add(key);
      if (number > 1) next.set(base, number + 1);
      return name;
    }
  };
}

function named(title: string, extension: string, fallback: string, suffix: string): string {
  const room = longestName - byteLength(suffix + extension);
  const stem = stemOf(title, room) || stemOf(fallback, room) || say('file.untitled');
  return stem + suffix + extension;
}

function stemOf(title: string, room: number): string {
  const clean = trim(
    title
      .toWellFormed()
      .replace(wideSpace, ' ')
      .replace(invisible, '')
      .replace(between, ' ')
      .replace(forbidden, '')
      .replace(wideSpace, ' ')
      .normalize('NFC'),
  );
  const safe = reserved.test(clean) ? `_${clean}` : clean;
  return trim(cut(safe, room));
}

const trim = (name: string): string => name.replace(/^[\s~.]+/u, '').replace(/[\s.]+$/u, '');

/** UTF-8 takes three bytes for a UTF-16 unit at most. */
const longestUnit = 3;

function cut(name: string, room: number): string {
  if (name.length * longestUnit <= room || byteLength(name) <= room) return name;
  let [kept, size] = ['', 0];
  for (const { segment } of characters().segment(name)) {
    size += byteLength(segment);
    if (size > room) break;
    kept += segment;
  }
  return kept;
}

let made: Intl.Segmenter | null = null;

/** Made once, when a name is first cut. */
function characters(): Intl.Segmenter {
  made ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  return made;
}

/** Bytes of a well-formed text as UTF-8. Half of a surrogate pair counts two: a pair is four. Encoding so little takes far longer. */
function byteLength(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const isHalf = unit >= 0xd800 && unit <= 0xdfff;
    bytes += unit < 0x80 ? 1 : unit < 0x800 || isHalf ? 2 : 3;
  }
  return bytes;
}

/** Upper case first: it also brings together letters that only differ in lower case (`ß` and `ss`, `ı` and `i`). */
const keyOf = (name: string): number => textNumber(name.normalize('NFKC').toUpperCase().toLowerCase());
