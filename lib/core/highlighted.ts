import * as v from 'valibot';
import { highlightSchema } from './highlight';
import { savedSchema } from './saved';

/** What highlighting words of a live page did, and all that is needed to take it back. */
export const highlightedSchema = v.object({
  highlight: highlightSchema,
  /** The same words as they were highlighted before; null where they were not. */
  before: v.nullable(highlightSchema),
  /** What was clipped for it; `already-there` where the clip had these words. */
  saved: savedSchema,
  /** How many highlights the clip has now. */
  total: v.number(),
});

export type Highlighted = v.InferOutput<typeof highlightedSchema>;
