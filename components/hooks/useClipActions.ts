import { useRef } from 'preact/hooks';
import type { Acted, Control } from '@/lib/actions/in-batches';
import type { Clip } from '@/lib/core/clip';
import type { Failure } from '@/lib/core/failure';
import type { Marks } from '@/lib/core/marks';
import type { Result } from '@/lib/core/result';
import { say, sayCount } from '@/lib/core/words';
import { type Act, actWords } from '../act-words';
import { actedWords } from '../acted-words';
import type { FirstStepsActions } from './useFirstSteps';
import type { LongWork } from './useLongWork';
import { useRowFocus } from './useRowFocus';
import type { StatusTeller } from './useStatus';

type ManyAct = (clipIds: readonly string[], control: Control) => Promise<Result<Acted, Failure>>;

/** What lists and the reader ask of the rest of Newsclip. Acts on many answer with the clips that they changed. */
export interface ClipActions {
  open: (clipId: string) => void;
  copy: (clipId: string) => Promise<Result<unknown, Failure>>;
  trash: ManyAct;
  restore: ManyAct;
  mark: (clipIds: readonly string[], marks: Marks, control: Control) => Promise<Result<Acted, Failure>>;
  firstSteps: FirstStepsActions;
}

/** The clips that an act is about; by its title, where it is one. */
export interface Target {
  ids: readonly string[];
  title: string | null;
}

export const only = ({ id, title }: Clip): Target => ({ ids: [id], title });

/** The acts on clips of a list: each says what it did, can be taken back, and the keyboard stays in the list. */
export function useClipActions(
  clips: readonly Clip[],
  actions: ClipActions,
  { done, failed }: StatusTeller,
  { run }: LongWork,
) {
  const focusRow = useRowFocus(clips);

  /** The clip that takes the place of these once they are gone, of those that are held. */
  const heirOf = ({ ids }: Target): Clip | undefined => {
    const going = new Set(ids);
    const first = clips.findIndex(({ id }) => going.has(id));
    const stays = ({ id }: Clip) => !going.has(id);
    return clips.slice(Math.max(0, first)).find(stays) ?? clips.slice(0, Math.max(0, first)).findLast(stays);
  };

  /** Acts that have not ended, by name and clips: pressed twice, one is meant once. */
  const begun = useRef(new Set<string>());

  /** Answers with the clips that were changed, none where it failed, had been begun, or other work is seen to be under way. */
  const act = async (target: Target, name: Act, work: ManyAct, back: ManyAct | null): Promise<readonly string[]> => {
    const key = JSON.stringify([name, target.ids]);
    if (begun.current.has(key)) return [];
    begun.current.add(key);
    const answer = await run(actWords(name, 'doing', target), target.ids.length, (control) =>
      work(target.ids, control),
    ).finally(() => begun.current.delete(key));
    if (!answer) return [];
    if (!answer.ok) {
      failed(answer.problem);
      return [];
    }
    const { ids } = answer.value;
    const said = actWords(name, 'done', { ids, title: target.title });
    done(actedWords(said, answer.value), back && ids.length > 0 ? () => void takeBack(ids, back) : undefined);
    return ids;
  };

  const takeBack = async (ids: readonly string[], back: ManyAct) => {
    const name = sayCount('acts.taking_back', ids.length);
    const answer = await run(name, ids.length, (control) => back(ids, control));
    if (!answer) return;
    const problem = answer.ok ? answer.value.problem : answer.problem;
    if (problem) return failed(problem);
    done(say('done.taken_back'));
    const [first] = ids;
    if (first !== undefined) focusRow(first);
  };

  /** An act after which the clips are no longer in the list. */
  const move = async (target: Target, name: Act, work: ManyAct, back: ManyAct | null) => {
    const heir = heirOf(target);
    const moved = await act(target, name, work, back);
    if (moved.length > 0 && heir) focusRow(heir.id);
  };

  const mark = (target: Target, marks: Marks, before: Marks, name: Act) =>
    act(
      target,
      name,
      (ids, control) => actions.mark(ids, marks, control),
      (ids, control) => actions.mark(ids, before, control),
    );

  return {
    focusRow,
    act,

    copy: async (clip: Clip) => {
      const answer = await actions.copy(clip.id);
      if (answer.ok) done(say('done.copied'));
      else failed(answer.problem);
    },

    trash: (target: Target) => move(target, 'trash', actions.trash, actions.restore),

    restore: (target: Target) => move(target, 'restore', actions.restore, null),

    /** Into the archive, or back to the library. */
    archive: (target: Target, archived: boolean) =>
      move(
        target,
        archived ? 'archive' : 'unarchive',
        (ids, control) => actions.mark(ids, { archived }, control),
        (ids, control) => actions.mark(ids, { archived: !archived }, control),
      ),

    favourite: (target: Target, favourite: boolean) =>
      mark(target, { favourite }, { favourite: !favourite }, favourite ? 'favourite' : 'unfavourite'),

    read: (target: Target, read: boolean) => mark(target, { read }, { read: !read }, read ? 'read' : 'unread'),
  };
}

export type ClipActing = ReturnType<typeof useClipActions>;
