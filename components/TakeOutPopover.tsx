import type { RefObject } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Clip } from '@/lib/core/clip';
import { say } from '@/lib/core/words';
import { Button } from './Button';
import { CitePart } from './CitePart';
import type { ReaderActs } from './hooks/useReaderActs';
import { Icon } from './Icon';
import { ObsidianPart } from './ObsidianPart';
import unseen from './styles/unseen.module.css';
import styles from './TakeOutPopover.module.css';

interface TakeOutPopoverProps {
  clip: Clip;
  acts: ReaderActs;
  /** What a key opens and closes. */
  popover: RefObject<HTMLDivElement | null>;
}

/** Everything by which the article leaves Newsclip, in a corner over it. It takes the keyboard while it is open, and gives it back when something has been chosen. */
export function TakeOutPopover({ clip, acts, popover }: TakeOutPopoverProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const label = say('take_out.name');

  /** What is done is told under the popover. */
  const thenClose = (act: () => void) => () => {
    popover.current?.hidePopover();
    act();
  };

  return (
    <>
      <button type="button" class={styles.opener} popovertarget={id} aria-haspopup="dialog">
        <Icon name="takeOut" />
        <span class={unseen.below80}>{label}</span>
      </button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        onToggle={({ currentTarget, newState }) => {
          setOpen(newState === 'open');
          if (newState === 'open') currentTarget.focus();
        }}
        tabIndex={-1}
        class={styles.panel}
        role="dialog"
        aria-label={label}
      >
        {open && (
          <>
            <section class={styles.acts} aria-label={say('take_out.whole')}>
              <Button look="quiet" icon="copy" onClick={thenClose(acts.copy)}>
                {say('reader.copy_markdown')}
              </Button>
              <Button look="quiet" icon="download" onClick={thenClose(acts.download)}>
                {say('reader.download_markdown')}
              </Button>
              <Button look="quiet" icon="markup" onClick={thenClose(acts.downloadHtml)}>
                {say('reader.save_html')}
              </Button>
              <Button look="quiet" icon="print" onClick={thenClose(acts.print)}>
                {say('reader.print')}
              </Button>
            </section>
            <ObsidianPart acts={acts.takeOut} thenClose={thenClose} />
            <CitePart clip={clip} acts={acts.takeOut} thenClose={thenClose} />
          </>
        )}
      </div>
    </>
  );
}
