import { Button } from './Button';
import styles from './ExportProgress.module.css';
import type { Progress } from './hooks/useExport';
import { counted } from './locale';

/** How far an export has come. The words move in tenths, so that a screen reader is not talked to without end. */
export function ExportProgress({ progress, onCancel }: { progress: Progress; onCancel: () => void }) {
  const { done, total } = progress;
  const tenths = Math.floor((done / Math.max(1, total)) * 10) * 10;
  return (
    <div class={styles.progress}>
      <progress class={styles.bar} aria-label="Export" max={total} value={done} />
      <p role="status" class={styles.words}>
        Exporting {counted(total, 'clip', 'clips')}: {tenths} %
      </p>
      <Button onClick={onCancel}>Cancel</Button>
    </div>
  );
}
