import type { Failure } from '@/lib/core/failure';
import { ok, type Result } from '@/lib/core/result';
import type { Retagged, TagChange } from '@/lib/core/retag';
import { attempt, clipsWithTag, renameTag, restoreTags, tagClips } from '@/lib/store';
import { type Acted, type Control, inBatches } from './in-batches';

/** What a change of tags came to, with what takes it back. */
export interface Tagged extends Acted {
  changes: Retagged[];
}

type TagsAnswer = Promise<Result<Tagged, Failure>>;

/** Adds tags to clips and removes others, however many they are. */
export const tagMany = (ids: readonly string[], change: TagChange, control: Control): TagsAnswer =>
  gathered(ids, (batch) => tagClips(batch, change, Date.now()), control);

/** Takes a change of tags back. */
export function untagMany(changes: readonly Retagged[], control: Control): TagsAnswer {
  const byId = new Map(changes.map((change) => [change.id, change]));
  const restore = (batch: string[]) =>
    restoreTags(
      batch.flatMap((id) => byId.get(id) ?? []),
      Date.now(),
    );
  return gathered([...byId.keys()], restore, control);
}

/** Gives a tag another name on every clip of every shelf; one that is there already takes the clips in. `to` must be clean. */
export const renameTagEverywhere = (from: string, to: string, control: Control): TagsAnswer =>
  everywhere(from, (batch) => renameTag(batch, { from, to }, Date.now()), control);

/** Takes a tag off every clip of every shelf. */
export const removeTagEverywhere = (tag: string, control: Control): TagsAnswer =>
  everywhere(tag, (batch) => tagClips(batch, { add: [], remove: [tag] }, Date.now()), control);

type Act = (batch: string[]) => Promise<Result<Retagged[], Failure>>;

async function everywhere(tag: string, act: Act, control: Control): TagsAnswer {
  const ids = await attempt(() => clipsWithTag(tag));
  return ids.ok ? gathered(ids.value, act, control) : ids;
}

async function gathered(ids: readonly string[], act: Act, control: Control): TagsAnswer {
  const changes: Retagged[] = [];
  const acted = await inBatches(
    ids,
    async (batch) => {
      const answer = await act(batch);
      if (!answer.ok) return answer;
      for (const change of answer.value) changes.push(change);
      return ok(answer.value.map(({ id }) => id));
    },
    control,
  );
  return acted.ok ? ok({ ...acted.value, changes }) : acted;
}
