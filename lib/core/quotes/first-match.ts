import { fold } from '../fold';
import type { TextDirective } from '../text-fragment';

/** A place in a text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Tells whether a directive's first match in a text is a place in it. Browsers compare without case and accents, so it looks in the folded text;
 * they match whole words only, which it does not ask for: a word that another one holds counts as one too many.
 */
export function matcher(text: string, { start, end }: Span): (directive: TextDirective) => boolean {
  const folded = fold(text);
  const from = fold(text.slice(0, start)).length;
  const to = fold(text.slice(0, end)).length;
  return (directive) => {
    const match = firstMatch(folded, directive);
    return match?.start === from && match.end === to;
  };
}

function firstMatch(text: string, directive: TextDirective): Span | null {
  const [start, end] = [fold(directive.start), directive.end && fold(directive.end)];
  const [prefix, suffix] = [fold(directive.prefix ?? ''), fold(directive.suffix ?? '')];
  const follows = (at: number) =>
    text
      .slice(at, at + suffix.length + 2)
      .trimStart()
      .startsWith(suffix);
  for (const first of placesOf(start, text, 0)) {
    const before = text.slice(Math.max(0, first - prefix.length - 2), first);
    if (!before.trimEnd().endsWith(prefix)) continue;
    const after = first + start.length;
    const ends = end === null ? [after] : [...placesOf(end, text, after)].map((at) => at + end.length);
    const last = ends.find(follows);
    if (last !== undefined) return { start: first, end: last };
  }
  return null;
}

function* placesOf(words: string, text: string, from: number): Generator<number> {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) yield at;
}
