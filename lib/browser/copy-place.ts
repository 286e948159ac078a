import { browser } from 'wxt/browser';
import type { CopyPlace } from '@/lib/core/copy-place';
import { type Failure, failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';

const prefix = 'copy:';

/**
 * The recovery copy lies in `storage.local`, which in both browsers is another database, in other files, than IndexedDB's, and does
 * not go with what a site stores (docs/decisions/recovery-copy.md has the costs). One `set` is one batch there.
 */
export const copyPlace: CopyPlace = {
  write: (put, remove) =>
    attempt('copy-behind', async () => {
      const entries = Object.entries(put).map(([name, value]) => [prefix + name, value]);
      if (entries.length > 0) await browser.storage.local.set(Object.fromEntries(entries));
      if (remove.length > 0) await browser.storage.local.remove(remove.map((name) => prefix + name));
      return null;
    }),
  read: (names) =>
    attempt('copy-unreadable', async () => {
      const found: Record<string, unknown> = await browser.storage.local.get(names.map((name) => prefix + name));
      return Object.fromEntries(Object.entries(found).map(([key, value]) => [key.slice(prefix.length), value]));
    }),
  names: () =>
    attempt('copy-unreadable', async () => {
      const keys = await browser.storage.local.getKeys();
      return keys.flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
    }),
};

/** Whatever `storage.local` rejects with is the browser's trouble, not a bug: it is given plain JSON. */
async function attempt<Value>(
  reason: 'copy-behind' | 'copy-unreadable',
  ask: () => Promise<Value>,
): Promise<Result<Value, Failure>> {
  try {
    return ok(await ask());
  } catch (error) {
    return fail(failure(reason, String(error)));
  }
}
