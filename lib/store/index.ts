/** The store's only door: clips and their bodies in IndexedDB. Nothing outside this folder knows Dexie. */
export { type Shelf, shelfOf } from './clip-row';
export { completeCopy } from './copy/complete-copy';
export { findLoss, type Loss } from './copy/find-loss';
export { catchUpCopy, keepCopy } from './copy/keep-copy';
export { keepCopyIn } from './copy/kept-in';
export { idsInCopy, readCopy } from './copy/read-copy';
export { type Recovered, recoverClips } from './copy/recover';
export { countWords } from './count-words';
export { countClips, type Facet, facetsOf } from './counters';
export { openAhead } from './database';
export { type ClipEdit, editClip } from './edit-clip';
export { everHeldClips } from './ever-held';
export { allHighlights, deleteHighlight, highlightsOf, type ListedHighlight, putHighlight } from './highlights';
export { keepProgress } from './keep-progress';
export { type ClipWindow, clipIds, type Listing, listClips } from './list-clips';
export { markClips } from './mark-clips';
export { type MergedRecord, mergeRecords } from './merge-records';
export {
  type ClipPictures,
  keepPicture,
  missingPictures,
  missPicture,
  type PictureFigures,
  type PicturePlace,
  pictureBytes,
  pictureFigures,
  picturesOf,
  restorePicture,
  wantPicturesOf,
} from './pictures';
export { findByUrlKey, getBody, getClip, readClips, type StoredClip, urlKeysHere } from './read-clip';
export { type ClipForExport, readForExport } from './read-for-export';
export { readNoteSources } from './read-note-sources';
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
