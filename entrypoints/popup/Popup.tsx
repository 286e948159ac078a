import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/Button';
import { ClipsPanel } from '@/components/ClipsPanel';
import { DueNotices } from '@/components/DueNotices';
import type { ClipActions } from '@/components/hooks/useClipActions';
import type { PageActions } from '@/components/hooks/useClipping';
import type { DueActions } from '@/components/hooks/useDue';
import type { PageMarkActions } from '@/components/hooks/usePageMarks';
import { PagePanel } from '@/components/PagePanel';
import unseen from '@/components/styles/unseen.module.css';
import { panelId, Tabs, tabId } from '@/components/Tabs';
import type { Preview } from '@/lib/actions/preview-article';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import { say } from '@/lib/core/words';
import styles from './Popup.module.css';

const tabs = [
  { id: 'page', word: 'popup.this_page' },
  { id: 'clips', word: 'popup.clips' },
] as const;

type TabId = (typeof tabs)[number]['id'];

interface PopupProps {
  reading: Promise<Result<Preview, Failure>>;
  pageActions: PageActions;
  markActions: PageMarkActions;
  clipActions: ClipActions;
  dueActions: DueActions;
  onOpenLibrary: () => void;
  onClipTabs: () => void;
  onSettings: () => void;
}

export function Popup({
  reading,
  pageActions,
  markActions,
  clipActions,
  dueActions,
  onOpenLibrary,
  onClipTabs,
  onSettings,
}: PopupProps) {
  const [chosen, choose] = useState<TabId>('page');
  // The list is read from the store only when it is first asked for, and kept from then on.
  const [listed, setListed] = useState(false);

  // The page is what one waits for: nothing that is due is looked at before it.
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    void reading.then(() => requestIdleCallback(() => setRead(true)));
  }, [reading]);

  const onChoose = (id: TabId) => {
    choose(id);
    if (id === 'clips') setListed(true);
  };

  return (
    <main class={styles.popup}>
      <div class={styles.head}>
        <Tabs
          label="Newsclip"
          tabs={tabs.map(({ id, word }) => ({ id, name: say(word) }))}
          chosen={chosen}
          onChoose={onChoose}
        />
        <div class={styles.ways}>
          <Button look="quiet" icon="tabs" label={say('popup.clip_all_tabs')} onClick={onClipTabs} />
          <Button look="quiet" icon="settings" label={say('settings.name')} onClick={onSettings} />
          <Button look="quiet" icon="library" onClick={onOpenLibrary}>
            {/* Narrower than the popup is where it has a window of its own: on a phone. */}
            <span class={unseen.below24}>{say('popup.open_library')}</span>
          </Button>
        </div>
      </div>
      <DueNotices actions={dueActions} wanted={isRead} />
      {tabs.map(({ id }) => (
        <div
          key={id}
          id={panelId(id)}
          class={styles.panel}
          role="tabpanel"
          aria-labelledby={tabId(id)}
          hidden={id !== chosen}
        >
          {id === 'page' && <PagePanel reading={reading} actions={pageActions} markActions={markActions} />}
          {id === 'clips' && listed && <ClipsPanel actions={clipActions} onScreen={chosen === 'clips'} />}
        </div>
      ))}
    </main>
  );
}
