import { browser } from 'wxt/browser';

const menus = [
  { id: 'clip-page', title: 'Clip this page', contexts: ['page'], asked: 'whole' },
  { id: 'clip-selection', title: 'Clip selection', contexts: ['selection'], asked: 'selection' },
] as const;

/** Puts Newsclip's entries into the page's context menu; the browser keeps them until the next install or update. */
export function createMenus(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.removeAll(() => {
      for (const { id, title, contexts } of menus) browser.contextMenus.create({ id, title, contexts: [...contexts] });
    });
  });
}

export function onMenu(chosen: (tabId: number, asked: 'whole' | 'selection') => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const menu = menus.find(({ id }) => id === info.menuItemId);
    if (menu && tab?.id !== undefined) chosen(tab.id, menu.asked);
  });
}
