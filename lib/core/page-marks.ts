import * as v from 'valibot';
import { findQuote } from './anchoring/find-quote';
import { describeQuote, type Selector, selectorSchema } from './anchoring/quote';
import { type Failure, failure, isFailureReason } from './failure';
import { type HighlightColour, highlightColourSchema } from './highlight';
import { fail, ok, type Result } from './result';

/** A highlight as a page is told of it: its words, and nothing that the reader wrote about them. */
const pageMarkSchema = v.object({ ...selectorSchema.entries, colour: highlightColourSchema });
export type PageMark = v.InferOutput<typeof pageMarkSchema>;

/**
 * What a live page can be asked for: whether words are selected and highlights painted; which words; to paint highlights in the place of those
 * that are painted, none to take all away.
 */
const marksRequestSchema = v.variant('type', [
  v.object({ type: v.literal('look') }),
  v.object({ type: v.literal('selected') }),
  v.object({ type: v.literal('paint'), marks: v.array(pageMarkSchema) }),
]);
export type MarksRequest = v.InferOutput<typeof marksRequestSchema>;

/** The request that was left for a content script; null where none was. */
export function parseMarksRequest(value: unknown): MarksRequest | null {
  const parsed = v.safeParse(marksRequestSchema, value);
  return parsed.success ? parsed.output : null;
}

const lookSchema = v.object({
  /** Whether the reader has selected words that may be highlighted. */
  selected: v.boolean(),
  /** Whether highlights are painted on the page. */
  painted: v.boolean(),
});
export type PageLook = v.InferOutput<typeof lookSchema>;

const selectedSchema = v.object({
  quote: selectorSchema.entries.quote,
  /** How often the same words with the same surroundings stand on the page before these. */
  earlier: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000)),
});
export type SelectedWords = v.InferOutput<typeof selectedSchema>;

const paintedSchema = v.object({ found: v.pipe(v.number(), v.integer(), v.minValue(0)) });
export type Painted = v.InferOutput<typeof paintedSchema>;

/** Why a page cannot do as it was asked. */
export type MarksProblem = 'no-selection' | 'selection-apart' | 'highlight-too-long' | 'page-too-large';
export type MarksAnswer = ({ ok: true } & (PageLook | SelectedWords | Painted)) | { ok: false; reason: MarksProblem };

/** The door for what a content script answered: unknown until it is what was asked for, or a failure that Newsclip has words for. */
function reader<Value>(schema: v.GenericSchema<unknown, Value>): (answer: unknown) => Result<Value, Failure> {
  const problem = v.object({ ok: v.literal(false), reason: v.string() });
  return (answer) => {
    const failed = v.safeParse(problem, answer);
    if (failed.success) {
      const { reason } = failed.output;
      return fail(isFailureReason(reason) ? failure(reason) : failure('unexpected', `reason ${reason.slice(0, 80)}`));
    }
    const parsed = v.safeParse(schema, answer);
    return parsed.success ? ok(parsed.output) : fail(failure('unexpected', 'the page gave no answer that can be read'));
  };
}

export const readLook: (answer: unknown) => Result<PageLook, Failure> = reader(lookSchema);
export const readSelected: (answer: unknown) => Result<SelectedWords, Failure> = reader(selectedSchema);
export const readPainted: (answer: unknown) => Result<Painted, Failure> = reader(paintedSchema);

/** Of a highlight what a page may know. */
export const pageMarkOf = ({ quote, position, colour }: Selector & { colour: HighlightColour }): PageMark => ({
  quote,
  position,
  colour,
});

/** The words of a stretch of a page's text, as they are sought elsewhere. Null where there are none, or more than a highlight may hold. */
export function selectedWords(text: string, start: number, end: number): SelectedWords | null {
  const selector = describeQuote(text, start, end);
  if (!selector) return null;
  const { quote, position } = selector;
  const places = placesOf(text, quote, position.start);
  return { quote, earlier: places.filter((place) => place < position.start).length };
}

/** A place of selected words in a clip's reading text, with the share of their letters that are the same there. */
export interface PlacedWords {
  selector: Selector;
  exactness: number;
}

/**
 * Where in a clip's reading text the words stand that were selected on its page; null where they are no part of it, or not certainly. The page
 * shows more than the clip holds: what stands round the words says which ones they are, and of equals the same one from above.
 */
export function placeSelected(text: string, { quote, earlier }: SelectedWords): PlacedWords | null {
  const places = placesOf(text, quote);
  const start = places[Math.min(earlier, places.length - 1)] ?? 0;
  const found = findQuote(text, { quote, position: { start, end: start + quote.exact.length } });
  const selector = found && describeQuote(text, found.start, found.end);
  return selector ? { selector, exactness: found.exactness } : null;
}

/** Where a quote with its surroundings stands word for word, up to a place of the text. */
function placesOf(text: string, { prefix, exact, suffix }: Selector['quote'], to = text.length): number[] {
  const whole = prefix + exact + suffix;
  const places: number[] = [];
  for (let at = text.indexOf(whole); at >= 0 && at < to && places.length < most; at = text.indexOf(whole, at + 1))
    places.push(at + prefix.length);
  return places;
}

/** Places that are told apart; more often nothing of an article stands in it. */
const most = 1_000;
