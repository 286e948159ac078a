import type { ComponentProps } from 'preact';
import type { Shelf } from '@/lib/store';
import { EmptyState } from './EmptyState';

/** Why a list is empty, and what helps. */
export function NoClips({ shelf, query }: { shelf: Shelf; query: string }) {
  if (query.trim()) {
    return (
      <EmptyState
        icon="search"
        sentence={`No clip matches “${query.trim()}”.`}
        advice="The search looks at texts and titles, outlets, authors, agencies, tags and notes; its help shows what else it understands."
      />
    );
  }
  return <EmptyState {...emptyShelves[shelf]} />;
}

const emptyShelves: Readonly<Record<Shelf, ComponentProps<typeof EmptyState>>> = {
  library: {
    sentence: 'No clips here.',
    advice: 'Open a news article, press Newsclip in the toolbar, then Clip.',
  },
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
