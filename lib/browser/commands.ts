import { browser } from 'wxt/browser';
import { activeTab } from './tabs';

/** The keyboard command, with the tab that it was pressed in; never, where the browser knows none, as on a phone. */
export function onClipCommand(pressed: (tabId: number) => void): void {
  if (!('commands' in browser)) return;
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command !== 'clip-page') return;
    const tabId = tab?.id ?? (await activeTab())?.id;
    if (tabId !== undefined) pressed(tabId);
  });
}
