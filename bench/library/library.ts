import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { findBrowser } from '@/scripts/browsers.mjs';
import { build, builtFolder } from '@/scripts/build.mjs';
import { launchChromium } from '@/tests/e2e/drivers/chromium';
import { launchFirefox } from '@/tests/e2e/drivers/firefox';
import { floorExtension } from './floor-extension';
import { type FloorFigures, measureFloor } from './measure-floor';

const { values: options } = parseArgs({
  options: {
    size: { type: 'string', default: '1000' },
    browser: { type: 'string', default: 'chromium' },
  },
});

/** Bytes on disk that a clip may take while a database is written and tidied up. */
const roomPerClip = 60_000;

const size = Number(options.size);
if (!(size >= 100)) throw new Error('A list of 50 needs a collection of 100 clips or more.');
const browserName = options.browser === 'firefox' ? 'firefox' : 'chromium';
const program = findBrowser(browserName);
if (!program) throw new Error(`No ${browserName} was found.`);
const { bavail, bsize } = statfsSync(tmpdir());
if (bavail * bsize < size * roomPerClip)
  throw new Error(`${size} clips do not fit into ${tmpdir()}: name another folder in TMPDIR.`);
if (!build(browserName)) throw new Error('The build failed.');

const extension = await floorExtension(builtFolder[browserName]);
const launch = browserName === 'firefox' ? launchFirefox : launchChromium;
const browser = await launch({ program, extension: extension.folder, screen: 'none' });
try {
  const figures = await measureFloor(browser, size, (stored) => console.error(`${stored} of ${size} clips`));
  print(figures);
  for (const { where, text } of await browser.takeTroubles()) console.error(`${where}: ${text}`);
} finally {
  await browser.close(false);
  extension.remove();
}

function print(figures: FloorFigures): void {
  const perSecond = (milliseconds: number): string => ((size / milliseconds) * 1_000).toFixed(0);
  const lines: [name: string, value: string][] = [
    ['making, clips a second', perSecond(figures.making)],
    ['storing, clips a second', perSecond(figures.storing)],
    ['on disk, KB a clip', (figures.bytesPerClip / 1_000).toFixed(1)],
    ['newest 50, ms', figures.newest50.toFixed(2)],
    ['strict put of row and body, ms', figures.put.toFixed(2)],
    ['reading all rows and bodies, ms', figures.readAll.toFixed(0)],
    ['50 rows painted, in a tab, ms', figures.rowsInTab.toFixed(1)],
    ['empty page loaded, in a tab, ms', figures.emptyInTab.toFixed(1)],
    ['50 rows painted, in a frame, ms', figures.rowsInFrame.toFixed(1)],
    ['empty page painted, in a frame, ms', figures.emptyInFrame.toFixed(1)],
  ];
  console.log(`${browser.version}, ${size} clips on raw IndexedDB`);
  for (const [name, value] of lines) console.log(`${name.padEnd(36)}${value.padStart(10)}`);
}
