import type { TextDirective } from '../text-fragment';
import { matcher, type Span } from './first-match';
import { wordsIn } from './word-bounds';

/** UTF-16 units that are looked for as they are; of more words the first and the last ones. */
const longestWhole = 120;

/** How many words an end of a long quote has, or what stands beside one: the fewest that tell it from its likes. */
const counts = [3, 6, 12, 24];

/** Units that so many words have at least: those of Chinese and Japanese are short. */
const unitsPerWord = 3;

interface Quoted {
  /** A line for each block: no part of a directive may reach across one. */
  text: string;
  /** Where the article begins: what is before it is on the page too, but perhaps not right before it. */
  from: number;
  /** BCP 47; null where not known. */
  lang: string | null;
}

/**
 * How a browser finds a place of a text again in the page that it came from: in whole words, since browsers match no others; with what stands beside them only where the same words
 * come earlier, too, and then from the same block, if that will do: between blocks a page may have more. Where all that is near is there twice, the first of both is what is found.
 */
export function textDirective(quoted: Quoted, place: Span): TextDirective {
  const quote = inWholeWords(quoted, place);
  const alone = formsOf(quoted, quote).find(matcher(quoted.text, quote));
  if (alone) return alone;
  const wide = toLineEnds(quoted, quote);
  const forms = formsOf(quoted, wide);
  const framed = [besideIn, besideBlocks].flatMap((beside) =>
    counts.flatMap((count) => forms.map((form) => ({ ...form, ...beside(quoted, wide, count) }))),
  );
  const [first] = forms;
  return framed.find(matcher(quoted.text, wide)) ?? first ?? whole(quoted.text, quote);
}

const whole = (text: string, { start, end }: Span): TextDirective => ({
  prefix: null,
  start: text.slice(start, end),
  end: null,
  suffix: null,
});

function lineAt(text: string, at: number): Span {
  const end = text.indexOf('\n', at);
  return { start: text.lastIndexOf('\n', at - 1) + 1, end: end < 0 ? text.length : end };
}

/** A place with the words that its ends fall into, without signs outside of them; as it is where it has none. */
function inWholeWords({ text, lang }: Quoted, place: Span): Span {
  const first = wordsIn(text, lineAt(text, place.start), lang).find(({ end }) => end > place.start);
  const last = wordsIn(text, lineAt(text, place.end - 1), lang).findLast(({ start }) => start < place.end);
  const start = first && first.start < place.end ? first.start : place.start;
  const end = last && last.end > start ? last.end : place.end;
  return { start, end };
}

/** With the signs up to a line's end where no word stands between: what comes beside must be next to it. */
function toLineEnds({ text, lang }: Quoted, { start, end }: Span): Span {
  const [head, tail] = [lineAt(text, start), lineAt(text, end - 1)];
  const before = wordsIn(text, { start: head.start, end: start }, lang);
  const after = wordsIn(text, { start: end, end: tail.end }, lang);
  return { start: before.length > 0 ? start : head.start, end: after.length > 0 ? end : tail.end };
}

/** The words as they are, or their first and last ones, more and more of them. */
function formsOf({ text, lang }: Quoted, quote: Span): TextDirective[] {
  const [head, tail] = [lineAt(text, quote.start), lineAt(text, quote.end - 1)];
  const isOneLine = head.start === tail.start;
  if (isOneLine && quote.end - quote.start <= longestWhole) return [whole(text, quote)];
  return counts.map((count): TextDirective => {
    const first = firstWords(text, { start: quote.start, end: Math.min(head.end, quote.end) }, count, lang);
    const last = lastWords(text, { start: Math.max(tail.start, quote.start), end: quote.end }, count, lang);
    if (first.end > last.start) return whole(text, quote);
    return { ...whole(text, first), end: text.slice(last.start, last.end) };
  });
}

type Beside = Pick<TextDirective, 'prefix' | 'suffix'>;

/** What stands beside a place in its own blocks. */
function besideIn({ text, lang }: Quoted, { start, end }: Span, count: number): Beside {
  const before = { start: lineAt(text, start).start, end: start };
  const after = { start: end, end: lineAt(text, end - 1).end };
  return {
    prefix: wordsOf(text, lastWords(text, before, count, lang)),
    suffix: wordsOf(text, firstWords(text, after, count, lang)),
  };
}

/** The same; where nothing does, in the blocks before and after. */
function besideBlocks(quoted: Quoted, place: Span, count: number): Beside {
  const { text, lang, from } = quoted;
  const own = besideIn(quoted, place, count);
  const [head, tail] = [lineAt(text, place.start), lineAt(text, place.end - 1)];
  const before = head.start > from ? lineAt(text, head.start - 1) : null;
  const after = tail.end < text.length ? lineAt(text, tail.end + 1) : null;
  return {
    prefix: own.prefix ?? (before && wordsOf(text, lastWords(text, before, count, lang))),
    suffix: own.suffix ?? (after && wordsOf(text, firstWords(text, after, count, lang))),
  };
}

const wordsOf = (text: string, { start, end }: Span): string | null => text.slice(start, end).trim() || null;

const isEnough = (units: number, words: number, count: number): boolean =>
  words >= count && units >= count * unitsPerWord;

/** A place up to the end of so many words of it; all of them where it has fewer. */
function firstWords(text: string, { start, end }: Span, count: number, lang: string | null): Span {
  const words = wordsIn(text, { start, end }, lang);
  const last = words.find((word, place) => isEnough(word.end - start, place + 1, count));
  return { start, end: (last ?? words.at(-1))?.end ?? end };
}

/** A place from the beginning of so many words at its end. */
function lastWords(text: string, { start, end }: Span, count: number, lang: string | null): Span {
  const words = wordsIn(text, { start, end }, lang).toReversed();
  const first = words.find((word, place) => isEnough(end - word.start, place + 1, count));
  return { start: (first ?? words.at(-1))?.start ?? start, end };
}
