import { browser } from 'wxt/browser';
import type { HighlightColour } from '@/lib/core/highlight';

/** What an entry of the menu does. */
export type MenuAct = { clip: 'whole' | 'selection' } | { highlight: HighlightColour };

/** Browsers put the entries for a selection, as they are several, into a menu of their own under Newsclip's name. */
const menus = [
  { id: 'clip-page', title: 'Clip this page', contexts: ['page'], act: { clip: 'whole' } },
  { id: 'clip-selection', title: 'Clip selection', contexts: ['selection'], act: { clip: 'selection' } },
  { id: 'highlight-yellow', title: 'Highlight in yellow', contexts: ['selection'], act: { highlight: 'yellow' } },
  { id: 'highlight-green', title: 'Highlight in green', contexts: ['selection'], act: { highlight: 'green' } },
  { id: 'highlight-blue', title: 'Highlight in blue', contexts: ['selection'], act: { highlight: 'blue' } },
  { id: 'highlight-pink', title: 'Highlight in pink', contexts: ['selection'], act: { highlight: 'pink' } },
] as const satisfies { id: string; title: string; contexts: readonly string[]; act: MenuAct }[];

/** Puts Newsclip's entries into the page's context menu; the browser keeps them until the next install or update. */
export function createMenus(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      for (const { id, title, contexts } of menus) browser.contextMenus.create({ id, title, contexts: [...contexts] });
    });
  });
}

export function onMenu(chosen: (tabId: number, act: MenuAct) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const menu = menus.find(({ id }) => id === info.menuItemId);
    if (menu && tab?.id !== undefined) chosen(tab.id, menu.act);
  });
}
