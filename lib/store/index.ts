/** The store's only door: clips and their bodies in IndexedDB. Nothing outside this folder knows Dexie. */
export { type Shelf, shelfOf } from './clip-row';
export { countClips, type Facet, facetsOf } from './counters';
export { openAhead } from './database';
export { type ClipEdit, editClip } from './edit-clip';
export { type ClipWindow, clipIds, type Listing, listClips } from './list-clips';
export { markClips } from './mark-clips';
export { findByUrlKey, getBody, getClip, readForExport } from './read-clip';
export { readRecords } from './read-records';
export { getThumbnails } from './read-thumbnails';
export { saveArticle, undoSave } from './save-article';
export { indexProgress, pauseIndex } from './search/index-progress';
export { keepIndex } from './search/keep-index';
export { purgeClips, restoreClips, trashClips, trashedBefore } from './shelve-clips';
export type { Sort, SortName } from './sort';
export { attempt } from './store-failure';
export { renameTag, restoreTags, tagClips } from './tag-clips';
export { clipsWithTag, type TagCount, tagCounts, tagsOf } from './tag-counts';
export { watch } from './watch';
