import { browser } from 'wxt/browser';
import { fromBase64 } from '@/lib/core/base64';
import { pictureLimits } from '@/lib/core/pictures/picture-limits';

/**
 * A picture as the page in a tab may read it, with the page's own rights and no more: of its own site, or of another that lets all sites
 * read it. Mostly it comes out of the browser's cache. Null where the page may not read it, or the tab may not be asked.
 */
export async function pictureByPage(tabId: number, address: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      func: readInPage,
      args: [address, pictureLimits.fetchedBytes, pictureLimits.patience],
    });
    const base64 = injection?.result;
    return base64 ? fromBase64(base64) : null;
  } catch {
    return null; // the tab has gone, or shows another site by now
  }
}

/** Runs in the page's isolated world, so it may use nothing from outside itself. Base64, since the answer travels as JSON. */
async function readInPage(address: string, mostBytes: number, patience: number): Promise<string | null> {
  try {
    const response = await fetch(address, { cache: 'force-cache', signal: AbortSignal.timeout(patience) });
    const picture = response.ok ? await response.blob() : null;
    if (!picture || picture.size > mostBytes) return null;
    return await new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result).split(',')[1] ?? null);
      reader.onerror = () => resolve(null);
      reader.readAsDataURL(picture);
    });
  } catch {
    return null;
  }
}
