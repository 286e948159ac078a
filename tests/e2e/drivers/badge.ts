/** Runs at the extension's origin: what the toolbar button says of the tab in front. */
export async function badgeOfFrontTab(): Promise<{ text: string; title: string }> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
  const place = tab?.id === undefined ? {} : { tabId: tab.id };
  return { text: await chrome.action.getBadgeText(place), title: await chrome.action.getTitle(place) };
}
