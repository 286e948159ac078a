import type { Driver } from './drivers/driver';

const filler = 'filler';

/** Fills what room the extension's origin has left, in a database beside Newsclip's own, until not even a kilobyte fits. */
export const fillStorage = (browser: Driver): Promise<void> =>
  browser.inExtension(async (name) => {
    // Opened anew each time: a connection of Firefox that met its quota only takes deletions next.
    const fits = (bytes: number) =>
      new Promise<boolean>((resolve) => {
        const request = indexedDB.open(name);
        request.onupgradeneeded = () => request.result.createObjectStore('bytes', { autoIncrement: true });
        request.onerror = () => resolve(false);
        request.onsuccess = () => {
          const transaction = request.result.transaction('bytes', 'readwrite');
          const end = (fitted: boolean) => {
            request.result.close();
            resolve(fitted);
          };
          transaction.oncomplete = () => end(true);
          transaction.onabort = () => end(false);
          // Random, since Firefox compresses what it stores.
          transaction.objectStore('bytes').add(crypto.getRandomValues(new Uint8Array(bytes)));
        };
      });
    let bytes = 65_536;
    while (bytes >= 1_024) if (!(await fits(bytes))) bytes /= 2;
  }, filler);

/** Makes room again. */
export const emptyStorage = (browser: Driver): Promise<void> =>
  browser.inExtension(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
    filler,
  );
