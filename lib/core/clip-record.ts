import * as v from 'valibot';
import { isLinkOnly } from './article';
import { type Body, bodySchema, type Clip, clipSchema, emptyBody } from './clip';
import { type Highlight, highlightSchema } from './highlight';
import { type ShownPicture, shownPictureSchema } from './pictures/kept-picture';
import { fail, ok, type Result } from './result';
import { thumbnailSchema } from './thumbnail';
import { say } from './words';

/** Everything there is of one clip, as JSON: what the recovery copy and a backup keep of it, and what can be made a clip again. */
export interface ClipRecord {
  clip: Clip;
  /** All revisions, oldest first. */
  bodies: Body[];
  /** The lead picture, small, as a JPEG data URL; null where there is none. */
  thumbnail: string | null;
  /** In the order of their ids. */
  highlights: Highlight[];
  /** Of the pictures in its texts those that are kept, by their addresses. They themselves lie elsewhere. */
  pictures: ShownPicture[];
}

const clipRecordSchema = v.object({
  clip: clipSchema,
  bodies: v.array(bodySchema),
  thumbnail: v.optional(thumbnailSchema, null),
  highlights: v.optional(v.array(highlightSchema), []),
  // A picture must never keep a clip from being read.
  pictures: v.fallback(v.array(shownPictureSchema), []),
});

/** Reads a record that lay outside the database. A problem says in a few words what is wrong with it. */
export function parseClipRecord(value: unknown): Result<ClipRecord, string> {
  const parsed = v.safeParse(clipRecordSchema, value);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    const field = v.getDotPath(issue);
    return fail(
      field === null ? say('record.wrong_whole', issue.message) : say('record.wrong_field', field, issue.message),
    );
  }
  const { clip, thumbnail, pictures } = parsed.output;
  const bodies = parsed.output.bodies.toSorted((one, other) => one.revision - other.revision);
  const revisions = new Set(bodies.map(({ revision }) => revision));
  const highlights = byId(parsed.output.highlights);
  if (bodies.some(({ clipId }) => clipId !== clip.id)) return fail(say('record.text_of_another'));
  if (highlights.some(({ clipId }) => clipId !== clip.id)) return fail(say('record.highlight_of_another'));
  if (revisions.size < bodies.length) return fail(say('record.revision_twice'));
  if (!revisions.has(clip.revision)) return fail(say('record.no_newest_text'));
  // Of its highlights the record says itself how many there are; a count that says more has lost some.
  if (highlights.length < clip.highlightCount) return fail(say('record.highlights_missing'));
  return ok({ clip: { ...clip, highlightCount: highlights.length }, bodies, thumbnail, highlights, pictures });
}

/** The texts of a clip that lay outside the database without any: a link alone has none to lose. Null for what is no link. */
export function textsOfLink(clip: unknown): Body[] | null {
  const parsed = v.safeParse(clipSchema, clip);
  return parsed.success && isLinkOnly(parsed.output) ? [emptyBody(parsed.output)] : null;
}

/** Each id once, in their order. */
export const byId = (highlights: readonly Highlight[]): Highlight[] =>
  [...new Map(highlights.map((highlight) => [highlight.id, highlight])).values()].sort((one, other) =>
    one.id < other.id ? -1 : 1,
  );
