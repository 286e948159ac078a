import '@/components/styles/base.css';
import './library.css';
import { render } from 'preact';
import { hashOf } from '@/components/hooks/route';
import type { BackupActions } from '@/components/hooks/useBackups';
import type { TabsActions } from '@/components/hooks/useClipTabs';
import type { DueActions } from '@/components/hooks/useDue';
import type { ImportActions } from '@/components/hooks/useImport';
import type { PictureActions } from '@/components/hooks/useKeepPictures';
import type { ReaderActions } from '@/components/hooks/useReaderActs';
import type { ReadingActions } from '@/components/hooks/useReadingSettings';
import type { LibraryActions } from '@/components/hooks/useShelf';
import type { StorageActions } from '@/components/hooks/useStorage';
import type { TagsViewActions } from '@/components/hooks/useTagActs';
import type { SettingsActions } from '@/components/SettingsView';
import { clipWindow } from '@/lib/actions/clip-window';
import { inBatches, unwatched } from '@/lib/actions/in-batches';
import { keepLibrary, pauseIndexing } from '@/lib/actions/keep-library';
import { lossOfLibrary, recoverLibrary } from '@/lib/actions/recover-library';
import { removeTagEverywhere, renameTagEverywhere, tagMany, untagMany } from '@/lib/actions/retag-clips';
import { requestPictures, requestUndo } from '@/lib/actions/save-clip';
import { undoSaves } from '@/lib/actions/undo-saves';
import { watchDue } from '@/lib/actions/watch-due';
import { watchGetting } from '@/lib/actions/watch-getting';
import { keepBackupSettings, watchBackupSettings } from '@/lib/browser/backup-settings';
import { canChooseFolder } from '@/lib/browser/chosen-folder';
import { copyPlace } from '@/lib/browser/copy-place';
import { saveFile } from '@/lib/browser/downloads';
import { keepExportSettings, watchExportSettings } from '@/lib/browser/export-settings';
import { areFirstStepsClosed, closeFirstSteps } from '@/lib/browser/first-steps';
import { askForAccess, giveAccessBack, watchAccess } from '@/lib/browser/host-access';
import { ownVersion } from '@/lib/browser/own-version';
import { showLastTheme, showTheme } from '@/lib/browser/page-theme';
import { keepPictureSettings, watchPictureSettings } from '@/lib/browser/picture-settings';
import { changeReadingSettings, watchReadingSettings } from '@/lib/browser/reading-settings';
import { assignedShortcuts, openShortcutSettings } from '@/lib/browser/shortcuts';
import { hush, speak, watchVoices } from '@/lib/browser/speech';
import { keepSpeechHabit, loadSpeechSettings } from '@/lib/browser/speech-settings';
import { askToKeep, keepUnasked, storageKeeping, storageRoom } from '@/lib/browser/storage-room';
import { watchPinned } from '@/lib/browser/toolbar-button';
import { showPageLanguage, speakTheReadersLanguage } from '@/lib/browser/words';
import { later } from '@/lib/core/backup-settings';
import { say } from '@/lib/core/words';
import {
  attempt,
  clipIds,
  deleteHighlight,
  editClip,
  keepCopyIn,
  keepProgress,
  markClips,
  openAhead,
  purgeClips,
  putHighlight,
  restoreClips,
  trashClips,
} from '@/lib/store';
import { Library } from './Library';

speakTheReadersLanguage();
showPageLanguage();
document.title = say('library.page_title');
showLastTheme();
watchReadingSettings(({ theme }) => showTheme(theme));
keepCopyIn(copyPlace);
openAhead();

const openStorage = () => {
  location.hash = hashOf({ view: 'storage' });
};

const openImport = () => {
  location.hash = hashOf({ view: 'import' });
};

