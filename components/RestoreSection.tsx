import { useRef, useState } from 'preact/hooks';
import { say } from '@/lib/core/words';
import { Button } from './Button';
import type { Backups } from './hooks/useBackups';
import { RestoreReport } from './RestoreReport';
import own from './RestoreSection.module.css';
import styles from './StorageView.module.css';

/** Brings the clips of a backup back, from a file that is chosen or dropped here, and reports on each. */
export function RestoreSection({ backups }: { backups: Backups }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { report } = backups;

  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) backups.restore(file);
  };
  return (
    <section
      class={`${styles.section} ${over ? own.over : ''}`}
      aria-labelledby="restore"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <h2 id="restore" class={styles.title}>
        {say('restore_section.title')}
      </h2>
      <p>{say('restore_section.what')}</p>
      <div class={styles.acts}>
        <Button icon="restore" busy={backups.work !== null} onClick={() => input.current?.click()}>
          {say('restore_section.choose')}
        </Button>
        <span class={styles.soft}>{say('restore_section.drop')}</span>
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file may be chosen again.
          currentTarget.value = '';
          if (file) backups.restore(file);
        }}
      />
      {report && <RestoreReport {...report} onSave={backups.saveReport} />}
    </section>
  );
}
