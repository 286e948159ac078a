import { useEffect, useMemo } from 'preact/hooks';
import type { Clip } from '@/lib/core/clip';
import { asksForWords, parseQuery } from '@/lib/core/search/parse-query';
import { say } from '@/lib/core/words';
import { type Shelf, type Sort, shelfOf } from '@/lib/store';
import { ClipButtons } from './ClipButtons';
import { ClipList } from './ClipList';
import { ClipRow } from './ClipRow';
import { ConfirmDialog } from './ConfirmDialog';
import { ExportDialog } from './ExportDialog';
import { FailureMessage } from './FailureMessage';
import { useClipList } from './hooks/useClipList';
import { useListKeys } from './hooks/useListKeys';
import { useNow } from './hooks/useNow';
import { type LibraryActions, useShelf } from './hooks/useShelf';
import type { StatusTeller } from './hooks/useStatus';
import { IndexNotice } from './IndexNotice';
import { ListSkeleton } from './ListSkeleton';
import { Looking } from './Looking';
import { NoClips } from './NoClips';
import { SelectBox } from './SelectBox';
import { ShelfBar } from './ShelfBar';
import { SortControl } from './SortControl';
import { TagDialog } from './TagDialog';
import { TrashButtons } from './TrashButtons';

interface ShelfViewProps {
  shelf: Shelf;
  query: string;
  sort: Sort;
  onSort: (sort: Sort) => void;
  actions: LibraryActions;
  /** Whether the list is on screen, and not the reader. */
  onScreen: boolean;
  /** The list is there. */
  onShown: () => void;
  teller: StatusTeller;
  /** The clip that was just read: the keyboard goes back to its row. */
  returnedFrom: string | null;
}

const nothing: readonly Clip[] = [];

/** A shelf of the library page at full size: select, act, open. Made anew for another shelf. */
export function ShelfView({
  shelf,
  query,
  sort,
  onSort,
  actions,
  onScreen,
  onShown,
  teller,
  returnedFrom,
}: ShelfViewProps) {
  const { list, want } = useClipList({ shelf, query, sort });
  const clips = list.state === 'there' ? list.value.clips : nothing;
  // A search can ask for what lies on another shelf: then it is acted on as there.
  const at = clips[0] ? shelfOf(clips[0]) : shelf;
  const acts = useShelf({
    listing: { shelf, query, sort },
    list: list.state === 'there' ? list.value : null,
    actions,
    teller,
  });
  const now = useNow();
  const asked = useMemo(() => parseQuery(query), [query]);
  const { focusRow } = acts;
  useListKeys({
    clips,
    listening: onScreen,
    acts: {
      open: ({ id }) => actions.open(id),
      select: (clip, place) => acts.toggle(clip, place, false),
      ...(at !== 'trash' && {
        favourite: acts.favourite,
        read: acts.read,
        archive: acts.archive,
        tag: acts.tag,
        remove: acts.trash,
      }),
    },
  });

  const shown = list.state !== 'loading';
  useEffect(() => {
    if (shown) onShown();
  }, [shown, onShown]);

  useEffect(() => {
    if (!returnedFrom) return;
    focusRow(returnedFrom);
    // Where the list has been scrolled for it, the row is drawn a moment later.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (document.activeElement === document.body) focusRow(returnedFrom);
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [returnedFrom, focusRow]);

  if (list.state === 'failed') return <FailureMessage failure={list.failure} place="panel" />;
  if (list.state === 'loading') return <ListSkeleton rows={8} />;
  if (list.value.total === 0 && list.value.searching) return <Looking rows={8} />;
  if (list.value.total === 0) {
    return (
      <>
        <IndexNotice onPause={acts.pauseIndex} />
        <NoClips shelf={shelf} query={query} actions={actions.firstSteps} teller={teller} onOpen={actions.open} />
      </>
    );
  }

  const row = (clip: Clip, place: number) => {
    const onOpen = () => actions.open(clip.id);
    return (
      <ClipRow
        clip={clip}
        now={now}
        query={asked}
        excerpt
        marked={acts.isSelected(clip)}
        selector={
          <SelectBox
            label={say('selection.clip', clip.title)}
            chosen={acts.isSelected(clip)}
            onToggle={(range) => acts.toggle(clip, place, range)}
          />
        }
        buttons={
          at !== 'trash' ? (
            <ClipButtons
              clip={clip}
              onOpen={onOpen}
              onFavourite={() => acts.favourite(clip)}
              onArchive={() => acts.archive(clip)}
              onCopy={() => acts.copy(clip)}
              onDelete={() => acts.trash(clip)}
            />
          ) : (
            <TrashButtons
              title={clip.title}
              onOpen={onOpen}
              onRestore={() => acts.restore(clip)}
              onPurge={() => acts.purge(clip)}
            />
          )
        }
      />
    );
  };

  return (
    <>
      <IndexNotice onPause={acts.pauseIndex} />
      <ShelfBar shelf={at} list={list.value} acts={acts}>
        <SortControl shelf={at} sort={sort} ranked={asksForWords(asked)} onSort={onSort} />
      </ShelfBar>
      <ClipList label={say(`shelf_view.${at}`)} list={list.value} onWant={want} row={row} />
      {acts.asked && <ConfirmDialog asked={acts.asked} onClose={acts.answered} />}
      {acts.exporting.asked && (
        <ExportDialog
          clips={acts.exporting.asked.length}
          actions={actions}
          onExport={acts.exporting.start}
          onClose={acts.exporting.close}
        />
      )}
      {acts.tagging.target && (
        <TagDialog target={acts.tagging.target} onChange={acts.tagging.change} onClose={acts.tagging.close} />
      )}
    </>
  );
}
