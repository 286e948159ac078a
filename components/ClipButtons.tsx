import type { Clip } from '@/lib/core/clip';
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
        <Button look="quiet" icon="open" label={`Open: ${title}`} onClick={onOpen} />
      </span>
      <Button look="quiet" icon="star" label={`Favourite: ${title}`} pressed={favourite} onClick={onFavourite} />
      {onArchive && (
        <Button
          look="quiet"
          icon="archive"
          label={`${archived ? 'Back to the library' : 'Archive'}: ${title}`}
          onClick={onArchive}
        />
      )}
      <Button look="quiet" icon="copy" label={`Copy as Markdown: ${title}`} onClick={onCopy} />
      <Button look="quiet" icon="delete" label={`Delete: ${title}`} onClick={onDelete} />
    </>
  );
}
