import { unwatched } from '@/lib/actions/in-batches';
import type { Clip } from '@/lib/core/clip';
import type { Failure } from '@/lib/core/failure';
import { quoted } from '@/lib/core/quoted';
import type { Result } from '@/lib/core/result';
import { Button } from './Button';
import type { ClipActions } from './hooks/useClipActions';
import type { StatusTeller } from './hooks/useStatus';
import { Icon } from './Icon';
import styles from './ReaderBar.module.css';

export interface ReaderActions extends ClipActions {
  download: (clipId: string) => Promise<Result<unknown, Failure>>;
}

interface ReaderBarProps {
  clip: Clip;
  actions: ReaderActions;
  teller: StatusTeller;
  onLeave: () => void;
}

/** What can be done with the article that is being read. */
export function ReaderBar({ clip, actions, teller, onLeave }: ReaderBarProps) {
  const { id, title, url, deletedAt } = clip;

  const tell = async (act: Promise<Result<unknown, Failure>>, words: string) => {
    const answer = await act;
    if (answer.ok) teller.done(words);
    else teller.failed(answer.problem);
  };

  const remove = async () => {
    const answer = await actions.trash([id], unwatched);
    if (!answer.ok) return teller.failed(answer.problem);
    onLeave();
    teller.done(`Deleted ${quoted(title)}`, () => void tell(actions.restore([id], unwatched), 'Put back'));
  };

  return (
    <div class={styles.bar}>
      <Button look="quiet" icon="back" onClick={onLeave}>
        Back
      </Button>
      <div class={styles.acts}>
        <a class={styles.link} href={url} target="_blank" rel="noopener noreferrer">
          <Icon name="open" />
          <span class={styles.word}>Original</span>
        </a>
        <Button look="quiet" icon="copy" onClick={() => void tell(actions.copy(id), 'Copied as Markdown')}>
          <span class={styles.word}>Copy as Markdown</span>
        </Button>
        <Button look="quiet" icon="download" onClick={() => void tell(actions.download(id), 'Markdown downloaded')}>
          <span class={styles.word}>Download Markdown</span>
        </Button>
        {deletedAt === null ? (
          <Button look="quiet" icon="delete" onClick={() => void remove()}>
            <span class={styles.word}>Delete</span>
          </Button>
        ) : (
          <Button look="quiet" icon="restore" onClick={() => void tell(actions.restore([id], unwatched), 'Restored')}>
            <span class={styles.word}>Restore</span>
          </Button>
        )}
      </div>
    </div>
  );
}
