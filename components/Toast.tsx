import { say } from '@/lib/core/words';
import { Button } from './Button';
import { FailureMessage } from './FailureMessage';
import type { StatusTeller } from './hooks/useStatus';
import { StatusLine } from './StatusLine';
import styles from './Toast.module.css';

/** What was just done, over the foot of a view, with its Undo. It does not go away by itself: nobody is made to hurry. */
export function Toast({ teller }: { teller: StatusTeller }) {
  const { status, clear } = teller;
  return (
    <div class={status ? styles.shown : styles.empty}>
      {status?.kind === 'failed' ? (
        <FailureMessage failure={status.failure} place="line" />
      ) : (
        <StatusLine status={status} />
      )}
      {status && <Button look="quiet" icon="close" label={say('toast.close')} onClick={clear} />}
    </div>
  );
}
