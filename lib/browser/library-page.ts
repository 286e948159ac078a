import { browser } from 'wxt/browser';

/** Opens the library in a tab, at a clip or at the list. */
export const openLibrary = (clipId: string | null): Promise<void> =>
  openAt(clipId ? `#/clip/${encodeURIComponent(clipId)}` : '');

/** Opens the library in a tab, where backups are made. */
export const openStorage = (): Promise<void> => openAt('#/storage');

/** Opens the library in a tab, where other programs' lists are imported. */
export const openImport = (): Promise<void> => openAt('#/import');

/** Opens the library in a tab, where everything can be set. */
export const openSettings = (): Promise<void> => openAt('#/settings');

/** Opens the library in a tab of the same window, where all of that window's tabs can be clipped. */
export const openClipTabs = (): Promise<void> => openAt('#/tabs');

async function openAt(hash: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/library.html') + hash });
}
