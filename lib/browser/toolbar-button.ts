import { browser } from 'wxt/browser';

/**
 * Tells whether Newsclip's button stands in the toolbar, now and whenever one comes back to the page; null where there is no toolbar
 * that it could stand in, as on a phone, or where the browser does not say.
 */
export function watchPinned(onAnswer: (pinned: boolean | null) => void): () => void {
  const look = async () => onAnswer(await isPinned());
  void look();
  window.addEventListener('focus', look);
  // Not in every browser, and then one sees it on coming back.
  browser.action.onUserSettingsChanged?.addListener(look);
  return () => {
    window.removeEventListener('focus', look);
    browser.action.onUserSettingsChanged?.removeListener(look);
  };
}

async function isPinned(): Promise<boolean | null> {
  try {
    if ((await browser.runtime.getPlatformInfo()).os === 'android') return null;
    return (await browser.action.getUserSettings()).isOnToolbar ?? null;
  } catch {
    return null;
  }
}
