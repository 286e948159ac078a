import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { root } from '@/scripts/run.mjs';

/** Milliseconds from the click on the toolbar button to the article's title in the popup. */
export interface Measured {
  address: string;
  newsclip: number;
  floor: number;
}

interface Measurement {
  /** Chromium's program. */
  program: string;
  /** Newsclip's built folder. */
  built: string;
  /** Folder of the floor extension; the package's Readability.js is put beside its files. */
  floor: string;
  addresses: string[];
  onPage: (measured: Measured) => void;
}

/**
 * Newsclip and the floor (an extension that does nothing but run Readability and show what it found) take turns on each page in
 * one real Chromium, so that whatever slows the machine slows both.
 */
export async function measurePreview({ program, built, floor, addresses, onPage }: Measurement): Promise<Measured[]> {
  const floorFolder = mkdtempSync(join(tmpdir(), 'newsclip-floor-'));
  cpSync(floor, floorFolder, { recursive: true });
  const readability = createRequire(join(root, 'package.json')).resolve('@mozilla/readability/Readability.js');
  cpSync(readability, join(floorFolder, 'Readability.js'));
  const browser = await puppeteer.launch({
    executablePath: program,
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE *.localhost, EXCLUDE localhost',
    ],
  });
  try {
    const newsclipId = await browser.installExtension(built);
    const floorId = await browser.installExtension(floorFolder);
    const all: Measured[] = [];
    for (const [index, address] of addresses.entries()) {
      const measured: Measured = { address, newsclip: Number.NaN, floor: Number.NaN };
      const turns = [
        async () => {
          measured.newsclip = await timeToTitle(browser, newsclipId, address);
        },
        async () => {
          measured.floor = await timeToTitle(browser, floorId, address);
        },
      ];
      // Each goes first on every other page: the second finds caches warm.
      for (const turn of index % 2 ? turns.reverse() : turns) await turn();
      all.push(measured);
      onPage(measured);
    }
    return all;
  } finally {
    await browser.close();
    rmSync(floorFolder, { recursive: true, force: true });
  }
}

async function timeToTitle(browser: Browser, id: string, address: string): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error(`The extension ${id} is not there`);
    const opened = browser.waitForTarget((target) => target.url() === `chrome-extension://${id}/popup.html`);
    const clicked = Date.now();
    await page.triggerExtensionAction(extension);
    const popup = await (await opened).asPage();
    const shown = await popup.evaluate(titleShown);
    await popup.close();
    return shown - clicked;
  } finally {
    await page.close();
  }
}

/**
 * Runs in the popup: the wall clock, in milliseconds, of the frame in which the article's title stands there. An element that
 * is only waiting for it does not count: the floor has a text area for the body from the start, ours comes with the title in it.
 */
function titleShown(): Promise<number> {
  const title = (): string => {
    const line = document.querySelector('#title, #t');
    return (line ? line.textContent : document.querySelector('textarea')?.value) ?? '';
  };
  return new Promise((resolve) => {
    const look = () => (title() ? resolve(performance.timeOrigin + performance.now()) : requestAnimationFrame(look));
    look();
  });
}
