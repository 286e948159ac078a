import { expect, it } from 'vitest';
import type { Driver } from './drivers/driver';
import type { Surface } from './drivers/surface';
import { onDisk } from './on-disk';
import { headlines, searchBox, status } from './popup';
import type { Session } from './session';

const startButton = { role: 'button', nameStart: 'Import ' };
const cancelButton = { role: 'button', name: 'Cancel' };

/** Milliseconds in which a page that does nothing draws a hundred frames: one that draws none of them is frozen. */
const frozen = 3_000;

const inWords = (count: number): string => count.toLocaleString('en-GB');

/** A list of links as Pocket wrote it, the newest first, of some outlets with some tags. */
const listOf = (count: number, outlet: string): string => {
  const rows = Array.from(
    { length: count },
    (_, place) =>
      `Harbour news ${place + 1} of ${outlet},https://${outlet}-${place % 300}.example/news/${place + 1},${1_700_000_000 - place * 4_000},sea|pier ${place % 40},${place % 3 ? 'unread' : 'archive'}`,
  );
  return ['title,url,time_added,tags,status', ...rows, ''].join('\n');
};

/** How many there are in the database of clips, of their texts, and of clips that the recovery copy does not follow yet; and in the copy. */
async function storedEverywhere(browser: Driver): Promise<Record<'clips' | 'bodies' | 'outbox' | 'copied', number>> {
  const counts = await browser.inExtension(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('newsclip');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const count = (store: string) =>
      new Promise<number>((resolve, reject) => {
        const request = database.transaction(store).objectStore(store).count();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const counted = { clips: await count('clips'), bodies: await count('bodies'), outbox: await count('outbox') };
    database.close();
    return counted;
  });
  const copied = await browser.inExtension(
    async () => (await chrome.storage.local.getKeys()).filter((key) => key.startsWith('copy:clip:')).length,
  );
  return { ...counts, copied };
}

/** Notes the longest time between two frames of a page, from now on. */
const watchFrames = (page: Surface): Promise<void> =>
  page.evaluate(() => {
    let before = performance.now();
    Reflect.set(globalThis, 'longestGap', 0);
    const next = () => {
      const now = performance.now();
      Reflect.set(globalThis, 'longestGap', Math.max(Reflect.get(globalThis, 'longestGap'), now - before));
      before = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });

const longestGap = (page: Surface): Promise<number> => page.evaluate(() => Reflect.get(globalThis, 'longestGap'));

/** The tests of an import of so many rows, in the order of the list; `patience` for each wait, in milliseconds. */
export function importsManyRows(session: Session, count: number, patience: number): void {
  let page: Surface;
  const openImport = async () => {
    page = await session.browser.openExtensionPage('/library.html#/import');
    await page.waitFor({ role: 'heading', name: 'Import' });
  };
  const choose = async (content: string) => {
    await page.chooseFiles('input[type=file][multiple]', ...onDisk([{ name: 'part_000000.csv', content }]));
    await page.waitFor({ role: 'heading', name: 'In these files' }, () => true, patience);
    await page.waitForText('li', new RegExp(`^${inWords(count)} links$`));
  };

  it(
    `${inWords(count)} links are imported while the page answers, and all are there`,
    async () => {
      await openImport();
      await watchFrames(page);
      await choose(listOf(count, 'tide'));
      const began = performance.now();
      await page.click(startButton);
      // The page answers meanwhile, and what goes on goes on where nobody looks at it.
      await page.waitFor(cancelButton);
      await page.click({ role: 'link', nameStart: 'Library' });
      await page.waitFor({ role: 'heading', within: 'li' });
      await page.press('/');
      await page.waitFor(searchBox, ({ focused }) => focused);
      await page.click({ role: 'link', name: 'Import' });
      await page.waitForText(status, `Read ${inWords(count)} rows: ${inWords(count)} imported`, patience);
      const seconds = (performance.now() - began) / 1_000;
      const gap = await longestGap(page);
      console.info(
        `${session.browser.name}: ${inWords(count)} links in ${seconds.toFixed(1)} s, ${gap.toFixed(0)} ms without a frame`,
      );
      expect(gap).toBeLessThan(frozen);
      expect(await storedEverywhere(session.browser)).toEqual({
        clips: count,
        bodies: count,
        outbox: 0,
        copied: count,
      });
    },
    patience,
  );

  it(
    'the last of them is found',
    async () => {
      const last = count - ((count - 1) % 3 ? 0 : 1);
      await page.click({ role: 'link', nameStart: 'Library' });
      await page.fill(searchBox, `"Harbour news ${last} of tide"`);
      await page.waitFor({ role: 'heading', name: `Harbour news ${last} of tide`, within: 'li' }, () => true, patience);
      expect(await headlines(page)).toEqual([`Harbour news ${last} of tide`]);
      await page.close();
    },
    patience,
  );

  it(
    'a second import of the same file says that all are there, and changes nothing',
    async () => {
      await openImport();
      await choose(listOf(count, 'tide'));
      await page.waitForText('li', `${inWords(count)} that are here already`);
      await page.click(startButton);
      await page.waitForText(status, `Read ${inWords(count)} rows: ${inWords(count)} already there`, patience);
      expect(await storedEverywhere(session.browser)).toMatchObject({ clips: count, bodies: count, outbox: 0 });
      await page.close();
    },
    patience,
  );

  it(
    'one that is cancelled keeps what it has imported, and is over at once',
    async () => {
      await openImport();
      await choose(listOf(count, 'mill'));
      await page.click(startButton);
      await page.waitForText(status, /Importing: [1-9]0%/, patience);
      await page.click(cancelButton);
      const { text } = await page.waitForText(status, 'Stopped after');
      const imported = Number(/([\d,]+) imported/.exec(text)?.[1]?.replaceAll(',', ''));
      expect(imported).toBeGreaterThan(0);
      expect(imported).toBeLessThan(count);
      expect(await storedEverywhere(session.browser)).toEqual({
        clips: count + imported,
        bodies: count + imported,
        outbox: 0,
        copied: count + imported,
      });
      await page.close();
    },
    patience,
  );
}
