import type { Body, Clip } from '@/lib/core/clip';
import type { Highlight } from '@/lib/core/highlight';
import type { Driver } from './drivers/driver';

/**
 * What lies in the extension's database, read past all of its code. Clips of the trash too, oldest first; without their numbers in
 * the search index, which are new ones with every change of words, an undone one too.
 */
export function stored(browser: Driver): Promise<{ clips: Clip[]; bodies: Body[] }> {
  return browser.inExtension(async () => {
    const database = await new Promise<IDBDatabase | null>((resolve, reject) => {
      const request = indexedDB.open('newsclip');
      let isNew = false;
      request.onupgradeneeded = () => {
        // Opening a database that is not there would leave an empty one.
        isNew = true;
        request.transaction?.abort();
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = (event) => {
        event.preventDefault();
        if (isNew) resolve(null);
        else reject(request.error);
      };
    });
    if (!database) return { clips: [], bodies: [] };
    const all = <T>(store: string) =>
      new Promise<T[]>((resolve, reject) => {
        const request: IDBRequest<T[]> = database.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const rows = await all<Clip & { document: number }>('clips');
    const clips: Clip[] = rows.map(({ document: _document, ...clip }) => clip);
    const answer = { clips, bodies: await all<Body>('bodies') };
    database.close();
    return answer;
  });
}

/** What is known of the pictures that lie with the clips: width and height in pixels, or null where one cannot be shown. */
export function storedPictures(
  browser: Driver,
): Promise<{ clipId: string; type: string; bytes: number; size: { width: number; height: number } | null }[]> {
  return browser.inExtension(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('newsclip');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const rows = await new Promise<{ clipId: string; picture: Blob }[]>((resolve, reject) => {
      const request = database.transaction('thumbnails').objectStore('thumbnails').getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
    return Promise.all(
      rows.map(async ({ clipId, picture }) => {
        const drawn = await createImageBitmap(picture).catch(() => null);
        const size = drawn && { width: drawn.width, height: drawn.height };
        return { clipId, type: picture.type, bytes: picture.size, size };
      }),
    );
  });
}

/** Which pictures are kept whole, by their hashes, and what clips show of them: the address with its hash, or why it is missing. */
export function keptPictures(browser: Driver): Promise<{
  images: { hash: string; type: string; bytes: number }[];
  shown: { clipId: string; address: string; hash: string | null; missing: string | null }[];
}> {
  return browser.inExtension(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('newsclip');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const all = <T>(store: string) =>
      new Promise<T[]>((resolve, reject) => {
        const request: IDBRequest<T[]> = database.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const images = await all<{ hash: string; picture: Blob }>('images');
    const shown = await all<{ clipId: string; address: string; hash: string | null; missing: string | null }>(
      'pictures',
    );
    database.close();
    return { images: images.map(({ hash, picture: { type, size } }) => ({ hash, type, bytes: size })), shown };
  });
}

/** The highlights of all clips, as they lie in the database. */
export function storedHighlights(browser: Driver): Promise<Highlight[]> {
  return browser.inExtension(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('newsclip');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const rows = await new Promise<Highlight[]>((resolve, reject) => {
      const request: IDBRequest<Highlight[]> = database.transaction('highlights').objectStore('highlights').getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
    return rows;
  });
}
