/** The store's only door: clips and their bodies in IndexedDB. Nothing outside this folder knows Dexie. */
export { type Shelf, shelfOf } from './clip-row';
export { openAhead } from './database';
export { type ClipPage, type Cursor, clipIds, countClips, listClips } from './list-clips';
export { markClips } from './mark-clips';
export { findByUrlKey, getBody, getClip, readForExport } from './read-clip';
export { saveArticle, undoSave } from './save-article';
export { purgeClips, restoreClips, trashClips } from './shelve-clips';
export { attempt } from './store-failure';
export { watch } from './watch';
