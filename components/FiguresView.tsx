import { useEffect, useState } from 'preact/hooks';
import type { StorageRoom } from '@/lib/core/storage-room';
import { numberInWords } from '@/lib/core/words';
import type { Shelf } from '@/lib/store';
import { EmptyState } from './EmptyState';
import { FailureMessage } from './FailureMessage';
import { FigureSection } from './FigureSection';
import styles from './FiguresView.module.css';
import { barsOfOutlets, barsOfTags, type FigureLink } from './figure-bars';
import { hashOf } from './hooks/route';
import { type Figures, useFigures } from './hooks/useFigures';
import { ListSkeleton } from './ListSkeleton';
import { bytesInWords } from './locale';
import { TimeSection } from './TimeSection';

interface FiguresViewProps {
  /** What the browser says of the storage that is used; null where it does not. */
  room: () => Promise<StorageRoom | null>;
  /** A search that a link of this view leads to. */
  onSearch: (shelf: Shelf, query: string) => void;
}

const shelves = [
  { shelf: 'library', name: 'Library' },
  { shelf: 'archive', name: 'Archive' },
] as const;

/** How much there is, of when, from where and on what. */
export function FiguresView({ room, onSearch }: FiguresViewProps) {
  const [shelf, setShelf] = useState<Shelf>('library');
  const figures = useFigures(shelf);
  const there = figures.state === 'there' ? figures.value : null;
  const linkTo: FigureLink = (query) => ({
    href: hashOf({ view: 'shelf', shelf }),
    onClick: () => onSearch(shelf, query),
  });
  if (figures.state === 'failed') return <FailureMessage failure={figures.failure} place="panel" />;
  return (
    <div class={styles.view}>
      <div class={styles.bar}>
        <h1 class={styles.name}>Figures</h1>
        <label class={styles.choice}>
          Of the clips in
          <select
            class={styles.select}
            value={shelf}
            onChange={({ currentTarget: { value } }) => {
              const chosen = shelves.find((one) => one.shelf === value);
              if (chosen) setShelf(chosen.shelf);
            }}
          >
            {shelves.map((one) => (
              <option key={one.shelf} value={one.shelf}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
      </div>
      {!there && <ListSkeleton rows={4} />}
      {there?.clips === 0 && (
        <EmptyState
          icon="figures"
          sentence={shelf === 'archive' ? 'Nothing is archived.' : 'No clips here.'}
          advice="There is nothing to count yet: the figures come with the first clip."
        />
      )}
      {there && there.clips > 0 && (
        <>
          <Totals figures={there} room={room} />
          <p class={styles.soft}>Of languages that put no spaces between words, characters are counted.</p>
          <TimeSection figures={there} linkTo={linkTo} />
          <FigureSection
            title="Clips by outlet"
            of="Outlet"
            look="ranks"
            bars={barsOfOutlets(there.outlets)}
            none="No clip has an outlet."
            linkTo={linkTo}
          />
          <FigureSection
            title="Clips by tag"
            of="Tag"
            look="ranks"
            bars={barsOfTags(there.tags)}
            none="No clip has a tag."
            linkTo={linkTo}
          >
            <p class={styles.soft}>A clip counts once for each of its tags.</p>
          </FigureSection>
        </>
      )}
    </div>
  );
}

function Totals({ figures: { clips, words }, room }: { figures: Figures; room: FiguresViewProps['room'] }) {
  const [seen, setSeen] = useState<StorageRoom | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at anew when as many clips are no longer there
  useEffect(() => void room().then(setSeen), [room, clips]);
  return (
    <dl class={styles.totals}>
      <div>
        <dt>Clips</dt>
        <dd>{numberInWords(clips)}</dd>
      </div>
      <div>
        <dt>Words</dt>
        <dd>{words === null ? 'being counted' : numberInWords(words)}</dd>
      </div>
      {seen && (
        <div>
          <dt>Storage used by all of Newsclip</dt>
          <dd>{bytesInWords(seen.used)}</dd>
        </div>
      )}
    </dl>
  );
}
