import { browser } from 'wxt/browser';
import { type Draft, parseDraft } from '@/lib/core/draft';

const prefix = 'draft:';

/** Drafts of pages that were never clipped are kept this long, in milliseconds. */
const keptFor = 30 * 86_400_000;

/** What the reader had typed for an article before the popup closed; null where nothing. */
export async function loadDraft(urlKey: string): Promise<Draft | null> {
  const key = prefix + urlKey;
  const stored: Record<string, unknown> = await browser.storage.local.get(key);
  return parseDraft(stored[key]);
}

export async function keepDraft(urlKey: string, draft: Draft): Promise<void> {
  await browser.storage.local.set({ [prefix + urlKey]: { ...draft, keptAt: Date.now() } });
}

export async function dropDraft(urlKey: string): Promise<void> {
  await browser.storage.local.remove(prefix + urlKey);
}

/** Drops, whenever the browser starts, the drafts that nobody came back to. */
export const tidyDrafts = (): void => browser.runtime.onStartup.addListener(() => dropOldDrafts(Date.now()));

async function dropOldDrafts(now: number): Promise<void> {
  const stored: Record<string, unknown> = await browser.storage.local.get(null);
  const old = Object.entries(stored).flatMap(([key, value]) => {
    if (!key.startsWith(prefix)) return [];
    const keptAt = typeof value === 'object' && value !== null && 'keptAt' in value ? value.keptAt : 0;
    return typeof keptAt === 'number' && now - keptAt < keptFor ? [] : [key];
  });
  if (old.length > 0) await browser.storage.local.remove(old);
}
