import type { Control } from '@/lib/actions/in-batches';
import type { Tagged } from '@/lib/actions/retag-clips';
import type { Failure } from '@/lib/core/failure';
import { quoted } from '@/lib/core/quoted';
import type { Result } from '@/lib/core/result';
import type { TagCount } from '@/lib/store';
import { actedWords } from '../acted-words';
import { counted } from '../locale';
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
  /** With how many clips: "12 clips". */
  done: (clips: string) => string;
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
    const said = words.done(counted(ids.length, 'clip', 'clips'));
    const takeBack = async () => {
      const back = await run(`Taking back: ${counted(ids.length, 'clip', 'clips')}`, ids.length, (control) =>
        actions.untag(changes, control),
      );
      if (!back) return;
      const problem = back.ok ? back.value.problem : back.problem;
      if (problem) return failed(problem);
      done('Taken back');
      onDone(tag);
    };
    done(actedWords(said, answer.value), ids.length > 0 ? () => void takeBack() : undefined);
    onDone(next);
  };

  return {
    rename: (tag: TagCount, to: string, isMerge: boolean) => {
      const [old, name] = [quoted(tag.tag), quoted(to)];
      const words = isMerge
        ? { doing: `Merging ${old}`, done: (clips: string) => `Merged ${old} into ${name}: ${clips}` }
        : { doing: `Renaming ${old}`, done: (clips: string) => `Renamed ${old} to ${name}: ${clips}` };
      void act(tag, words, to, (control) => actions.renameTag(tag.tag, to, control));
    },

    /** `next` is the tag that takes its place in the list; null where there is none. */
    remove: (tag: TagCount, next: string | null) => {
      const old = quoted(tag.tag);
      const words = { doing: `Removing ${old}`, done: (clips: string) => `Removed ${old} from ${clips}` };
      void act(tag, words, next, (control) => actions.removeTag(tag.tag, control));
    },
  };
}
