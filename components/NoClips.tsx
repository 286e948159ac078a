import type { ComponentProps } from 'preact';
import { say } from '@/lib/core/words';
import type { Shelf } from '@/lib/store';
import { EmptyLibrary } from './EmptyLibrary';
import { EmptyState } from './EmptyState';

interface NoClipsProps extends ComponentProps<typeof EmptyLibrary> {
  shelf: Shelf;
  query: string;
}

/** Why a list is empty, and what helps. */
export function NoClips({ shelf, query, ...library }: NoClipsProps) {
  if (query.trim()) {
    return (
      <EmptyState
        icon="search"
        sentence={say('empty.search.sentence', query.trim())}
        advice={say('empty.search.advice')}
      />
    );
  }
  if (shelf === 'library') return <EmptyLibrary {...library} />;
  return (
    <EmptyState
      icon={shelf === 'archive' ? 'archive' : 'delete'}
      sentence={say(`empty.${shelf}.sentence`)}
      advice={say(`empty.${shelf}.advice`)}
    />
  );
}
