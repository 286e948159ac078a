import type { Driver } from '@/tests/e2e/drivers/driver';

interface StoredPage {
  id: string;
  /** As the lists and the reader show it. */
  title: string;
  html: string;
  text: string;
}

/**
 * What lies in the extension's database of the page with this headline. A page that has given itself the address of one before
 * is a revision of that one's clip; one that has changed its headline is the clip made last. Null where there is no clip.
 */
export function storedPage(browser: Driver, headline: string): Promise<StoredPage | null> {
  return browser.inExtension(async (wanted) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('newsclip');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const store = (name: string) => database.transaction(name).objectStore(name);
    interface Body {
      clipId: string;
      title: string;
      html: string;
      text: string;
    }
    // The ids of clips sort by their time.
    const body = await new Promise<Body | null>((resolve, reject) => {
      let last: Body | null = null;
      const request = store('bodies').openCursor(null, 'prev');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        const cursor = request.result;
        if (!cursor) return resolve(last);
        const body: Body = cursor.value;
        last ??= body;
        if (body.title === wanted) resolve(body);
        else cursor.continue();
      };
    });
    const clip = await new Promise<{ title: string } | null>((resolve, reject) => {
      if (!body) return resolve(null);
      const request = store('clips').get(body.clipId);
      request.onsuccess = () => resolve(request.result ?? null);
      request.onerror = () => reject(request.error);
    });
    database.close();
    return body && clip ? { id: body.clipId, title: clip.title, html: body.html, text: body.text } : null;
  }, headline);
}
