import { browser } from 'wxt/browser';

/** Runs something whenever the browser starts, and once this version of Newsclip has been installed. */
export function onBrowserStart(act: () => Promise<void>): void {
  browser.runtime.onStartup.addListener(act);
  browser.runtime.onInstalled.addListener(act);
}
