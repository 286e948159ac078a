import * as v from 'valibot';
import type { Block } from './extraction';
import { type Failure, failure } from './failure';
import { fail, ok, type Result } from './result';

const foundSchema = v.object({
  blocks: v.pipe(
    v.array(
      v.object({
        start: v.pipe(v.string(), v.minLength(1), v.maxLength(1_000)),
        words: v.pipe(v.number(), v.integer(), v.minValue(0)),
      }),
    ),
    v.maxLength(100),
  ),
});

/** The door for the list of blocks that a content script gave: unknown until then. An empty list is a failure with words. */
export function readBlocks(answer: unknown): Result<Block[], Failure> {
  const parsed = v.safeParse(foundSchema, answer);
  if (!parsed.success) return fail(failure('unexpected', 'the page gave no list of its parts that can be read'));
  return parsed.output.blocks.length > 0 ? ok(parsed.output.blocks) : fail(failure('no-blocks'));
}
