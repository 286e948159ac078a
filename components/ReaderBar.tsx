import type { ComponentChildren, RefObject } from 'preact';
import type { Clip } from '@/lib/core/clip';
import { say } from '@/lib/core/words';
import { AppearancePopover } from './AppearancePopover';
import { Button } from './Button';
import { HelpPopover } from './HelpPopover';
import type { ReaderActs } from './hooks/useReaderActs';
import type { ReadingAloud } from './hooks/useReadingAloud';
import type { Reading } from './hooks/useReadingSettings';
import type { Turn } from './hooks/useTurnKeys';
import { Icon } from './Icon';
import { KeysHelp, readerKeys } from './KeysHelp';
import { ListenBar } from './ListenBar';
import styles from './ReaderBar.module.css';
import { ReadingProgress } from './ReadingProgress';
import unseen from './styles/unseen.module.css';
import { TakeOutPopover } from './TakeOutPopover';
import { TurnButtons } from './TurnButtons';

interface ReaderBarProps {
  clip: Clip;
  acts: ReaderActs;
  reading: Reading;
  appearance: RefObject<HTMLDivElement | null>;
  takeOut: RefObject<HTMLDivElement | null>;
  turn: Turn;
  /** How far it is read, 0 to 1; null where all of it is on screen at once. */
  progress: number | null;
  aloud: ReadingAloud;
  help: RefObject<HTMLDivElement | null>;
  /** The button that starts editing: the keyboard returns to it. */
  editor: RefObject<HTMLButtonElement | null>;
  editing: boolean;
  onEdit: () => void;
  onLeave: () => void;
  /** A notice under the bar. */
  children?: ComponentChildren;
}

/** What can be done with the article that is being read. Where not all fit in one line the icons stand alone; the words stay their names. */
export function ReaderBar({
  clip,
  acts,
  reading,
  appearance,
  takeOut,
  aloud,
  turn,
  progress,
  help,
  editor,
  editing,
  onEdit,
  onLeave,
  children,
}: ReaderBarProps) {
  const { url, deletedAt, favourite, archived } = clip;
  return (
    <div class={styles.bar} ref={aloud.bar}>
      <div class={styles.acts}>
        <Button look="quiet" icon="back" onClick={onLeave}>
          {say('common.back')}
        </Button>
        <TurnButtons turn={turn} />
        {progress !== null && <ReadingProgress clip={clip} progress={progress} />}
      </div>
      <div class={styles.acts}>
        {deletedAt === null && (
          <>
            <Button
              look="quiet"
              icon="star"
              label={say('reader.favourite')}
              pressed={favourite}
              onClick={acts.favourite}
            />
            <Button look="quiet" icon="archive" onClick={acts.archive}>
              <span class={unseen.below80}>{say(archived ? 'reader.to_library' : 'reader.archive')}</span>
            </Button>
            <Button look="quiet" icon="edit" buttonRef={editor} disabled={editing} onClick={onEdit}>
              <span class={unseen.below80}>{say('common.edit')}</span>
            </Button>
          </>
        )}
        <Button look="quiet" icon="listen" buttonRef={aloud.button} pressed={aloud.open} onClick={aloud.openOrClose}>
          <span class={unseen.below80}>{say('reader.listen')}</span>
        </Button>
        <a class={styles.link} href={url} target="_blank" rel="noopener noreferrer">
          <Icon name="open" />
          <span class={unseen.below80}>{say('reader.original')}</span>
        </a>
        <TakeOutPopover clip={clip} acts={acts} popover={takeOut} />
        {deletedAt === null ? (
          <Button look="quiet" icon="delete" onClick={() => void acts.remove()}>
            <span class={unseen.below80}>{say('common.delete')}</span>
          </Button>
        ) : (
          <Button look="quiet" icon="restore" onClick={acts.restore}>
            <span class={unseen.below80}>{say('common.restore')}</span>
          </Button>
        )}
        <AppearancePopover reading={reading} popover={appearance} />
        <HelpPopover label={say('reader.keys')} help={help}>
          <KeysHelp keys={readerKeys} />
        </HelpPopover>
      </div>
      {children}
      {aloud.open && <ListenBar aloud={aloud} />}
    </div>
  );
}
