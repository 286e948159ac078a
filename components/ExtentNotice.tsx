import type { Article } from '@/lib/core/article';
import { say } from '@/lib/core/words';
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
          {say('picking.another')}
        </Button>
      </div>
    ) : null;
  }
  const pick = canPick && (
    <Button look="quiet" buttonRef={opener} onClick={open}>
      {say('picking.start')}
    </Button>
  );
  return extent === 'text' ? (
    <Notice tone="caution" action={pick}>
      {say('picking.only_text')}
    </Notice>
  ) : (
    <Notice action={pick}>{say('picking.only_selection')}</Notice>
  );
}
