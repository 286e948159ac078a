import { browser } from 'wxt/browser';

/** The answer of a clip made without the popup: a sign on the toolbar button, and words for whoever points at it. */
export interface BadgeAnswer {
  text: string;
  colour: string;
  /** Tool tip of the button. */
  title: string;
  /** Milliseconds until the sign goes; null leaves it until the tab moves on. */
  staysFor: number | null;
}

export async function showBadge(tabId: number, { text, colour, title, staysFor }: BadgeAnswer): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color: colour }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      browser.action.setTitle({ tabId, title }),
    ]);
    // Last: who sees the sign finds the words.
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    return; // the tab was closed meanwhile: nobody is left to tell
  }
  if (staysFor !== null) setTimeout(() => clearBadge(tabId), staysFor);
}

async function clearBadge(tabId: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: '' });
  } catch {
    // the tab is gone, and its badge with it
  }
}
