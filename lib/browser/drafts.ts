import { browser } from 'wxt/browser';
import { type Draft, parseDraft } from '@/lib/core/draft';
import { type Failure, failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';

const prefix = 'draft:';

/** Drafts of pages that were never clipped are kept this long, in milliseconds. */
const keptFor = 30 * 86_400_000;

/**
 * What the reader had typed for an article before the popup closed; null where nothing, or where it cannot be read: a
 * storage that is full or broken costs a draft, never the article.
 */
export async function loadDraft(urlKey: string): Promise<Draft | null> {
  const key = prefix + urlKey;
  try {
    const stored: Record<string, unknown> = await browser.storage.local.get(key);
    return parseDraft(stored[key]);
  } catch {
    return null;
  }
}

export async function keepDraft(urlKey: string, draft: Draft): Promise<Result<null, Failure>> {
  try {
    await browser.storage.local.set({ [prefix + urlKey]: { ...draft, keptAt: Date.now() } });
    return ok(null);
  } catch (error) {
    return fail(failure('draft-not-kept', String(error)));
  }
}

/** Drops a draft whose clip is stored. One that will not go is dropped with the old ones. */
export async function dropDraft(urlKey: string): Promise<void> {
  await drop([prefix + urlKey]);
}

/** Drops, whenever the browser starts, the drafts that nobody came back to. */
export const tidyDrafts = (): void => browser.runtime.onStartup.addListener(() => dropOldDrafts(Date.now()));

async function dropOldDrafts(now: number): Promise<void> {
  const old = Object.entries(await allDrafts()).flatMap(([key, value]) => {
    const keptAt = typeof value === 'object' && value !== null && 'keptAt' in value ? value.keptAt : 0;
    return typeof keptAt === 'number' && now - keptAt < keptFor ? [] : [key];
  });
  if (old.length > 0) await drop(old);
}

/** By their names first: beside them lies the copy of all clips. */
async function allDrafts(): Promise<Record<string, unknown>> {
  try {
    const keys = await browser.storage.local.getKeys();
    return await browser.storage.local.get(keys.filter((key) => key.startsWith(prefix)));
  } catch {
    return {}; // the next start tries again
  }
}

async function drop(keys: string[]): Promise<void> {
  try {
    await browser.storage.local.remove(keys);
  } catch {
    // the next start tries again
  }
}
