import { useEffect, useState } from 'preact/hooks';
import type { StorageRoom } from '@/lib/core/storage-room';
import { numberInWords, say } from '@/lib/core/words';
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

const shelves = ['library', 'archive'] as const;

/** How much there is, of when, from where and on what. */
export function FiguresView({ room, onSearch }: FiguresViewProps) {
  const [shelf, setShelf] = useState<(typeof shelves)[number]>('library');
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
        <h1 class={styles.name}>{say('view.figures')}</h1>
        <label class={styles.choice}>
          {say('figures.of_clips_in')}
          <select
            class={styles.select}
            value={shelf}
            onChange={({ currentTarget: { value } }) => {
              const chosen = shelves.find((one) => one === value);
              if (chosen) setShelf(chosen);
            }}
          >
            {shelves.map((one) => (
              <option key={one} value={one}>
                {say(`shelf.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {!there && <ListSkeleton rows={4} />}
      {there?.clips === 0 && (
        <EmptyState
          icon="figures"
          sentence={say(`figures.empty.${shelf}`)}
          advice={say(shelf === 'archive' ? 'figures.empty.archive_advice' : 'figures.empty.advice')}
        />
      )}
      {there && there.clips > 0 && (
        <>
          <Totals figures={there} room={room} />
          <p class={styles.soft}>{say('figures.characters')}</p>
          <TimeSection figures={there} linkTo={linkTo} />
          <FigureSection
            title={say('figures.by_outlet.title')}
            of={say('figures.by_outlet.of')}
            look="ranks"
            bars={barsOfOutlets(there.outlets)}
            none={say('figures.by_outlet.none')}
            linkTo={linkTo}
          />
          <FigureSection
            title={say('figures.by_tag.title')}
            of={say('figures.by_tag.of')}
            look="ranks"
            bars={barsOfTags(there.tags)}
            none={say('figures.by_tag.none')}
            linkTo={linkTo}
          >
            <p class={styles.soft}>{say('figures.by_tag.what')}</p>
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
        <dt>{say('figures.clips')}</dt>
        <dd>{numberInWords(clips)}</dd>
      </div>
      <div>
        <dt>{say('figures.words')}</dt>
        <dd>{words === null ? say('figures.being_counted') : numberInWords(words)}</dd>
      </div>
      {seen && (
        <div>
          <dt>{say('figures.storage')}</dt>
          <dd>{bytesInWords(seen.used)}</dd>
        </div>
      )}
    </dl>
  );
}
