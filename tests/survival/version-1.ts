import type { Body, Clip } from '@/lib/core/clip';
import { hashOfText } from '@/lib/core/text-hash';
import { makeTestClip } from '@/tests/unit/core/make-test-clip';
import type { Driver } from '../e2e/drivers/driver';
import { numberedArticle } from './saves';
import { wipe } from './wipe';

/** Leaves nothing but a database as version 1 of the schema wrote it: rows with two keys, and no index. It is written raw, past all of today's code. */
export async function leaveVersion1(browser: Driver, count: number): Promise<void> {
  const numbers = Array.from({ length: count }, (_, place) => place);
  const made = await Promise.all(
    numbers.map(async (number) => {
      const { clip, body } = makeTestClip(numberedArticle(number));
      const id = `0198a2b4-0000-7000-8000-${String(number).padStart(12, '0')}`;
      const row = { ...clip, id, shelf: 0, listedAt: clip.clippedAt };
      return { row, body: { ...body, clipId: id, textHash: await hashOfText(body.text) } };
    }),
  );
  await wipe(browser);
  await browser.inExtension(async (json) => {
    const pairs: { row: Clip; body: Body }[] = JSON.parse(json);
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      // Dexie writes ten times its version.
      const request = indexedDB.open('newsclip', 10);
      request.onupgradeneeded = () => {
        const clips = request.result.createObjectStore('clips', { keyPath: 'id' });
        clips.createIndex('urlKey', 'urlKey');
        clips.createIndex('[shelf+listedAt+id]', ['shelf', 'listedAt', 'id']);
        request.result.createObjectStore('bodies', { keyPath: ['clipId', 'revision'] });
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const transaction = database.transaction(['clips', 'bodies'], 'readwrite', { durability: 'strict' });
    for (const { row, body } of pairs) {
      transaction.objectStore('clips').add(row);
      transaction.objectStore('bodies').add(body);
    }
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    database.close();
  }, JSON.stringify(made));
}
