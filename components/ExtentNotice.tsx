import type { Article } from '@/lib/core/article';
import { Button } from './Button';
import styles from './ExtentNotice.module.css';
import type { Picking } from './hooks/usePicking';
import { Notice } from './Notice';

interface ExtentNoticeProps {
  extent: Article['extent'];
  picking: Picking;
  /** Whether another part can be picked now. */
  canPick: boolean;
}

/** What the reader should know of how the body came about, and the way to another one. */
export function ExtentNotice({ extent, picking: { opener, open }, canPick }: ExtentNoticeProps) {
  if (extent === 'whole' || extent === 'block') {
    return canPick ? (
      <div class={styles.line}>
        <Button look="quiet" buttonRef={opener} onClick={open}>
          Wrong text? Pick another part
        </Button>
      </div>
    ) : null;
  }
  const pick = canPick && (
    <Button look="quiet" buttonRef={opener} onClick={open}>
      Pick a part
    </Button>
  );
  return extent === 'text' ? (
    <Notice tone="caution" action={pick}>
      No article was found, only the plain text of this page. Check it before you rely on it.
    </Notice>
  ) : (
    <Notice action={pick}>No article was found on this page, so this is what you selected.</Notice>
  );
}
