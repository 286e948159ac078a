import { useEffect, useState } from 'preact/hooks';
import { Icon } from './Icon';
import styles from './Thumbnail.module.css';

/** The lead picture in a box of fixed size, which is there before the picture and stays where there is none. */
export function Thumbnail({ picture }: { picture: Blob | null }) {
  const [address, setAddress] = useState<string | null>(null);

  useEffect(() => {
    if (!picture) return;
    const made = URL.createObjectURL(picture);
    setAddress(made);
    return () => {
      setAddress(null);
      URL.revokeObjectURL(made);
    };
  }, [picture]);

  return (
    <div class={styles.box}>
      {address ? (
        <img class={styles.picture} src={address} alt="" onError={() => setAddress(null)} />
      ) : (
        <Icon name="picture" />
      )}
    </div>
  );
}
