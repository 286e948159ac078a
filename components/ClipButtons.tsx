import type { Clip } from '@/lib/core/clip';
import { say } from '@/lib/core/words';
import { Button } from './Button';
import styles from './ClipButtons.module.css';

interface ClipButtonsProps {
  clip: Clip;
  onOpen: () => void;
  onFavourite: () => void;
  /** Left out where there is no room for it. */
  onArchive?: () => void;
  onCopy: () => void;
  onDelete: () => void;
}

/** What can be done with a clip of the library. The whole row opens it for a mouse: the first button reaches over it. */
export function ClipButtons({
  clip: { title, favourite, archived },
  onOpen,
  onFavourite,
  onArchive,
  onCopy,
  onDelete,
}: ClipButtonsProps) {
  return (
    <>
      <span class={styles.over}>
        <Button look="quiet" icon="open" label={say('clip.open', title)} onClick={onOpen} />
      </span>
      <Button look="quiet" icon="star" label={say('clip.favourite', title)} pressed={favourite} onClick={onFavourite} />
      {onArchive && (
        <Button
          look="quiet"
          icon="archive"
          label={say(archived ? 'clip.to_library' : 'clip.archive', title)}
          onClick={onArchive}
        />
      )}
      <Button look="quiet" icon="copy" label={say('clip.copy_markdown', title)} onClick={onCopy} />
      <Button look="quiet" icon="delete" label={say('clip.delete', title)} onClick={onDelete} />
    </>
  );
}
