import { useState } from 'preact/hooks';
import type { Acted, Control } from '@/lib/actions/in-batches';
import type { Clip } from '@/lib/core/clip';
import type { Failure } from '@/lib/core/failure';
import { isolated } from '@/lib/core/isolated';
import type { Result } from '@/lib/core/result';
import { say, sayCount } from '@/lib/core/words';
import type { Listing } from '@/lib/store';
import { actedWords } from '../acted-words';
import type { Question } from '../ConfirmDialog';
import { type ClipActions, only, type Target, useClipActions } from './useClipActions';
import type { ShownList } from './useClipList';
import { type ExportActions, useExport } from './useExport';
import { useLongWork } from './useLongWork';
import { useSelection } from './useSelection';
import type { StatusTeller } from './useStatus';
import { type TagActions, useTagging } from './useTagging';

export interface LibraryActions extends ClipActions, TagActions, ExportActions {
  purge: (clipIds: readonly string[], control: Control) => Promise<Result<Acted, Failure>>;
  /** Stops the building of the search index, or has it go on. */
  pauseIndex: (paused: boolean) => Promise<Result<null, Failure>>;
  /** Every id of a list, in its order. */
  idsOf: (listing: Listing) => Promise<Result<string[], Failure>>;
}

interface OnShelf {
  listing: Listing;
  /** What the list shows; null while it is being read. */
  list: ShownList | null;
  actions: LibraryActions;
  teller: StatusTeller;
}

const nothing: readonly Clip[] = [];

/** Selecting on a shelf, and acting on one, on the selected, or on all. */
export function useShelf({ listing, list, actions, teller }: OnShelf) {
  const [asked, setAsked] = useState<Question | null>(null);
  const work = useLongWork();
  const acts = useClipActions(list?.clips ?? nothing, actions, teller, work);
  const exporting = useExport(actions, teller, work);
  const selection = useSelection({ listing, total: list?.total ?? 0, idsOf: actions.idsOf, failed: teller.failed });
  const selected: Target = { ids: [...selection.ids], title: null };
  const tagging = useTagging(acts, actions);

  const purge = async ({ ids }: Target) => {
    const name = sayCount('purge.doing', ids.length);
    const deselect = selection.deselection();
    const answer = await work.run(name, ids.length, (control) => actions.purge(ids, control));
    if (!answer) return;
    if (!answer.ok) return teller.failed(answer.problem);
    deselect();
    const said = sayCount('purge.done', answer.value.ids.length);
    teller.done(actedWords(said, answer.value));
  };

  const withAll = async (act: (ids: string[]) => unknown) => {
    const ids = await selection.all();
    if (ids) await act(ids);
  };

  const askToPurge = (target: Target, question: string) =>
    setAsked({
      question,
      consequence: say('purge.consequence'),
      answer: say('purge.answer'),
      act: () => void purge(target),
    });

  const thenNone = (act: Promise<unknown>) => void act.then(selection.deselection());

  return {
    selected,
    isSelected: ({ id }: Clip) => selection.ids.has(id),
    toggle: ({ id }: Clip, place: number, range: boolean) => void selection.toggle(id, place, range),
    toggleAll: () => void selection.toggleAll(),
    asked,
    answered: () => setAsked(null),
    tagging,
    exporting,
    work,
    focusRow: acts.focusRow,
    copy: (clip: Clip) => void acts.copy(clip),
    pauseIndex: (paused: boolean) =>
      void actions.pauseIndex(paused).then((answer) => answer.ok || teller.failed(answer.problem)),
    favourite: (clip: Clip) => void acts.favourite(only(clip), !clip.favourite),
    read: (clip: Clip) => void acts.read(only(clip), clip.readAt === null),
    archive: (clip: Clip) => void acts.archive(only(clip), !clip.archived),
    trash: (clip: Clip) => void acts.trash(only(clip)),
    restore: (clip: Clip) => void acts.restore(only(clip)),
    purge: (clip: Clip) => askToPurge(only(clip), say('purge.clip', isolated(clip.title))),
    tag: (clip: Clip) => tagging.ask(only(clip)),
    tagSelected: () => tagging.ask(selected),
    archiveSelected: (archived: boolean) => thenNone(acts.archive(selected, archived)),
    readSelected: (read: boolean) => thenNone(acts.read(selected, read)),
    favouriteSelected: (favourite: boolean) => thenNone(acts.favourite(selected, favourite)),
    trashSelected: () => thenNone(acts.trash(selected)),
    restoreSelected: () => thenNone(acts.restore(selected)),
    purgeSelected: () => askToPurge(selected, sayCount('purge.clips', selected.ids.length)),
    exportSelected: () => void withAll((ids) => exporting.ask(ids.filter((id) => selection.ids.has(id)))),
    exportAll: () => void withAll(exporting.ask),
    emptyTrash: () => void withAll((ids) => askToPurge({ ids, title: null }, sayCount('purge.trash', ids.length))),
  };
}

export type ShelfActs = ReturnType<typeof useShelf>;
