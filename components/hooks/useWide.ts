import { useEffect, useState } from 'preact/hooks';

/** Where there is room for something beside a list: as `Facets.module.css` has it. */
const wide = '(width >= 64rem)';

export function useWide(): boolean {
  const [matches, setMatches] = useState(() => matchMedia(wide).matches);
  useEffect(() => {
    const media = matchMedia(wide);
    const look = () => setMatches(media.matches);
    media.addEventListener('change', look);
    return () => media.removeEventListener('change', look);
  }, []);
  return matches;
}
