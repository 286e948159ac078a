import { browser } from 'wxt/browser';
import type { HighlightColour } from '@/lib/core/highlight';
import { say, type Word } from '@/lib/core/words';

/** What an entry of the menu does. */
export type MenuAct = { clip: 'whole' | 'selection' } | { highlight: HighlightColour };

/** Browsers put the entries for a selection, as they are several, into a menu of their own under Newsclip's name. */
const menus = [
  { id: 'clip-page', word: 'menu.clip_page', contexts: ['page'], act: { clip: 'whole' } },
  { id: 'clip-selection', word: 'menu.clip_selection', contexts: ['selection'], act: { clip: 'selection' } },
  { id: 'highlight-yellow', word: 'menu.highlight_yellow', contexts: ['selection'], act: { highlight: 'yellow' } },
  { id: 'highlight-green', word: 'menu.highlight_green', contexts: ['selection'], act: { highlight: 'green' } },
  { id: 'highlight-blue', word: 'menu.highlight_blue', contexts: ['selection'], act: { highlight: 'blue' } },
  { id: 'highlight-pink', word: 'menu.highlight_pink', contexts: ['selection'], act: { highlight: 'pink' } },
] as const satisfies { id: string; word: Word; contexts: readonly string[]; act: MenuAct }[];

/**
 * Puts Newsclip's entries into the page's context menu. The browser keeps them until the next install or update; they are made anew when
 * it starts, since it may speak another language by then. A phone has no such menus.
 */
export function createMenus(): void {
  if (!('contextMenus' in browser)) return;
  browser.runtime.onInstalled.addListener(createAnew);
  browser.runtime.onStartup.addListener(createAnew);
}

function createAnew(): void {
  browser.contextMenus.removeAll(() => {
    for (const { id, word, contexts } of menus)
      browser.contextMenus.create({ id, title: say(word), contexts: [...contexts] });
  });
}

export function onMenu(chosen: (tabId: number, act: MenuAct) => void): void {
  if (!('contextMenus' in browser)) return;
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const menu = menus.find(({ id }) => id === info.menuItemId);
    if (menu && tab?.id !== undefined) chosen(tab.id, menu.act);
  });
}
