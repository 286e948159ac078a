import type { Driver } from '../e2e/drivers/driver';

/** Takes away all that the extension has stored, as if it had just been installed. No page of it may be open. */
export const wipe = (browser: Driver): Promise<void> =>
  browser.inExtension(async () => {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase('newsclip');
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
    await chrome.storage.local.clear();
  });
