import type { Clip } from '@/lib/core/clip';
import type { Failure } from '@/lib/core/failure';
import type { Marks } from '@/lib/core/marks';
import { quoted } from '@/lib/core/quoted';
import type { Result } from '@/lib/core/result';
import { counted } from '../locale';
import { useRowFocus } from './useRowFocus';
import type { StatusTeller } from './useStatus';

/** What lists and the reader ask of the rest of Newsclip. */
export interface ClipActions {
  open: (clipId: string) => void;
  copy: (clipId: string) => Promise<Result<unknown, Failure>>;
  trash: (clipIds: string[]) => Promise<Result<unknown, Failure>>;
  restore: (clipIds: string[]) => Promise<Result<unknown, Failure>>;
  /** Answers with the clips that were not marked so before. */
  mark: (clipIds: string[], marks: Marks) => Promise<Result<string[], Failure>>;
}

/** The acts on clips of a list: each says what it did, and the keyboard stays in the list. */
export function useClipActions(clips: readonly Clip[], actions: ClipActions, { done, failed }: StatusTeller) {
  const focusRow = useRowFocus(clips);

  const named = (some: readonly Clip[]): string =>
    some.length === 1 && some[0] ? quoted(some[0].title) : counted(some.length, 'clip', 'clips');

  /** The clip that takes the place of these once they are gone. */
  const heirOf = (some: readonly Clip[]): Clip | undefined => {
    const first = clips.findIndex(({ id }) => some[0]?.id === id);
    const stays = (clip: Clip) => !some.includes(clip);
    return clips.slice(first).find(stays) ?? clips.slice(0, first).findLast(stays);
  };

  const move = async (some: readonly Clip[], act: ClipActions['trash']): Promise<boolean> => {
    const heir = heirOf(some);
    const answer = await act(some.map(({ id }) => id));
    if (!answer.ok) {
      failed(answer.problem);
      return false;
    }
    if (heir) focusRow(heir.id);
    return true;
  };

  const copy = async (clip: Clip) => {
    const answer = await actions.copy(clip.id);
    if (answer.ok) done('Copied as Markdown');
    else failed(answer.problem);
  };

  const trash = async (some: readonly Clip[]) => {
    if (!(await move(some, actions.trash))) return;
    done(`Deleted ${named(some)}`, async () => {
      const answer = await actions.restore(some.map(({ id }) => id));
      if (!answer.ok) return failed(answer.problem);
      done('Put back');
      if (some[0]) focusRow(some[0].id);
    });
  };

  /** Into the archive, or, where they are there, back. */
  const archive = async (some: readonly Clip[]) => {
    const archived = !some.every((clip) => clip.archived);
    if (!(await move(some, (ids) => actions.mark(ids, { archived })))) return;
    done(`${archived ? 'Archived' : 'Back in the library'}: ${named(some)}`, async () => {
      const moved = some.filter((clip) => clip.archived !== archived).map(({ id }) => id);
      const answer = await actions.mark(moved, { archived: !archived });
      if (!answer.ok) return failed(answer.problem);
      done('Taken back');
      if (some[0]) focusRow(some[0].id);
    });
  };

  const restore = async (some: readonly Clip[]) => {
    if (await move(some, actions.restore)) done(`Restored ${named(some)}`);
  };

  const mark = async (clip: Clip, marks: Marks, back: Marks, said: string) => {
    const answer = await actions.mark([clip.id], marks);
    if (!answer.ok) return failed(answer.problem);
    done(`${said}: ${quoted(clip.title)}`, async () => {
      const undone = await actions.mark(answer.value, back);
      if (undone.ok) done('Taken back');
      else failed(undone.problem);
    });
  };

  const favourite = (clip: Clip) =>
    mark(
      clip,
      { favourite: !clip.favourite },
      { favourite: clip.favourite },
      clip.favourite ? 'No longer a favourite' : 'Favourite',
    );

  const read = (clip: Clip) => {
    const isRead = clip.readAt !== null;
    return mark(clip, { read: !isRead }, { read: isRead }, isRead ? 'Unread again' : 'Read');
  };

  return { copy, trash, restore, archive, favourite, read, focusRow };
}
