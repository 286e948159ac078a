import { isNearlyFull, type StorageRoom } from '@/lib/core/storage-room';
import { say, sayCount, underscored } from '@/lib/core/words';
import type { Shelf } from '@/lib/store';
import { Button } from './Button';
import { FailureMessage } from './FailureMessage';
import { type StorageActions, useStorage } from './hooks/useStorage';
import { bytesInWords } from './locale';
import { Notice } from './Notice';
import styles from './StorageView.module.css';

interface StorageSectionProps {
  actions: StorageActions;
  counts: Record<Shelf, number | null>;
}

/** How much is stored, how much room there is, and whether the browser keeps it. */
export function StorageSection({ actions, counts }: StorageSectionProps) {
  const { library, archive, trash } = counts;
  const { seen, problem, ask } = useStorage(actions, `${library} ${archive} ${trash}`);
  return (
    <section class={styles.section} aria-labelledby="storage">
      <h2 id="storage" class={styles.title}>
        {say('storage.title')}
      </h2>
      {library !== null && archive !== null && trash !== null && (
        <p>{sayCount('storage.clips', library + archive + trash, library, archive, trash)}</p>
      )}
      {seen && (seen.room ? <Room room={seen.room} /> : <p>{say('storage.room_unknown')}</p>)}
      {seen && <p>{say(`storage.keeping.${underscored(seen.keeping)}`)}</p>}
      <p>{say('storage.copy')}</p>
      {/* It stays where it is when it has been pressed, so that the keyboard stays, too. */}
      {(seen?.keeping === 'not-promised' || problem) && (
        <div class={styles.acts}>
          <Button onClick={ask}>{say('storage.ask')}</Button>
        </div>
      )}
      {problem && <FailureMessage failure={problem} place="line" />}
    </section>
  );
}

function Room({ room }: { room: StorageRoom }) {
  const { used, quota } = room;
  const words = say('storage.room', bytesInWords(used), bytesInWords(Math.max(0, quota - used)));
  return (
    <>
      <meter class={styles.meter} aria-label={say('storage.used')} aria-valuetext={words} max={quota} value={used} />
      <p>{words}</p>
      {isNearlyFull(room) && (
        <Notice tone="caution">
          <p>{say('storage.nearly_full')}</p>
          <p>{say('storage.nearly_full_advice')}</p>
        </Notice>
      )}
    </>
  );
}
