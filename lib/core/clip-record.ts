import * as v from 'valibot';
import { type Body, bodySchema, type Clip, clipSchema } from './clip';
import { fail, ok, type Result } from './result';
import { thumbnailSchema } from './thumbnail';

/** Everything there is of one clip, as JSON: what the recovery copy and a backup keep of it, and what can be made a clip again. */
export interface ClipRecord {
  clip: Clip;
  /** All revisions, oldest first. */
  bodies: Body[];
  /** The lead picture, small, as a JPEG data URL; null where there is none. */
  thumbnail: string | null;
}

const clipRecordSchema = v.object({
  clip: clipSchema,
  bodies: v.array(bodySchema),
  thumbnail: v.optional(thumbnailSchema, null),
});

/** Reads a record that lay outside the database. A problem says in a few words what is wrong with it. */
export function parseClipRecord(value: unknown): Result<ClipRecord, string> {
  const parsed = v.safeParse(clipRecordSchema, value);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    return fail(`${v.getDotPath(issue) ?? 'the clip'}: ${issue.message}`);
  }
  const { clip, thumbnail } = parsed.output;
  const bodies = parsed.output.bodies.toSorted((one, other) => one.revision - other.revision);
  const revisions = new Set(bodies.map(({ revision }) => revision));
  if (bodies.some(({ clipId }) => clipId !== clip.id)) return fail('a text in it belongs to another clip');
  if (revisions.size < bodies.length) return fail('a revision stands in it twice');
  if (!revisions.has(clip.revision)) return fail('its newest text is missing');
  return ok({ clip, bodies, thumbnail });
}
