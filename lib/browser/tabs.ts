import { browser } from 'wxt/browser';

export interface TabOnScreen {
  id: number;
  /** Null where the browser does not tell, as on its own pages. */
  url: string | null;
  title: string | null;
}

/** The tab that the reader looks at; null where the window has none. */
export async function activeTab(): Promise<TabOnScreen | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null, title: tab.title ?? null };
}
