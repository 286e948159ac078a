import type { ReaderActions } from '@/components/hooks/useReaderActs';
import type { ReadingActions } from '@/components/hooks/useReadingSettings';
import type { LibraryActions } from '@/components/hooks/useShelf';
import type { TagsViewActions } from '@/components/hooks/useTagActs';
import { Library } from '@/entrypoints/library/Library';
import { importActions } from './import-actions';
import { libraryActions } from './library-actions';
import { mount } from './mount';
import { noLoss } from './no-loss';
import { readingActions } from './reading-actions';
import { settingsActions } from './settings-actions';
import { storageActions } from './storage-actions';
import { tabsActions } from './tabs-actions';

type Actions = LibraryActions & ReaderActions & TagsViewActions;

/** The library page at a place in it, over the store; with whatever a test wants different. */
export function openLibrary(
  hash: string,
  different: Partial<Actions> = {},
  reading: ReadingActions = readingActions(),
): HTMLElement {
  const actions: Actions = { ...libraryActions(), ...different };
  location.hash = hash;
  return mount(
    <Library
      actions={actions}
      readingActions={reading}
      tabsActions={tabsActions()}
      storageActions={storageActions()}
      importActions={importActions()}
      settingsActions={settingsActions()}
      recoveryActions={noLoss}
    />,
  );
}
