import { say } from '@/lib/core/words';
import { Button } from './Button';
import styles from './ClipButtons.module.css';

interface TrashButtonsProps {
  title: string;
  onOpen: () => void;
  onRestore: () => void;
  onPurge: () => void;
}

/** What can be done with a clip of the trash. */
export function TrashButtons({ title, onOpen, onRestore, onPurge }: TrashButtonsProps) {
  return (
    <>
      <span class={styles.over}>
        <Button look="quiet" icon="open" label={say('clip.open', title)} onClick={onOpen} />
      </span>
      <Button look="quiet" icon="restore" label={say('trash_buttons.restore', title)} onClick={onRestore} />
      <Button look="quiet" icon="delete" label={say('trash_buttons.purge', title)} onClick={onPurge} />
    </>
  );
}
