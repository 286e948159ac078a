import { say } from '@/lib/core/words';
import { Button } from './Button';
import type { Status } from './hooks/useStatus';
import { Icon } from './Icon';
import styles from './StatusLine.module.css';

/** The live region of a view: always there, so that a screen reader hears what is put into it. */
export function StatusLine({ status }: { status: Status }) {
  const done = status?.kind === 'done' ? status : null;
  return (
    <div class={styles.line} role="status">
      {done && (
        <>
          <Icon name="done" />
          <span class={styles.text}>{done.text}</span>
          {done.undo && <Button onClick={done.undo}>{say('common.undo')}</Button>}
        </>
      )}
    </div>
  );
}
