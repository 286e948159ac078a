import { isDeepStrictEqual } from 'node:util';
import type { Begun } from './acts';
import type { WholeClip } from './state';

/** What became of an act: nothing, some of its batches, or all of it. */
export type Outcome = 'none' | 'part' | 'whole';

/** Clips a batch of most acts on many; a batch is done or not. */
const usualBatch = 50;

/** A clip without what acts change, and without what is noted down by itself while it is looked at. */
const untouchedBy = ({ clip, bodies, picture }: WholeClip) => {
  const { title, tags, note, archived, updatedAt, readAt, progress, ...rest } = clip;
  return { rest, bodies, picture };
};

const whatActsChange = ({ clip: { title, tags, note, archived } }: WholeClip) => ({ title, tags, note, archived });

/**
 * What became of an act that was stopped, by the clips before it and after. Throws where a clip is neither as it was nor as the act
 * leaves it, where one is gone or came from nowhere, or where not all is done although the reader was told so.
 */
export function outcomeOf(
  begun: Begun,
  before: Map<string, WholeClip>,
  after: Map<string, WholeClip>,
  acknowledged: boolean,
): Outcome {
  let done = 0;
  for (const [id, was] of before) {
    const is = after.get(id);
    if (!is) throw new Error(`“${was.clip.title}” is gone`);
    if (!isDeepStrictEqual(untouchedBy(was), untouchedBy(is))) throw new Error(`“${was.clip.title}” is another`);
    if (isDeepStrictEqual(whatActsChange(was), whatActsChange(is))) continue;
    if (!begun.isDone(is)) throw new Error(`“${is.clip.title}” is half changed: ${JSON.stringify(whatActsChange(is))}`);
    done += 1;
  }
  for (const [id, is] of after) {
    if (before.has(id)) continue;
    if (!begun.isDone(is)) throw new Error(`“${is.clip.title}” is half saved`);
    done += 1;
  }
  if (done === begun.clips) return 'whole';
  if (acknowledged) throw new Error(`Of ${begun.clips} clips ${done} are done, and the reader was told that all are`);
  if (done % (begun.batch ?? usualBatch) !== 0)
    throw new Error(`${done} clips of ${begun.clips} are done: no whole batches`);
  return done === 0 ? 'none' : 'part';
}
