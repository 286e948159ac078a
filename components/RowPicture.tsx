import { useState } from 'preact/hooks';
import type { Clip } from '@/lib/core/clip';
import { initialOf } from '@/lib/core/initial-of';
import { useThumbnail } from './hooks/useThumbnail';
import styles from './RowPicture.module.css';

/** The lead picture of a clip in a box of fixed size; the initial of its outlet where there is none, or none that can be shown. */
export function RowPicture({ clip }: { clip: Clip }) {
  const picture = useThumbnail(clip);
  const [broken, setBroken] = useState<string | null>(null);
  const address = picture?.address ?? null;
  const isShown = address !== null && address !== broken;
  return (
    <div class={styles.box}>
      {isShown && (
        <img class={styles.picture} src={address} alt="" decoding="async" onError={() => setBroken(address)} />
      )}
      {picture && !isShown && (
        <span lang={clip.lang ?? undefined} aria-hidden="true">
          {initialOf(clip.site)}
        </span>
      )}
    </div>
  );
}
