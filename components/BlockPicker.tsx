import { say } from '@/lib/core/words';
import { BlockOptions } from './BlockOptions';
import styles from './BlockPicker.module.css';
import { Button } from './Button';
import { FailureMessage } from './FailureMessage';
import { useEscape } from './hooks/useEscape';
import type { Picking } from './hooks/usePicking';
import { Skeleton } from './Skeleton';

/** Picking another part of the page: the preview above follows the choice, and what is chosen is what Clip saves. Escape goes back. */
export function BlockPicker({ picking }: { picking: Picking }) {
  const { list, keep, goBack } = picking;
  useEscape(goBack);
  return (
    <div class={styles.picker}>
      {!list && <Skeleton lines={4} />}
      {list && !list.ok && <FailureMessage failure={list.problem} place="line" />}
      {list?.ok && <BlockOptions blocks={list.value} picking={picking} />}
      <div class={styles.buttons}>
        {list?.ok && <Button onClick={keep}>{say('picking.use')}</Button>}
        <Button look="quiet" onClick={goBack}>
          {say('picking.go_back')}
        </Button>
      </div>
    </div>
  );
}
