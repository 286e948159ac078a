import { useRef } from 'preact/hooks';
import { say } from '@/lib/core/words';
import type { Shelf } from '@/lib/store';
import { BackupSection } from './BackupSection';
import { FailureMessage } from './FailureMessage';
import type { Backups } from './hooks/useBackups';
import type { PictureActions } from './hooks/useKeepPictures';
import type { StorageActions } from './hooks/useStorage';
import { KeepPictures } from './KeepPictures';
import { RestoreSection } from './RestoreSection';
import { StorageSection } from './StorageSection';
import styles from './StorageView.module.css';
import { WorkProgress } from './WorkProgress';

interface StorageViewProps {
  backups: Backups;
  actions: StorageActions & PictureActions;
  /** Null until counted. */
  counts: Record<Shelf, number | null>;
}

/** Backups made and restored, and where the clips lie. */
export function StorageView({ backups, actions, counts }: StorageViewProps) {
  const { work, status } = backups;
  const heading = useRef<HTMLHeadingElement>(null);
  /** It goes away once it is pressed: the keyboard must not go with it. */
  const cancel = () => {
    heading.current?.focus();
    backups.cancel();
  };
  return (
    <div class={styles.view}>
      <div class={styles.head}>
        <h1 ref={heading} class={styles.name} tabIndex={-1}>
          {say('storage.view_title')}
        </h1>
        {work && <WorkProgress work={work} onCancel={cancel} />}
        {/* Always there, so that a screen reader hears what is put into it. */}
        <p role="status" class={styles.done}>
          {status?.kind === 'done' ? status.text : ''}
        </p>
        {status?.kind === 'failed' && <FailureMessage failure={status.failure} place="line" />}
      </div>
      <BackupSection backups={backups} />
      <RestoreSection backups={backups} />
      <KeepPictures actions={actions} />
      <StorageSection actions={actions} counts={counts} />
    </div>
  );
}
