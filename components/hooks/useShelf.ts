import { useState } from 'preact/hooks';
import type { Clip } from '@/lib/core/clip';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import type { Shelf } from '@/lib/store';
import type { Question } from '../ConfirmDialog';
import { counted } from '../locale';
import { nothingSelected, toggle, toggleAll } from './selection';
import { type ClipActions, useClipActions } from './useClipActions';
import { type ExportAction, useExport } from './useExport';
import type { StatusTeller } from './useStatus';

export interface LibraryActions extends ClipActions {
  purge: (clipIds: string[]) => Promise<Result<unknown, Failure>>;
  export: ExportAction;
  /** Every id of a shelf, newest first, whatever the list shows. */
  idsOf: (shelf: Shelf) => Promise<Result<string[], Failure>>;
}

interface OnShelf {
  shelf: Shelf;
  /** What the list shows. */
  clips: readonly Clip[];
  actions: LibraryActions;
  teller: StatusTeller;
}

/** Selecting on a shelf, and acting on one, on the selected, or on all. */
export function useShelf({ shelf, clips, actions, teller }: OnShelf) {
  const [selection, setSelection] = useState(nothingSelected);
  const [asked, setAsked] = useState<Question | null>(null);
  const acts = useClipActions(clips, actions, teller);
  const exporting = useExport(actions.export, teller);
  const shown = clips.map(({ id }) => id);
  // Nothing out of sight may be acted on: what another search hides, or another window has deleted.
  const selected = clips.filter(({ id }) => selection.ids.has(id));

  const deselect = () => setSelection(nothingSelected);

  const purge = async (ids: string[]) => {
    const answer = await actions.purge(ids);
    if (!answer.ok) return teller.failed(answer.problem);
    deselect();
    teller.done(`Deleted ${counted(ids.length, 'clip', 'clips')} for ever`);
  };

  const withAll = async (act: (ids: string[]) => Promise<void>) => {
    const ids = await actions.idsOf(shelf);
    if (ids.ok) await act(ids.value);
    else teller.failed(ids.problem);
  };

  const askToPurge = (ids: string[], question: string) =>
    setAsked({
      question,
      consequence: 'This cannot be taken back.',
      answer: 'Delete for ever',
      act: () => void purge(ids),
    });

  return {
    selected,
    isSelected: (clip: Clip) => selection.ids.has(clip.id),
    toggle: (clip: Clip, range: boolean) => setSelection(toggle(selection, shown, clip.id, range)),
    toggleAll: () => setSelection(toggleAll(selection, shown)),
    deselect,
    asked,
    answered: () => setAsked(null),
    exporting,
    focusRow: acts.focusRow,
    copy: (clip: Clip) => void acts.copy(clip),
    favourite: (clip: Clip) => void acts.favourite(clip),
    read: (clip: Clip) => void acts.read(clip),
    trash: (some: readonly Clip[]) => void acts.trash(some).then(deselect),
    archive: (some: readonly Clip[]) => void acts.archive(some).then(deselect),
    restore: (some: readonly Clip[]) => void acts.restore(some).then(deselect),
    exportSelected: () => void exporting.start(selected.map(({ id }) => id)),
    exportAll: () => void withAll(exporting.start),
    purge: (some: readonly Clip[]) =>
      askToPurge(
        some.map(({ id }) => id),
        some.length === 1 ? `Delete “${some[0]?.title}” for ever?` : `Delete ${some.length} clips for ever?`,
      ),
    emptyTrash: () =>
      void withAll(async (ids) =>
        askToPurge(ids, `Delete ${ids.length === 1 ? 'the clip' : `all ${ids.length} clips`} in the trash for ever?`),
      ),
  };
}

export type ShelfActs = ReturnType<typeof useShelf>;
