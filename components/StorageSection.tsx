import { isNearlyFull, type Keeping, type StorageRoom } from '@/lib/core/storage-room';
import { numberInWords } from '@/lib/core/words';
import type { Shelf } from '@/lib/store';
import { Button } from './Button';
import { FailureMessage } from './FailureMessage';
import { type StorageActions, useStorage } from './hooks/useStorage';
import { bytesInWords, counted } from './locale';
import { Notice } from './Notice';
import styles from './StorageView.module.css';

interface StorageSectionProps {
  actions: StorageActions;
  counts: Record<Shelf, number | null>;
}

const keepingWords: Readonly<Record<Keeping, string>> = {
  promised: 'The browser has promised to keep your clips, however full the disk is.',
  exempt: 'The browser does not delete what extensions such as Newsclip store, however full the disk is.',
  'not-promised': 'The browser has not promised to keep your clips: it may delete them when the disk is nearly full.',
};

/** How much is stored, how much room there is, and whether the browser keeps it. */
export function StorageSection({ actions, counts }: StorageSectionProps) {
  const { library, archive, trash } = counts;
  const { seen, problem, ask } = useStorage(actions, `${library} ${archive} ${trash}`);
  return (
    <section class={styles.section} aria-labelledby="storage">
      <h2 id="storage" class={styles.title}>
        Storage
      </h2>
      {library !== null && archive !== null && trash !== null && (
        <p>
          {counted(library + archive + trash, 'clip', 'clips')}: {numberInWords(library)} in the library,{' '}
          {numberInWords(archive)} in the archive, {numberInWords(trash)} in the trash
        </p>
      )}
      {seen && (seen.room ? <Room room={seen.room} /> : <p>The browser does not say how much room there is.</p>)}
      {seen && <p>{keepingWords[seen.keeping]}</p>}
      <p>
        Newsclip keeps a copy of every clip outside its database. Should the browser lose clips, the library says so and
        brings them back.
      </p>
      {/* It stays where it is when it has been pressed, so that the keyboard stays, too. */}
      {(seen?.keeping === 'not-promised' || problem) && (
        <div class={styles.acts}>
          <Button onClick={ask}>Ask it to keep them</Button>
        </div>
      )}
      {problem && <FailureMessage failure={problem} place="line" />}
    </section>
  );
}

function Room({ room }: { room: StorageRoom }) {
  const { used, quota } = room;
  const words = `${bytesInWords(used)} used, room for ${bytesInWords(Math.max(0, quota - used))} more`;
  return (
    <>
      <meter class={styles.meter} aria-label="Storage used" aria-valuetext={words} max={quota} value={used} />
      <p>{words}</p>
      {isNearlyFull(room) && (
        <Notice tone="caution">
          <p>There is hardly any room left: soon no clip can be saved any more. Those that are here are safe.</p>
          <p>Free some disk space, or empty the trash; after a backup, you can delete clips for ever.</p>
        </Notice>
      )}
    </>
  );
}
