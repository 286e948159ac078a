import { copyPlaces } from './copy-places';
import { exportPictures, exportZip, exportZipOnce } from './exports';
import { fill, fillTail } from './fill';
import { indexSize } from './index-size';
import { firstFound, listPage, searches } from './lists';
import { readAllRaw } from './raw-reads';
import { save } from './saves';
import { timeToPaint } from './time-to-paint';
import { flush, rebuild } from './upkeep';

/** What the bench calls by name in an extension page. Figures are milliseconds unless they say otherwise. */
const inPage = {
  copyPlaces,
  exportPictures,
  exportZip,
  exportZipOnce,
  fill,
  fillTail,
  firstFound,
  flush,
  indexSize,
  listPage,
  readAllRaw,
  rebuild,
  save,
  searches,
  timeToPaint,
};
export type InPage = typeof inPage;
export default inPage;
