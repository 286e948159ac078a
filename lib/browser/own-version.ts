import { browser } from 'wxt/browser';

/** The version of Newsclip, as the browser knows it. */
export const ownVersion = (): string => browser.runtime.getManifest().version;
