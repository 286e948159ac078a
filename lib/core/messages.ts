import * as v from 'valibot';
import { draftSchema } from './draft';
import { savedSchema } from './saved';

/**
 * What an extension page may ask of the background. The article is `unknown` here and parsed by the action that saves it.
 * `again` writes a revision even where the text has not changed: the reader asked for it by name.
 */
const requestSchema = v.variant('type', [
  v.object({ type: v.literal('save'), article: v.unknown(), draft: draftSchema, again: v.boolean() }),
  v.object({ type: v.literal('undo-save'), saved: savedSchema }),
]);

export type Request = v.InferOutput<typeof requestSchema>;

/** A request out of a message, or null where the message is none. */
export function parseRequest(message: unknown): Request | null {
  const parsed = v.safeParse(requestSchema, message);
  return parsed.success ? parsed.output : null;
}
