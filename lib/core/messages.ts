import * as v from 'valibot';
import { draftSchema } from './draft';
import { type Failure, type FailureReason, failure, isFailureReason } from './failure';
import { highlightColourSchema } from './highlight';
import { type Highlighted, highlightedSchema } from './highlighted';
import { fail, ok, type Result } from './result';
import { type ClippedTab, clippedTabSchema, type Saved, savedSchema } from './saved';
import { thumbnailSchema } from './thumbnail';

/** The lead picture of the article that is to be saved. */
const pictureEntries = {
  /** A small JPEG as a data URL; null where there is none, or not yet. */
  thumbnail: thumbnailSchema,
  /** The tab that the background may take it from, where it was not ready yet; null where it need not look. */
  pictureTab: v.fallback(v.nullable(v.pipe(v.number(), v.integer())), null),
};

/**
 * What an extension page may ask of the background. The article is `unknown` here and parsed by the action that saves it.
 * `again` writes a revision even where the text has not changed: the reader asked for it by name.
 */
const requestSchema = v.variant('type', [
  v.object({
    type: v.literal('save'),
    article: v.unknown(),
    draft: draftSchema,
    again: v.boolean(),
    ...pictureEntries,
    /** The tab that the article was read in; null where it is not known. */
    tabId: v.fallback(v.nullable(v.pipe(v.number(), v.integer())), null),
  }),
  v.object({ type: v.literal('clip-tab'), tabId: v.pipe(v.number(), v.integer()) }),
  v.object({ type: v.literal('undo-save'), saved: savedSchema }),
  v.object({ type: v.literal('get-pictures'), clipId: v.string() }),
  v.object({
    type: v.literal('highlight-selection'),
    tabId: v.pipe(v.number(), v.integer()),
    colour: highlightColourSchema,
  }),
  v.object({
    type: v.literal('undo-highlight'),
    tabId: v.pipe(v.number(), v.integer()),
    highlighted: highlightedSchema,
  }),
  v.object({ type: v.literal('keep-draft'), urlKey: v.string(), draft: draftSchema }),
]);

export type Request = v.InferOutput<typeof requestSchema>;
export type SentPicture = Pick<Extract<Request, { type: 'save' }>, keyof typeof pictureEntries>;

/** A request out of a message, or null where the message is none. */
export function parseRequest(message: unknown): Request | null {
  const parsed = v.safeParse(requestSchema, message);
  return parsed.success ? parsed.output : null;
}

const problemSchema = v.object({
  ok: v.literal(false),
  problem: v.object({ reason: v.custom<FailureReason>(isFailureReason), detail: v.nullable(v.string()) }),
});

/** The background's answer to a request; null where the message is none. */
function parseAnswer<Value>(
  value: v.GenericSchema<unknown, Value>,
): (answer: unknown) => Result<Value, Failure> | null {
  const schema = v.union([v.object({ ok: v.literal(true), value }), problemSchema]);
  return (answer) => {
    const parsed = v.safeParse(schema, answer);
    if (!parsed.success) return null;
    const { output } = parsed;
    return output.ok ? ok(output.value) : fail(failure(output.problem.reason, output.problem.detail));
  };
}

export const parseSaveAnswer: (answer: unknown) => Result<Saved, Failure> | null = parseAnswer(savedSchema);
export const parseClipTabAnswer: (answer: unknown) => Result<ClippedTab, Failure> | null =
  parseAnswer(clippedTabSchema);
export const parseHighlightAnswer: (answer: unknown) => Result<Highlighted, Failure> | null =
  parseAnswer(highlightedSchema);
/** Of a request that asks for nothing back. */
export const parseDoneAnswer: (answer: unknown) => Result<null, Failure> | null = parseAnswer(v.null());
