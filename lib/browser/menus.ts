import { browser } from 'wxt/browser';
import { say } from '@/lib/core/words';

const menus = [
  { id: 'clip-page', word: 'menu.clip_page', contexts: ['page'], asked: 'whole' },
  { id: 'clip-selection', word: 'menu.clip_selection', contexts: ['selection'], asked: 'selection' },
] as const;

/**
 * Puts Newsclip's entries into the page's context menu. The browser keeps them until the next install or update; they are made anew when
 * it starts, since it may speak another language by then.
 */
export function createMenus(): void {
  browser.runtime.onInstalled.addListener(createAnew);
  browser.runtime.onStartup.addListener(createAnew);
}

function createAnew(): void {
  browser.contextMenus.removeAll(() => {
    for (const { id, word, contexts } of menus)
      browser.contextMenus.create({ id, title: say(word), contexts: [...contexts] });
  });
}

export function onMenu(chosen: (tabId: number, asked: 'whole' | 'selection') => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const menu = menus.find(({ id }) => id === info.menuItemId);
    if (menu && tab?.id !== undefined) chosen(tab.id, menu.asked);
  });
}
