import { useEffect, useMemo } from 'preact/hooks';
import type { Clip } from '@/lib/core/clip';
import { parseQuery } from '@/lib/core/search/parse-query';
import { type Shelf, shelfOf } from '@/lib/store';
import { ClipButtons } from './ClipButtons';
import { ClipList } from './ClipList';
import { ClipRow } from './ClipRow';
import { ConfirmDialog } from './ConfirmDialog';
import { FailureMessage } from './FailureMessage';
import { useClipPages } from './hooks/useClipPages';
import { useListKeys } from './hooks/useListKeys';
import { useNow } from './hooks/useNow';
import { type LibraryActions, useShelf } from './hooks/useShelf';
import type { StatusTeller } from './hooks/useStatus';
import { ListSkeleton } from './ListSkeleton';
import { NoClips } from './NoClips';
import { SelectBox } from './SelectBox';
import { ShelfBar } from './ShelfBar';
import { TrashButtons } from './TrashButtons';

interface ShelfViewProps {
  shelf: Shelf;
  query: string;
  actions: LibraryActions;
  /** Whether the list is on screen, and not the reader. */
  onScreen: boolean;
  teller: StatusTeller;
  /** The clip that was just read: the keyboard goes back to its row. */
  returnedFrom: string | null;
}

const listNames = { library: 'Clips', archive: 'Archived clips', trash: 'Clips in the trash' } as const;

/** A shelf of the library page at full size: select, act, open. Made anew for another shelf. */
export function ShelfView({ shelf, query, actions, onScreen, teller, returnedFrom }: ShelfViewProps) {
  const { pages, grow } = useClipPages(shelf, query);
  const clips = pages.state === 'there' ? pages.value.clips : [];
  // A search can ask for what lies on another shelf: then it is acted on as there.
  const at = clips[0] ? shelfOf(clips[0]) : shelf;
  const acts = useShelf({ shelf: at, clips, actions, teller });
  const now = useNow();
  const asked = useMemo(() => parseQuery(query), [query]);
  const { focusRow } = acts;
  useListKeys({
    clips,
    focusRow,
    listening: onScreen,
    acts: {
      open: ({ id }) => actions.open(id),
      select: (clip) => acts.toggle(clip, false),
      ...(at !== 'trash' && {
        favourite: acts.favourite,
        read: acts.read,
        archive: (clip: Clip) => acts.archive([clip]),
        remove: (clip: Clip) => acts.trash([clip]),
      }),
    },
  });

  useEffect(() => {
    if (returnedFrom) focusRow(returnedFrom);
  }, [returnedFrom, focusRow]);

  if (pages.state === 'failed') return <FailureMessage failure={pages.failure} place="panel" />;
  if (pages.state === 'loading') return <ListSkeleton rows={8} />;
  if (clips.length === 0) return <NoClips shelf={shelf} query={query} />;

  const row = (clip: Clip) => {
    const onOpen = () => actions.open(clip.id);
    return (
      <ClipRow
        key={clip.id}
        clip={clip}
        now={now}
        query={asked}
        excerpt
        marked={acts.isSelected(clip)}
        selector={
          <SelectBox
            label={`Select: ${clip.title}`}
            chosen={acts.isSelected(clip)}
            onToggle={(range) => acts.toggle(clip, range)}
          />
        }
        buttons={
          at !== 'trash' ? (
            <ClipButtons
              clip={clip}
              onOpen={onOpen}
              onFavourite={() => acts.favourite(clip)}
              onArchive={() => acts.archive([clip])}
              onCopy={() => acts.copy(clip)}
              onDelete={() => acts.trash([clip])}
            />
          ) : (
            <TrashButtons
              title={clip.title}
              onOpen={onOpen}
              onRestore={() => acts.restore([clip])}
              onPurge={() => acts.purge([clip])}
            />
          )
        }
      />
    );
  };

  return (
    <>
      <ShelfBar shelf={at} shown={clips.length} acts={acts} />
      <ClipList label={listNames[at]} clips={clips} more={pages.value.more} onGrow={grow} row={row} />
      {acts.asked && <ConfirmDialog asked={acts.asked} onClose={acts.answered} />}
    </>
  );
}
