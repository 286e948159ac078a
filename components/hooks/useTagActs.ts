import type { Control } from '@/lib/actions/in-batches';
import type { Tagged } from '@/lib/actions/retag-clips';
import type { Failure } from '@/lib/core/failure';
import { isolated } from '@/lib/core/isolated';
import type { Result } from '@/lib/core/result';
import { say, sayCount } from '@/lib/core/words';
import type { TagCount } from '@/lib/store';
import { actedWords } from '../acted-words';
import type { LongWork } from './useLongWork';
import type { StatusTeller } from './useStatus';
import type { TagActions } from './useTagging';

export interface TagsViewActions extends Pick<TagActions, 'untag'> {
  /** On every clip of every shelf; a tag of that name takes the clips in. */
  renameTag: (from: string, to: string, control: Control) => Promise<Result<Tagged, Failure>>;
  /** From every clip of every shelf. */
  removeTag: (tag: string, control: Control) => Promise<Result<Tagged, Failure>>;
}

interface Words {
  doing: string;
  /** On so many clips. */
  done: (count: number) => string;
}

/** Acts on a tag wherever it is, each with its progress and its Undo. `onDone` is told on which tag the keyboard belongs then. */
export function useTagActs(
  actions: TagsViewActions,
  { done, failed }: StatusTeller,
  { run }: LongWork,
  onDone: (tag: string | null) => void,
) {
  const act = async (
    { tag, count }: TagCount,
    words: Words,
    next: string | null,
    work: (control: Control) => Promise<Result<Tagged, Failure>>,
  ) => {
    const answer = await run(words.doing, count, work);
    if (!answer) return;
    if (!answer.ok) return failed(answer.problem);
    const { ids, changes } = answer.value;
    const said = words.done(ids.length);
    const takeBack = async () => {
      const back = await run(sayCount('acts.taking_back', ids.length), ids.length, (control) =>
        actions.untag(changes, control),
      );
      if (!back) return;
      const problem = back.ok ? back.value.problem : back.problem;
      if (problem) return failed(problem);
      done(say('done.taken_back'));
      onDone(tag);
    };
    done(actedWords(said, answer.value), ids.length > 0 ? () => void takeBack() : undefined);
    onDone(next);
  };

  return {
    rename: (tag: TagCount, to: string, isMerge: boolean) => {
      const [old, name] = [isolated(tag.tag), isolated(to)];
      const how = isMerge ? 'merge' : 'rename';
      const words = {
        doing: say(`tag_acts.${how}.doing`, old),
        done: (count: number) => sayCount(`tag_acts.${how}.done`, count, old, name),
      };
      void act(tag, words, to, (control) => actions.renameTag(tag.tag, to, control));
    },

    /** `next` is the tag that takes its place in the list; null where there is none. */
    remove: (tag: TagCount, next: string | null) => {
      const old = isolated(tag.tag);
      const words = {
        doing: say('tag_acts.remove.doing', old),
        done: (count: number) => sayCount('tag_acts.remove.done', count, old),
      };
      void act(tag, words, next, (control) => actions.removeTag(tag.tag, control));
    },
  };
}
