import { browser } from 'wxt/browser';

/** Opens the library in a tab, at a clip or at the list. */
export async function openLibrary(clipId: string | null): Promise<void> {
  const place = clipId ? `#/clip/${encodeURIComponent(clipId)}` : '';
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') + place });
}

/** Opens the library in a tab, where backups are made. */
export async function openStorage(): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/library.html')}#/storage` });
}

/** Opens the library in a tab of the same window, where all of that window's tabs can be clipped. */
export async function openClipTabs(): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/library.html')}#/tabs` });
}
