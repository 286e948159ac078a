import { say } from '@/lib/core/words';
import type { Shelf } from '@/lib/store';
import { EmptyState } from './EmptyState';

/** Why a list is empty, and what helps. */
export function NoClips({ shelf, query }: { shelf: Shelf; query: string }) {
  if (query.trim()) {
    return (
      <EmptyState
        icon="search"
        sentence={say('no_clips.no_match.sentence', query.trim())}
        advice={say('no_clips.no_match.advice')}
      />
    );
  }
  return (
    <EmptyState
      icon={icons[shelf]}
      sentence={say(`no_clips.${shelf}.sentence`)}
      advice={say(`no_clips.${shelf}.advice`, 'is:archived')}
    />
  );
}

const icons = { library: 'newspaper', archive: 'archive', trash: 'delete' } as const;
