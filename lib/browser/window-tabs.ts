import { type Browser, browser } from 'wxt/browser';
import type { TabOnScreen } from './tabs';

export interface WindowTab extends TabOnScreen {
  /** Whether the browser has unloaded its page or, as Chromium does, frozen it: it answers nobody until it is woken. */
  asleep: boolean;
}

/** The tabs of the window that this page is in, from the first to the last, without the tab of this page itself. */
export async function tabsOfWindow(): Promise<WindowTab[]> {
  const [tabs, own] = await Promise.all([browser.tabs.query({ currentWindow: true }), browser.tabs.getCurrent()]);
  return tabs.filter(({ id }) => id !== own?.id).flatMap(windowTab);
}

/** A tab as it is now; null where it was closed. */
export async function tabNow(tabId: number): Promise<WindowTab | null> {
  try {
    return windowTab(await browser.tabs.get(tabId))[0] ?? null;
  } catch {
    return null;
  }
}

// A tab that has just been opened has no address yet: it stands under the one it is on its way to.
const windowTab = ({ id, url, pendingUrl, title, discarded, frozen }: Browser.tabs.Tab): WindowTab[] =>
  id === undefined
    ? []
    : [{ id, url: url || pendingUrl || null, title: title || null, asleep: discarded === true || frozen === true }];
