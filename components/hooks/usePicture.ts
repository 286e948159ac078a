import { useEffect, useState } from 'preact/hooks';

/** A picture that comes when it can; null until then, and where there is none. */
export function usePicture(
  address: string | null,
  fetchPicture: (address: string) => Promise<Blob | null>,
): Blob | null {
  const [picture, setPicture] = useState<Blob | null>(null);
  useEffect(() => {
    if (!address) return;
    let current = true;
    fetchPicture(address).then((blob) => {
      if (current) setPicture(blob);
    });
    return () => {
      current = false;
    };
  }, [address, fetchPicture]);
  return picture;
}
