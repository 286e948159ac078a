import styles from './ArticlePreview.module.css';
import { Skeleton } from './Skeleton';
import { Thumbnail } from './Thumbnail';

/** The preview's shape before the page has answered. */
export function PreviewSkeleton() {
  return (
    <div class={styles.preview}>
      <div class={styles.head}>
        <div class={styles.words}>
          <Skeleton lines={2} look="title" />
        </div>
        <Thumbnail picture={null} />
      </div>
      <Skeleton lines={1} />
      <Skeleton lines={4} />
    </div>
  );
}
