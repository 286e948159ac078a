import { grown } from '../../growth-rows';
import { timesFloor } from '../../make-row';
import type { Row } from '../../table';
import { floorPages } from '../floor-extension';
import type { Painted } from '../in-page/time-to-paint';
import type { Bench } from './bench';

const popupSize = { width: 400, height: 600 };
const librarySize = { width: 1200, height: 800 };

/**
 * Pages that show the newest clips. Newsclip's lists draw what fits on screen and a little more, sixteen rows at first, after reading
 * 50; the floor draws 50.
 */
const shown = { rows: '[data-clip]', count: 10 };
const floor = { path: floorPages.newest, rows: 'li', count: 50, click: null };

/** Times that each page is opened. */
const repetitions = 15;

/** From the navigation to a list on screen: the popup, where *Clips* is clicked as soon as it is there, and the library page. */
export async function pages(bench: Bench): Promise<Row[]> {
  const popup = { ...shown, path: '/popup.html', click: '#tab-clips', ...popupSize };
  const library = { ...shown, path: '/library.html', click: null, ...librarySize };
  return [
    await compared(bench, grown.popup, popup),
    await compared(bench, 'library page: navigation to a screenful of clips painted', library),
  ];
}

async function compared({ calls, place }: Bench, name: string, page: Painted): Promise<Row> {
  const turns = [page, { ...floor, width: page.width, height: page.height }].map((turn) => ({ ...turn }));
  const [value = Number.NaN, least = Number.NaN] = await calls.call('timeToPaint', turns, repetitions);
  return timesFloor(place, { name, value, unit: 'ms', floor: least }, 1.25);
}
