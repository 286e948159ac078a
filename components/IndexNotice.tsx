import { indexProgress } from '@/lib/store';
import { useWatch } from './hooks/useWatch';
import { Notice } from './Notice';

/** Says so while the search index is being built: searches take longer meanwhile. */
export function IndexNotice() {
  const progress = useWatch(indexProgress);
  if (progress.state !== 'there' || progress.value === null) return null;
  return (
    <Notice>
      The search is being prepared, {Math.floor(progress.value * 10) * 10} % so far. Until then it takes longer and does
      not put the best first.
    </Notice>
  );
}
