import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DueNotices } from '@/components/DueNotices';
import { Facets } from '@/components/Facets';
import { FiguresView } from '@/components/FiguresView';
import { HighlightsView } from '@/components/HighlightsView';
import { rowHeight } from '@/components/hooks/rows';
import { type BackupActions, useBackups } from '@/components/hooks/useBackups';
import { type TabsActions, useClipTabs } from '@/components/hooks/useClipTabs';
import type { DueActions } from '@/components/hooks/useDue';
import { useHashRoute } from '@/components/hooks/useHashRoute';
import { type ImportActions, useImport } from '@/components/hooks/useImport';
import type { PictureActions } from '@/components/hooks/useKeepPictures';
import { useNeighbours } from '@/components/hooks/useNeighbours';
import type { ReaderActions } from '@/components/hooks/useReaderActs';
import { type ReadingActions, useReadingSettings } from '@/components/hooks/useReadingSettings';
import type { LibraryActions } from '@/components/hooks/useShelf';
import { useStatus } from '@/components/hooks/useStatus';
import type { StorageActions } from '@/components/hooks/useStorage';
import type { TagsViewActions } from '@/components/hooks/useTagActs';
import { useWatch } from '@/components/hooks/useWatch';
import { ImportView } from '@/components/ImportView';
import { LibraryHeader } from '@/components/LibraryHeader';
import { ReaderView } from '@/components/ReaderView';
import { type RecoveryActions, RecoveryView } from '@/components/RecoveryView';
import { type SettingsActions, SettingsView } from '@/components/SettingsView';
import { ShelfView } from '@/components/ShelfView';
import { StorageView } from '@/components/StorageView';
import { TabsView } from '@/components/TabsView';
import { TagsView } from '@/components/TagsView';
import { Toast } from '@/components/Toast';
import { toggleTerms } from '@/lib/core/search/query-terms';
import { countClips, type Loss, type Sort } from '@/lib/store';
import styles from './Library.module.css';

const count = async () => {
  const [library, archive, trash] = await Promise.all([
    countClips('library'),
    countClips('archive'),
    countClips('trash'),
  ]);
  return { library, archive, trash };
};

interface LibraryProps {
  actions: LibraryActions & ReaderActions & TagsViewActions;
  readingActions: ReadingActions;
  tabsActions: TabsActions;
  storageActions: BackupActions & StorageActions & DueActions & PictureActions;
  importActions: ImportActions;
  settingsActions: SettingsActions;
  recoveryActions: RecoveryActions & { findLoss: () => Promise<Loss | null> };
}

const uncounted = { library: null, archive: null, trash: null };

export function Library({ recoveryActions, ...props }: LibraryProps) {
  const [loss, setLoss] = useState<Loss | null>(null);
  useEffect(() => void recoveryActions.findLoss().then(setLoss), [recoveryActions]);
  return loss ? <RecoveryView loss={loss} actions={recoveryActions} /> : <WholeLibrary {...props} />;
}

function WholeLibrary({
  actions,
  readingActions,
  tabsActions,
  storageActions,
  importActions,
  settingsActions,
}: Omit<LibraryProps, 'recoveryActions'>) {
  const { route, shelf, leftClip, fromList, turnTo, leaveClip, listPosition } = useHashRoute();
  const [search, setSearch] = useState({ shelf, query: '' });
  const query = search.shelf === shelf ? search.query : '';
  const [sort, setSort] = useState<Sort>({ by: 'relevance', reversed: false });
  const onQuery = (text: string) => setSearch({ shelf, query: text });
  const [shown, setShown] = useState(false);
  const onShown = useCallback(() => setShown(true), []);
  // The list is what one waits for: what is counted round it comes after it.
  const counting = useWatch(shown ? count : null);
  const counts = counting.state === 'there' ? counting.value : uncounted;
  const teller = useStatus();
  const look = useReadingSettings(readingActions, teller.failed);
  const run = useClipTabs(tabsActions);
  const backups = useBackups(storageActions);
  const importing = useImport(importActions);
  const reading = route.view === 'clip';
  const listed = route.view === 'shelf';

  const neighbours = useNeighbours(
    route.view === 'clip' ? route.clipId : null,
    fromList ? { shelf, query, sort } : null,
    actions.idsOf,
  );

  // How many rows farther down the list the clip stands that one has come to by reading on.
  const turned = useRef(0);
  const onTurn = (clipId: string) => {
    turned.current += clipId === neighbours.after ? 1 : -1;
    turnTo(clipId);
  };

  useLayoutEffect(() => {
    window.scrollTo(0, listed ? listPosition() + turned.current * rowHeight() : 0);
    turned.current = 0;
  }, [listed, listPosition]);

  return (
    <>
      <LibraryHeader
        shelf={route.view === 'shelf' || route.view === 'clip' ? shelf : route.view}
        counts={counts}
        search={listed ? { query, onQuery } : null}
      />
      <main class={styles.content}>
        <div class={styles.listing} hidden={!listed}>
          <div class={styles.due}>{listed && <DueNotices actions={storageActions} wanted={shown} />}</div>
          <div class={styles.shelf}>
            {/* Beside the list alone: an import would have them counted anew with each of its batches. */}
            <Facets
              shelf={shelf}
              query={query}
              wanted={shown && listed}
              onToggle={(terms) => onQuery(toggleTerms(query, terms))}
            />
            <div class={styles.list}>
              <div class={styles.rows}>
                <ShelfView
                  key={shelf}
                  shelf={shelf}
                  query={query}
                  sort={sort}
                  onSort={setSort}
                  actions={actions}
                  onScreen={listed}
                  onShown={onShown}
                  teller={teller}
                  returnedFrom={listed ? leftClip : null}
                />
              </div>
            </div>
          </div>
        </div>
        {reading && (
          <ReaderView
            key={route.clipId}
            clipId={route.clipId}
            actions={actions}
            reading={look}
            neighbours={neighbours}
            onTurn={onTurn}
            teller={teller}
            onLeave={leaveClip}
          />
        )}
        {route.view === 'tabs' && <TabsView run={run} />}
        {route.view === 'import' && (
          <ImportView
            importing={importing}
            onBackup={(file) => {
              backups.restore(file);
              storageActions.openStorage();
            }}
          />
        )}
        {route.view === 'storage' && <StorageView backups={backups} actions={storageActions} counts={counts} />}
        {route.view === 'settings' && (
          <SettingsView
            actions={settingsActions}
            pictures={storageActions}
            speech={actions.speech}
            reading={look}
            backups={backups}
            run={run}
            teller={teller}
          />
        )}
        {route.view === 'highlights' && <HighlightsView actions={actions} teller={teller} />}
        {route.view === 'figures' && (
          <FiguresView room={storageActions.room} onSearch={(on, asked) => setSearch({ shelf: on, query: asked })} />
        )}
        {route.view === 'tags' && (
          <TagsView
            actions={actions}
            teller={teller}
            onSearch={(on, asked) => setSearch({ shelf: on, query: asked })}
          />
        )}
      </main>
      <Toast teller={teller} />
    </>
  );
}
