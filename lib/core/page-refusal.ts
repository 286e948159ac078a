import type { FailureReason } from './failure';

const browserScheme =
  /^(?:chrome|edge|brave|opera|vivaldi|about|view-source|devtools|chrome-search|chrome-untrusted|resource|moz-extension|chrome-extension|extension):/i;

/** Whether an address is one of the browser's own pages or of an extension: these are read in no browser. */
export const isBrowserPage = (url: string): boolean => browserScheme.test(url);

const storePage =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org|addons\.opera\.com)(?:\/|$)/i;

/**
 * Why the browser refused to run the content script: told by the tab's address where the browser gives it, else by what it
 * said. Messages are those of Chromium and Firefox; what fits none of them is a plain refusal.
 */
export function refusalReason(url: string | null, message: string): FailureReason {
  if (
    /frame.*(?:removed|destroyed)|no (?:frame|tab) with|tab was closed|invalid tab id|actor .* destroyed|no matching/i.test(
      message,
    )
  ) {
    return 'page-gone';
  }
  if (url) return refusalOfAddress(url);
  if (/chrome:\/\/|edge:\/\/|about:|chrome-extension|browser.*internal/i.test(message)) return 'browser-page';
  if (/gallery|webstore/i.test(message)) return 'store-page';
  if (/file:/i.test(message)) return 'file-page';
  return 'page-refused';
}

function refusalOfAddress(url: string): FailureReason {
  if (storePage.test(url)) return 'store-page';
  if (/^file:/i.test(url)) return 'file-page';
  // Firefox shows a PDF in a page of its own under the address of the file.
  if (/^(?:https?|blob):.*\.pdf(?:[?#]|$)/i.test(url)) return 'pdf-page';
  if (isBrowserPage(url)) return 'browser-page';
  return 'page-refused';
}
