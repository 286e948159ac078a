import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

const require = createRequire(import.meta.url);

/**
 * Milliseconds from the click on the toolbar button to the article's title in the popup, in real Chromium, for Newsclip and for
 * the floor: an extension that does nothing but run Readability. The two take turns on each page, in one browser, so that
 * whatever slows the machine slows both.
 */
export async function measurePreview({ program, built, floor, addresses, onPage }) {
  const floorFolder = mkdtempSync(join(tmpdir(), 'newsclip-floor-'));
  cpSync(floor, floorFolder, { recursive: true });
  cpSync(require.resolve('@mozilla/readability/Readability.js'), join(floorFolder, 'Readability.js'));
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
    const extensions = [
      { name: 'newsclip', id: await browser.installExtension(built) },
      { name: 'floor', id: await browser.installExtension(floorFolder) },
    ];
    const rows = [];
    for (const [index, address] of addresses.entries()) {
      const row = { address };
      // Each goes first on every other page: the second finds caches warm.
      for (const extension of index % 2 ? [...extensions].reverse() : extensions) {
        row[extension.name] = await timeToTitle(browser, extension, address);
      }
      rows.push(row);
      onPage?.(row);
    }
    return rows;
  } finally {
    await browser.close();
    rmSync(floorFolder, { recursive: true, force: true });
  }
}

async function timeToTitle(browser, { id }, address) {
  const page = await browser.newPage();
  try {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    const extension = (await browser.extensions()).get(id);
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

/** Runs in the popup: the wall clock, in milliseconds, of the frame in which a title or a failure stands there. */
function titleShown() {
  const shows = () =>
    document.querySelector('textarea, [role=alert]') !== null ||
    Boolean(document.querySelector('#title, #t')?.textContent);
  return new Promise((resolve) => {
    const look = () => (shows() ? resolve(performance.timeOrigin + performance.now()) : requestAnimationFrame(look));
    look();
  });
}
