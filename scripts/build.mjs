import { join } from 'node:path';
import { root, runTool } from './run.mjs';

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */

/** @type {Record<BrowserName, string>} Where each browser's build lies, ready to be loaded. */
export const builtFolder = {
  chromium: join(root, '.output', 'chrome-mv3'),
  firefox: join(root, '.output', 'firefox-mv3'),
};

/**
 * Builds the extension for one browser.
 *
 * @param {BrowserName} browser
 */
export const build = (browser) =>
  runTool('wxt/bin/wxt.mjs', browser === 'chromium' ? ['build', '-b', 'chrome'] : ['build', '-b', 'firefox', '--mv3']);
