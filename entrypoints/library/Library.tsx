import { useLayoutEffect, useState } from 'preact/hooks';
import { useHashRoute } from '@/components/hooks/useHashRoute';
import type { LibraryActions } from '@/components/hooks/useShelf';
import { useStatus } from '@/components/hooks/useStatus';
import { useWatch } from '@/components/hooks/useWatch';
import { LibraryHeader } from '@/components/LibraryHeader';
import type { ReaderActions } from '@/components/ReaderBar';
import { ReaderView } from '@/components/ReaderView';
import { ShelfView } from '@/components/ShelfView';
import { Toast } from '@/components/Toast';
import { countClips, type Sort } from '@/lib/store';
import styles from './Library.module.css';

const count = async () => {
  const [library, archive, trash] = await Promise.all([
    countClips('library'),
    countClips('archive'),
    countClips('trash'),
  ]);
  return { library, archive, trash };
};

export function Library({ actions }: { actions: LibraryActions & ReaderActions }) {
  const { route, shelf, leftClip, leaveClip, listPosition } = useHashRoute();
  const [search, setSearch] = useState({ shelf, query: '' });
  const query = search.shelf === shelf ? search.query : '';
  const [sort] = useState<Sort>({ by: 'relevance', reversed: false });
  const counts = useWatch(count);
  const teller = useStatus();
  const reading = route.view === 'clip';

  useLayoutEffect(() => window.scrollTo(0, reading ? 0 : listPosition()), [reading, listPosition]);

  return (
    <>
      <LibraryHeader
        shelf={shelf}
        counts={counts.state === 'there' ? counts.value : { library: null, archive: null, trash: null }}
        search={reading ? null : { query, onQuery: (text) => setSearch({ shelf, query: text }) }}
      />
      <main class={styles.content}>
        <div hidden={reading}>
          <ShelfView
            key={shelf}
            shelf={shelf}
            query={query}
            sort={sort}
            actions={actions}
            onScreen={!reading}
            teller={teller}
            returnedFrom={reading ? null : leftClip}
          />
        </div>
        {reading && (
          <ReaderView key={route.clipId} clipId={route.clipId} actions={actions} teller={teller} onLeave={leaveClip} />
        )}
      </main>
      <Toast teller={teller} />
    </>
  );
}
