import { browser } from 'wxt/browser';
import { activeTab } from './tabs';

const commands = ['clip-page', 'highlight-selection'] as const;
type Command = (typeof commands)[number];

/** A keyboard command, with the tab that it was pressed in; never, where the browser knows none, as on a phone. */
export function onCommand(pressed: (command: Command, tabId: number) => void): void {
  if (!('commands' in browser)) return;
  browser.commands.onCommand.addListener(async (name, tab) => {
    const command = commands.find((one) => one === name);
    if (!command) return;
    const tabId = tab?.id ?? (await activeTab())?.id;
    if (tabId !== undefined) pressed(command, tabId);
  });
}