const actions: LibraryActions & ReaderActions & TagsViewActions = {
  open: (clipId) => {
    location.hash = hashOf({ view: 'clip', clipId });
  },
  // What writes files is loaded only for those who take something out.
  copy: async (clipId) => (await import('@/lib/actions/clip-markdown')).copyClip(clipId),
  download: async (clipId) => (await import('@/lib/actions/clip-markdown')).downloadClip(clipId),
  downloadHtml: async (clipId) => (await import('@/lib/actions/clip-html')).downloadClipHtml(clipId),
  print: () => window.print(),
  watchTakeOut: watchExportSettings,
  changeTakeOut: keepExportSettings,
  citation: async (clip, citing) => (await import('@/lib/actions/cite-clips')).citationsOf([clip], citing),
  copyCitation: async (clip, citing) => (await import('@/lib/actions/cite-clips')).copyCitations([clip], citing),
  saveCitation: async (clip, citing) => (await import('@/lib/actions/cite-clips')).saveCitation(clip, citing),
  sendToObsidian: async (id, vault) => (await import('@/lib/actions/send-to-obsidian')).sendToObsidian(id, vault),
  quote: async (clip, selector) => (await import('@/lib/actions/quote-highlight')).quoteHighlight(clip, selector),
  copyQuote: async (card, form) => (await import('@/lib/actions/quote-highlight')).copyQuote(card, form),
  trash: (ids, control) => inBatches(ids, (batch) => trashClips(batch, Date.now()), control),
  restore: (ids, control) => inBatches(ids, (batch) => restoreClips(batch, Date.now()), control),
  mark: (ids, marks, control) => inBatches(ids, (batch) => markClips(batch, marks, Date.now()), control),
  putHighlight: (highlight) => putHighlight(highlight, Date.now()),
  deleteHighlight: (highlight) => deleteHighlight(highlight, Date.now()),
  edit: (id, edit) => editClip(id, edit, Date.now()),
  speech: { watchVoices, speak, hush, loadSettings: loadSpeechSettings, keepHabit: keepSpeechHabit },
  watchGetting,
  getPictures: requestPictures,
  tag: tagMany,
  untag: untagMany,
  renameTag: renameTagEverywhere,
  removeTag: removeTagEverywhere,
  firstSteps: {
    watchPinned,
    areClosed: areFirstStepsClosed,
    close: closeFirstSteps,
    // Loaded only for those who want it.
    clipSample: async () => (await import('@/lib/actions/clip-sample')).clipSample(),
    undoSample: async (saved) => {
      const undone = await requestUndo(saved);
      // It was opened when it was clipped, and nothing is left of it to read.
      if (undone.ok) location.hash = hashOf({ view: 'shelf', shelf: 'library' });
      return undone;
    },
    bringClips: openStorage,
    importClips: openImport,
  },
  purge: (ids, control) => inBatches(ids, purgeClips, control),
  exports: {
    markdown: async (request) => (await import('@/lib/actions/export-clips')).exportClips(request),
    ...(canChooseFolder() && {
      folder: async (request) => (await import('@/lib/actions/export-folder')).exportToFolder(request),
    }),
    citations: async (request) => (await import('@/lib/actions/export-citations')).exportCitations(request),
    html: async (request) => (await import('@/lib/actions/export-html')).exportHtml(request),
    epub: async (request) => (await import('@/lib/actions/export-epub')).exportEpub(request),
    csv: async (request) => (await import('@/lib/actions/export-csv')).exportCsv(request),
    archive: async (request) => (await import('@/lib/actions/export-archive')).exportArchive(request),
  },
  pauseIndex: pauseIndexing,
  keepProgress,
  idsOf: (listing) => attempt(() => clipIds(listing)),
};

const readingActions: ReadingActions = { watchReading: watchReadingSettings, changeReading: changeReadingSettings };

const tabsActions: TabsActions = { askForAccess, giveAccessBack, watchAccess, clipWindow, undo: undoSaves };

const storageActions: BackupActions & StorageActions & DueActions & PictureActions = {
  // Loaded only for those who take something out or bring it in.
  backUp: async (request, control) => (await import('@/lib/actions/back-up')).backUp(request, control),
  restore: async (file, control) => (await import('@/lib/actions/restore-backup')).restoreBackup(file, control),
  watchSettings: watchBackupSettings,
  keepSettings: keepBackupSettings,
  saveText: (text, name) => saveFile(new Blob([text], { type: 'text/plain' }), name),
  room: storageRoom,
  keeping: storageKeeping,
  askToKeep,
  watchPictureSettings,
  keepPictureSettings,
  watchAccess,
  askForAccess,
  watchDue,
  remindLater: () => void keepBackupSettings({ remindAfter: Date.now() + later }),
  openStorage,
};

const importActions: ImportActions = {
  open: async (files, control) => (await import('@/lib/actions/open-import')).openImport(files, control),
  preview: async (opened, control) => (await import('@/lib/actions/preview-import')).previewImport(opened, control),
  bringIn: async (opened, total, control) =>
    (await import('@/lib/actions/import-clips')).importClips(opened, total, control),
  saveText: storageActions.saveText,
};

const settingsActions: SettingsActions = {
  version: ownVersion(),
  shortcuts: assignedShortcuts,
  openShortcuts: openShortcutSettings,
  watchExportSettings,
  keepExportSettings,
  // Loaded only for those who look at the settings.
  recentClips: async () => (await import('@/lib/actions/preview-note')).recentClips(),
  previewNote: async (clipId, settings) => (await import('@/lib/actions/preview-note')).previewNote(clipId, settings),
  templateOf: async (preset) => (await import('@/lib/actions/preview-note')).templateOf(preset),
};

const recoveryActions = {
  findLoss: lossOfLibrary,
  recover: recoverLibrary,
  backUpCopy: async () => (await import('@/lib/actions/back-up-copy')).backUpCopy(unwatched),
  reopen: () => location.reload(),
};

const root = document.getElementById('root');
if (root) {
  render(
    <Library
      actions={actions}
      readingActions={readingActions}
      tabsActions={tabsActions}
      storageActions={storageActions}
      importActions={importActions}
      settingsActions={settingsActions}
      recoveryActions={recoveryActions}
    />,
    root,
  );
}
// After the first list is there.
requestIdleCallback(() => {
  void keepLibrary(Date.now());
  void keepUnasked();
});
