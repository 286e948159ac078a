import { hashOf } from '@/components/hooks/route';
import type { ReaderActions } from '@/components/hooks/useReaderActs';
import type { LibraryActions } from '@/components/hooks/useShelf';
import type { TagsViewActions } from '@/components/hooks/useTagActs';
import { removeTagEverywhere, renameTagEverywhere, tagMany, untagMany } from '@/lib/actions/retag-clips';
import { ok } from '@/lib/core/result';
import { attempt, clipIds, deleteHighlight, editClip, keepProgress, putHighlight } from '@/lib/store';
import { firstStepsActions } from './first-steps-actions';
import { mark, purge, restore, trash } from './shelf-of';
import { speechActions } from './speech-actions';
import { takeOutActions } from './take-out-actions';

/** What the library page can do, over the store; nothing is copied, saved or printed, and nothing speaks. */
export const libraryActions = (): LibraryActions & ReaderActions & TagsViewActions => ({
  open: (clipId) => {
    location.hash = hashOf({ view: 'clip', clipId });
  },
  copy: async () => ok(null),
  download: async () => ok(null),
  downloadHtml: async () => ok(null),
  print: () => {},
  ...takeOutActions(),
  edit: (id, edit) => editClip(id, edit, Date.now()),
  putHighlight: (highlight) => putHighlight(highlight, Date.now()),
  deleteHighlight: (highlight) => deleteHighlight(highlight, Date.now()),
  keepProgress,
  speech: speechActions(),
  watchGetting: () => () => {},
  getPictures: async () => ok(null),
  tag: tagMany,
  untag: untagMany,
  renameTag: renameTagEverywhere,
  removeTag: removeTagEverywhere,
  firstSteps: firstStepsActions(),
  trash,
  restore,
  mark,
  purge,
  exports: { markdown: async ({ ids }) => ok({ files: ids.length, skipped: 0, cancelled: false }) },
  pauseIndex: async () => ok(null),
  idsOf: (listing) => attempt(() => clipIds(listing)),
});
