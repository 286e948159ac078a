import { useId, useState } from 'preact/hooks';
import { say } from '@/lib/core/words';
import { Button } from './Button';
import type { TakingOut } from './hooks/useTakeOut';
import styles from './TakeOutPopover.module.css';

interface ObsidianPartProps {
  acts: TakingOut;
  thenClose: (act: () => void) => () => void;
}

/** Hands the article to Obsidian. What that does with it Newsclip is never told, and does not claim. */
export function ObsidianPart({ acts, thenClose }: ObsidianPartProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const vault = typed ?? acts.settings?.vault ?? '';

  return (
    <form
      class={styles.part}
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        thenClose(() => acts.sendToObsidian(vault.trim()))();
      }}
    >
      <h2 id={`${id}-title`} class={styles.title}>
        {say('obsidian.title')}
      </h2>
      <div class={styles.choice}>
        <label for={id}>{say('obsidian.vault')}</label>
        <input
          id={id}
          class={styles.field}
          dir="auto"
          maxLength={200}
          autocomplete="off"
          aria-describedby={`${id}-explained`}
          value={vault}
          onInput={({ currentTarget: { value } }) => setTyped(value)}
        />
      </div>
      <p id={`${id}-explained`} class={styles.soft}>
        {say('obsidian.vault_explained')}
      </p>
      <div class={styles.choice}>
        <Button submit icon="open">
          {say('obsidian.send')}
        </Button>
      </div>
    </form>
  );
}
