import { statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, expect, it } from 'vitest';
import { fillLibrary } from '../e2e/big-library';
import type { Surface } from '../e2e/drivers/surface';
import { until } from '../e2e/drivers/until';
import { useNewsclip } from '../e2e/session';

/** Fewer to try it out. */
const count = Number(process.env.NIGHTLY_CLIPS ?? 100_000);
const hours = 3 * 3_600_000;
/** Bytes by which the heap may grow: what is told of each clip is kept, its text is not. */
const mostGrowth = 60_000_000 + count * 600;

const session = useNewsclip();

interface Sum {
  clips: number;
  bodies: number;
  /** Over all that a backup keeps but the hashes of texts, which synthetic clips have none of. */
  digest: number;
}

/** Everything in the database, told in one number. */
const sumOf = (page: Surface): Promise<Sum> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('newsclip');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    let digest = 0;
    const add = (value: object): void => {
      let hash = 0x811c9dc5;
      const text = JSON.stringify(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
      for (let place = 0; place < text.length; place += 1) {
        hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
      }
      digest = (digest + (hash >>> 0)) % 4_294_967_296;
    };
    const each = (store: string, leaveOut: string) =>
      new Promise<number>((resolve, reject) => {
        let seen = 0;
        const request = database.transaction(store).objectStore(store).openCursor();
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const cursor = request.result;
          if (!cursor) return resolve(seen);
          seen += 1;
          const { [leaveOut]: _left, ...rest } = cursor.value;
          add(rest);
          cursor.continue();
        };
      });
    const clips = await each('clips', 'document');
    const bodies = await each('bodies', 'textHash');
    database.close();
    return { clips, bodies, digest };
  });

/** Takes everything out of the database under the page that has it open. */
async function emptyLibrary(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('newsclip');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction([...database.objectStoreNames], 'readwrite');
  for (const store of database.objectStoreNames) transaction.objectStore(store).clear();
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}

/** Telling the heap collects garbage, which is work of its own: not too often. In milliseconds. */
const between = 2_000;

let page: Surface;

/** Runs long work of the page, and gives the highest heap on the way, in bytes, with the seconds that it took. */
async function watched(
  words: RegExp,
  begin: () => Promise<unknown>,
): Promise<{ seconds: number; peak: number | null }> {
  const started = performance.now();
  let peak: number | null = null;
  await begin();
  await until(
    String(words),
    async () => {
      await setTimeout(between);
      const heap = await session.browser.usedHeap();
      if (heap !== null) peak = Math.max(peak ?? 0, heap);
      const said = await page.find({ role: 'status' });
      const failed = await page.find({ role: 'alert' });
      if (failed.length > 0) throw new Error(failed[0]?.text);
      return said.some(({ text }) => words.test(text));
    },
    hours,
  );
  return { seconds: (performance.now() - started) / 1_000, peak };
}

const mb = (bytes: number | null): string => (bytes === null ? 'unknown' : `${(bytes / 1e6).toFixed(0)} MB`);

beforeAll(async () => {
  await fillLibrary(session.browser, count);
  page = await session.browser.openExtensionPage('/library.html#/storage');
  await page.waitForText('p', 'in the trash', 600_000);
  // What is built over a database that is emptied under it would complain.
  await until(
    'the search index',
    async () => {
      await setTimeout(between);
      return page.evaluate(async () => (await navigator.locks.query()).held?.length === 0);
    },
    hours,
  );
});

it('a large library is backed up and restored as it was, in a flat heap', async () => {
  const before = await sumOf(page);
  const heap = await session.browser.usedHeap();
  await page.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      Reflect.set(globalThis, 'saved', blob);
      return create(blob);
    };
  });
  let backup = { seconds: 0, peak: heap };
  const path = await session.browser.download(async () => {
    backup = await watched(/^Backed up/, () => page.click({ role: 'button', name: 'Back up now' }));
  });
  const { size } = statSync(path);
  await page.evaluate(emptyLibrary);
  const restore = await watched(/^(?:Read|Stopped)/, () =>
    page.evaluate(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Reflect.get(globalThis, 'saved')], 'Newsclip backup.json'));
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!input) throw new Error('There is no file picker');
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }),
  );
  const after = await sumOf(page);
  console.info(
    [
      `${session.browser.name}: ${before.clips} clips, a file of ${mb(size)}, heap before ${mb(heap)}`,
      `backed up in ${backup.seconds.toFixed(0)} s, heap at most ${mb(backup.peak)}`,
      `restored in ${restore.seconds.toFixed(0)} s, heap at most ${mb(restore.peak)}`,
    ].join('; '),
  );
  expect(after).toEqual(before);
  if (heap !== null) expect(Math.max(backup.peak ?? 0, restore.peak ?? 0)).toBeLessThan(heap + mostGrowth);
});
