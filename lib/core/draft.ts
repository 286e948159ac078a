import * as v from 'valibot';
import { cleanTags } from './tags';

/** What the reader may change before clipping. */
const draftSchema = v.object({
  title: v.pipe(v.string(), v.trim(), v.maxLength(2_000)),
  tags: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(200))),
    v.maxLength(500),
    v.transform((tags) => cleanTags(tags)),
  ),
  note: v.pipe(v.string(), v.maxLength(1_000_000)),
});

export type Draft = v.InferOutput<typeof draftSchema>;

/** A stored or received draft, or null where the value is none. */
export function parseDraft(value: unknown): Draft | null {
  const parsed = v.safeParse(draftSchema, value);
  return parsed.success ? parsed.output : null;
}

export { draftSchema };
