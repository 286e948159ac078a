import { useEffect, useState } from 'preact/hooks';
import type { KnownTag } from '@/lib/core/complete-tag';
import { tagCounts, watch } from '@/lib/store';

/** The tags of all clips, live, as soon as they are wanted; none where the store cannot be read, since typing goes on without. */
export function useKnownTags(wanted: boolean): readonly KnownTag[] {
  const [known, setKnown] = useState<readonly KnownTag[]>([]);
  useEffect(() => (wanted ? watch(tagCounts, setKnown, () => {}) : undefined), [wanted]);
  return known;
}
