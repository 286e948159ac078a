import * as v from 'valibot';
import { quoteSchema } from './anchoring/quote';

export const highlightColours = ['yellow', 'green', 'blue', 'pink'] as const;
export type HighlightColour = (typeof highlightColours)[number];

const epochMilliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = v.pipe(v.string(), v.uuid());

/** Words of an article that the reader marked. It is kept whether or not they stand in the article any more. */
export const highlightSchema = v.object({
  /** Random and sortable by time (UUID version 7). */
  id,
  clipId: id,
  quote: quoteSchema,
  /** Where it stood in the reading text of the revision it was made on, in UTF-16 units. */
  position: v.object({ start: offset, end: offset }),
  colour: v.picklist(highlightColours),
  note: v.pipe(v.string(), v.maxLength(10_000)),
  createdAt: epochMilliseconds,
  updatedAt: epochMilliseconds,
  /** Of the body it was made on. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

export type Highlight = v.InferOutput<typeof highlightSchema>;
