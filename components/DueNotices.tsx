import { say } from '@/lib/core/words';
import { Button } from './Button';
import styles from './DueNotices.module.css';
import { FailureMessage } from './FailureMessage';
import { type DueActions, useDue } from './hooks/useDue';
import { useNow } from './hooks/useNow';
import { bytesInWords } from './locale';
import { Notice } from './Notice';
import { Sentence } from './Sentence';
import { Ago } from './Times';

/** Reminds of a backup, and warns before there is no room any more, once the reader has what she came for. */
export function DueNotices({ actions, wanted }: { actions: DueActions; wanted: boolean }) {
  const { backup, room, copy } = useDue(actions.watchDue, wanted);
  const now = useNow();
  if (!room && !backup && !copy) return null;
  return (
    <section class={styles.notices} aria-label={say('notices.title')}>
      {copy && <FailureMessage failure={copy} place="line" />}
      {room && (
        <Notice tone="caution" action={<Button onClick={actions.openStorage}>{say('notices.what_helps')}</Button>}>
          {say('notices.room', bytesInWords(Math.max(0, room.quota - room.used)))}
        </Notice>
      )}
      {backup && (
        <Notice
          action={
            <>
              <Button label={say('notices.later.name')} onClick={actions.remindLater}>
                {say('notices.later.button')}
              </Button>
              <Button onClick={actions.openStorage}>{say('notices.back_up')}</Button>
            </>
          }
        >
          {backup.lastAt === null ? (
            say('notices.no_backup')
          ) : (
            <Sentence word="notices.last_backup" parts={[<Ago then={backup.lastAt} now={now} />]} />
          )}
        </Notice>
      )}
    </section>
  );
}
