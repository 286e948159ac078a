import { render } from 'preact';
import type { ClipActions } from '@/components/hooks/useClipActions';
import type { PageActions } from '@/components/hooks/useClipping';
import type { DueActions } from '@/components/hooks/useDue';
import type { PageMarkActions } from '@/components/hooks/usePageMarks';
import { inBatches } from '@/lib/actions/in-batches';
import { hideMarks, lookForMarks, showMarks } from '@/lib/actions/page-marks';
import { listBlocks, previewBlock } from '@/lib/actions/pick-block';
import { type Preview, previewArticle, previewOf } from '@/lib/actions/preview-article';
import { previewPicture } from '@/lib/actions/preview-picture';
import {
  requestHighlight,
  requestKeepDraft,
  requestSave,
  requestUndo,
  requestUndoHighlight,
} from '@/lib/actions/save-clip';
import { watchDue } from '@/lib/actions/watch-due';
import { keepBackgroundAwake } from '@/lib/browser/awake-background';
import { keepBackupSettings } from '@/lib/browser/backup-settings';
import { copyPlace } from '@/lib/browser/copy-place';
import { areFirstStepsClosed, closeFirstSteps } from '@/lib/browser/first-steps';
import { openClipTabs, openImport, openLibrary, openSettings, openStorage } from '@/lib/browser/library-page';
import { showTheme } from '@/lib/browser/page-theme';
import { watchReadingSettings } from '@/lib/browser/reading-settings';
import { keepUnasked } from '@/lib/browser/storage-room';
import type { TabOnScreen } from '@/lib/browser/tabs';
import { watchPinned } from '@/lib/browser/toolbar-button';
import { later } from '@/lib/core/backup-settings';
import { type Failure, failure } from '@/lib/core/failure';
import { fail, type Result } from '@/lib/core/result';
import { keepCopyIn, markClips, openAhead, restoreClips, trashClips } from '@/lib/store';
import { Popup } from './Popup';

/** Draws the popup, over a tab that is being read already. `answer` is what the content script says, still unknown. */
export function showPopup(tab: Promise<TabOnScreen | null>, answer: Promise<Result<unknown, Failure>>): void {
  keepCopyIn(copyPlace);
  // While the page is being read, in a process of its own.
  openAhead();
  const reading = readPage(answer);
  // Only after the page has answered: starting the background must not delay the preview.
  reading.finally(keepBackgroundAwake);
  watchReadingSettings(({ theme }) => showTheme(theme));
  const root = document.getElementById('root');
  if (!root) return;
  render(
    <Popup
      reading={reading}
      pageActions={pageActions(tab)}
      markActions={markActions(tab)}
      clipActions={clipActions}
      dueActions={dueActions}
      onOpenLibrary={() => void open(null)}
      onClipTabs={() => void andClose(openClipTabs())}
      onSettings={() => void andClose(openSettings())}
    />,
    root,
  );
}

async function readPage(answer: Promise<Result<unknown, Failure>>): Promise<Result<Preview, Failure>> {
  try {
    return await previewArticle(await answer);
  } catch (error) {
    return fail(failure('unexpected', String(error)));
  }
}

/** A tab of its own comes in front, and the popup has nothing more to say. */
async function andClose(opening: Promise<void>): Promise<void> {
  await opening;
  window.close();
}

const open = (clipId: string | null) => andClose(openLibrary(clipId));

const dueActions: DueActions = {
  watchDue,
  remindLater: () => void keepBackupSettings({ remindAfter: Date.now() + later }),
  openStorage: () => void andClose(openStorage()),
};

const pageActions = (tab: Promise<TabOnScreen | null>): PageActions => {
  const picture = previewPicture(tab);
  return {
    save: async (article, draft, again) => {
      const [sent, onScreen] = await Promise.all([picture.toSend(article), tab]);
      const saved = await requestSave(article, draft, again, sent, onScreen?.id ?? null);
      if (saved.ok) void keepUnasked();
      return saved;
    },
    undo: requestUndo,
    keepDraft: requestKeepDraft,
    picture: picture.show,
    open: (clipId) => void open(clipId),
    blocks: () => inTab(tab, listBlocks),
    pick: (place) => inTab(tab, (tabId) => previewBlock(tabId, place)),
  };
};

const markActions = (tab: Promise<TabOnScreen | null>): PageMarkActions => ({
  look: () => inTab(tab, lookForMarks),
  show: (clipId) => inTab(tab, (tabId) => showMarks(tabId, clipId)),
  hide: () => inTab(tab, hideMarks),
  highlight: (colour) => inTab(tab, (tabId) => requestHighlight(tabId, colour)),
  undo: (highlighted) => inTab(tab, (tabId) => requestUndoHighlight(tabId, highlighted)),
  previewOf,
});

async function inTab<Value>(
  tab: Promise<TabOnScreen | null>,
  ask: (tabId: number) => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure>> {
  const onScreen = await tab;
  return onScreen ? ask(onScreen.id) : fail(failure('page-gone'));
}

const clipActions: ClipActions = {
  firstSteps: {
    watchPinned,
    areClosed: areFirstStepsClosed,
    close: closeFirstSteps,
    clipSample: async () => (await import('@/lib/actions/clip-sample')).clipSample(),
    undoSample: requestUndo,
    bringClips: () => void andClose(openStorage()),
    importClips: () => void andClose(openImport()),
  },
  open: (clipId) => void open(clipId),
  // The Markdown writer is loaded only for those who copy.
  copy: async (clipId) => (await import('@/lib/actions/clip-markdown')).copyClip(clipId),
  trash: (ids, control) => inBatches(ids, (batch) => trashClips(batch, Date.now()), control),
  restore: (ids, control) => inBatches(ids, (batch) => restoreClips(batch, Date.now()), control),
  mark: (ids, marks, control) => inBatches(ids, (batch) => markClips(batch, marks, Date.now()), control),
};
