import * as v from 'valibot';
import { articleMetadataSchema } from './article';
import { clipSchema } from './clip';

/** What a save did, and all that is needed to take it back. */
export const savedSchema = v.object({
  clipId: v.string(),
  revision: v.number(),
  /** `clipped`: a new clip, or a link that has got its text; `revised`: a revision more of one; `already-there`: the same text lay there, nothing written. */
  outcome: v.picklist(['clipped', 'revised', 'already-there']),
  title: v.string(),
  /** The clip as it was before; null where there was none. */
  before: v.nullable(clipSchema),
});

export type Saved = v.InferOutput<typeof savedSchema>;

/** What clipping a tab without the popup did, and how the body came about. */
export const clippedTabSchema = v.object({ ...savedSchema.entries, extent: articleMetadataSchema.entries.extent });

export type ClippedTab = v.InferOutput<typeof clippedTabSchema>;
