import { Button } from './Button';
import styles from './DueNotices.module.css';
import { FailureMessage } from './FailureMessage';
import { type DueActions, useDue } from './hooks/useDue';
import { useNow } from './hooks/useNow';
import { bytesInWords } from './locale';
import { Notice } from './Notice';
import { Ago } from './Times';

/** Reminds of a backup, and warns before there is no room any more, once the reader has what she came for. */
export function DueNotices({ actions, wanted }: { actions: DueActions; wanted: boolean }) {
  const { backup, room, copy } = useDue(actions.watchDue, wanted);
  const now = useNow();
  if (!room && !backup && !copy) return null;
  return (
    <section class={styles.notices} aria-label="Reminders">
      {copy && <FailureMessage failure={copy} place="line" />}
      {room && (
        <Notice tone="caution" action={<Button onClick={actions.openStorage}>What helps</Button>}>
          There is room for only {bytesInWords(Math.max(0, room.quota - room.used))} more.
        </Notice>
      )}
      {backup && (
        <Notice
          action={
            <>
              <Button label="Later: remind me in a day" onClick={actions.remindLater}>
                Later
              </Button>
              <Button onClick={actions.openStorage}>Back up…</Button>
            </>
          }
        >
          {backup.lastAt === null ? (
            'You have no backup of your clips yet.'
          ) : (
            <>
              Your last backup was made <Ago then={backup.lastAt} now={now} />.
            </>
          )}
        </Notice>
      )}
    </section>
  );
}
