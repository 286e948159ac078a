import { hashOf } from '@/components/hooks/route';
import type { ReaderActions } from '@/components/hooks/useReaderActs';
import type { ReadingActions } from '@/components/hooks/useReadingSettings';
import type { LibraryActions } from '@/components/hooks/useShelf';
import type { TagsViewActions } from '@/components/hooks/useTagActs';
import { Library } from '@/entrypoints/library/Library';
import { removeTagEverywhere, renameTagEverywhere, tagMany, untagMany } from '@/lib/actions/retag-clips';
import { ok } from '@/lib/core/result';
import { attempt, clipIds, editClip, keepProgress } from '@/lib/store';
import { mount } from './mount';
import { noLoss } from './no-loss';
import { readingActions } from './reading-actions';
import { mark, purge, restore, trash } from './shelf-of';
import { storageActions } from './storage-actions';
import { tabsActions } from './tabs-actions';

type Actions = LibraryActions & ReaderActions & TagsViewActions;

/** The library page at a place in it, over the store; with whatever a test wants different. */
export function openLibrary(
  hash: string,
  different: Partial<Actions> = {},
  reading: ReadingActions = readingActions(),
): HTMLElement {
  const actions: Actions = {
    open: (clipId) => {
      location.hash = hashOf({ view: 'clip', clipId });
    },
    copy: async () => ok(null),
    download: async () => ok(null),
    downloadHtml: async () => ok(null),
    print: () => {},
    edit: (id, edit) => editClip(id, edit, Date.now()),
    tag: tagMany,
    untag: untagMany,
    renameTag: renameTagEverywhere,
    removeTag: removeTagEverywhere,
    trash,
    restore,
    mark,
    purge,
    export: async ({ ids }) => ok({ files: ids.length, skipped: 0, cancelled: false }),
    pauseIndex: async () => ok(null),
    keepProgress,
    idsOf: (listing) => attempt(() => clipIds(listing)),
    ...different,
  };
  location.hash = hash;
  return mount(
    <Library
      actions={actions}
      readingActions={reading}
      tabsActions={tabsActions()}
      storageActions={storageActions()}
      recoveryActions={noLoss}
    />,
  );
}
