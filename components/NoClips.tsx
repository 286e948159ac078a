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
        sentence={say('no_clips.no_match.sentence', query.trim())}
        advice={say('no_clips.no_match.advice', 'is:archived')}
      />
    );
  }
  if (shelf === 'library') return <EmptyLibrary {...library} />;
  return (
    <EmptyState
      icon={icons[shelf]}
      sentence={say(`no_clips.${shelf}.sentence`)}
      advice={say(`no_clips.${shelf}.advice`, 'is:archived')}
    />
  );
}

const icons = { archive: 'archive', trash: 'delete' } as const;
