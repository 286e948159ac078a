import type { ComponentProps } from 'preact';
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
        sentence={`No clip matches “${query.trim()}”.`}
        advice="Try fewer words, or their beginnings. The search looks at texts and titles, outlets, authors, agencies, tags and notes; ? beside it shows what else it understands, such as is:archived."
      />
    );
  }
  if (shelf === 'library') return <EmptyLibrary {...library} />;
  return <EmptyState {...emptyShelves[shelf]} />;
}

const emptyShelves: Readonly<Record<Exclude<Shelf, 'library'>, ComponentProps<typeof EmptyState>>> = {
  archive: {
    icon: 'archive',
    sentence: 'Nothing is archived.',
    advice: 'Archive what you are done with: it leaves the library, and a search with is:archived finds it.',
  },
  trash: {
    icon: 'delete',
    sentence: 'The trash is empty.',
    advice: 'What you delete comes here first, and can be restored for 30 days.',
  },
};
