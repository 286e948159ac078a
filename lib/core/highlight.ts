import * as v from 'valibot';
import { type Selector, selectorSchema } from './anchoring/quote';
import { clipSchema } from './clip';
import { fail, ok, type Result } from './result';

/** Named by what they look like, since each reader gives them a meaning of her own. */
export const highlightColours = ['yellow', 'green', 'blue', 'pink'] as const;
export type HighlightColour = (typeof highlightColours)[number];

export const highlightColourSchema = v.picklist(highlightColours);

/** A stored colour; the first where it is none. */
export const parseHighlightColour = (value: unknown): HighlightColour =>
  v.parse(v.fallback(highlightColourSchema, highlightColours[0]), value);

/**
 * Words of a clip that the reader has marked. Quote and position are of the body that they were marked in, in UTF-16 units of its
 * reading text; in a later body they are found again by them, or are not there any more, and the highlight is kept all the same.
 * Times are epoch milliseconds.
 */
export const highlightSchema = v.object({
  ...selectorSchema.entries,
  /** Random and sortable by time (UUID version 7). */
  id: clipSchema.entries.id,
  clipId: clipSchema.entries.id,
  colour: highlightColourSchema,
  /** Empty where the reader has written none. */
  note: v.pipe(v.string(), v.maxLength(10_000)),
  createdAt: clipSchema.entries.clippedAt,
  /** When its colour or note last changed; the same as `createdAt` at first. */
  updatedAt: clipSchema.entries.updatedAt,
  /** The number of the body that it was made on. */
  revision: clipSchema.entries.revision,
});

export type Highlight = v.InferOutput<typeof highlightSchema>;

/** Reads a highlight that lay outside the database. A problem says in a few words what is wrong with it. */
export function parseHighlight(value: unknown): Result<Highlight, string> {
  const parsed = v.safeParse(highlightSchema, value);
  if (parsed.success) return ok(parsed.output);
  const issue = parsed.issues[0];
  return fail(`${v.getDotPath(issue) ?? 'the highlight'}: ${issue.message}`);
}

/** What the reader says of a highlight that is made. */
interface Marked extends Pick<Highlight, 'clipId' | 'revision' | 'colour'> {
  note?: string;
}

interface Made {
  id: string;
  now: number;
}

/** A new highlight of the words that a selector describes. */
export const makeHighlight = (
  { quote, position }: Selector,
  { clipId, revision, colour, note = '' }: Marked,
  { id, now }: Made,
): Highlight => ({ id, clipId, quote, position, colour, note, createdAt: now, updatedAt: now, revision });
