import { copyPlaces } from './copy-places';
import { exportFolder, exportZip, keepNone, keepSome, listAll, removeFolder, writeNotes } from './exports';
import { fill, fillTail } from './fill';
import { importLinks } from './imports';
import { indexSize } from './index-size';
import { firstFound, listPage, searches } from './lists';
import { readAllRaw } from './raw-reads';
import { save } from './saves';
import { timeToPaint } from './time-to-paint';
import { flush, rebuild } from './upkeep';

/** What the bench calls by name in an extension page. Figures are milliseconds unless they say otherwise. */
const inPage = {
  copyPlaces,
  exportFolder,
  exportZip,
  fill,
  fillTail,
  firstFound,
  flush,
  importLinks,
  indexSize,
  keepNone,
  keepSome,
  listAll,
  listPage,
  readAllRaw,
  rebuild,
  removeFolder,
  save,
  searches,
  timeToPaint,
  writeNotes,
};
export type InPage = typeof inPage;
export default inPage;
