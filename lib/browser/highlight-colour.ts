import { browser } from 'wxt/browser';
import { type HighlightColour, parseHighlightColour } from '@/lib/core/highlight';

const key = 'highlightColour';

/** The colour that was taken last on a page; yellow at first, and where it cannot be read. */
export async function lastHighlightColour(): Promise<HighlightColour> {
  try {
    const stored: Record<string, unknown> = await browser.storage.local.get(key);
    return parseHighlightColour(stored[key]);
  } catch {
    return parseHighlightColour(null);
  }
}

/** A convenience: where it cannot be kept, the next highlight has the colour of before. */
export async function keepHighlightColour(colour: HighlightColour): Promise<void> {
  await browser.storage.local.set({ [key]: colour }).catch(() => {});
}
