import { browser } from 'wxt/browser';
import { type Failure, failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import { parseTakeOutSettings, type TakeOutSettings } from '@/lib/core/take-out-settings';

const key = 'takeOut';

/** How clips are cited and handed on; as at first where it cannot be read. */
async function loadTakeOutSettings(): Promise<TakeOutSettings> {
  try {
    const stored: Record<string, unknown> = await browser.storage.local.get(key);
    return parseTakeOutSettings(stored[key]);
  } catch {
    return parseTakeOutSettings(null);
  }
}

/** Changes what is named and keeps the rest, in all pages that watch. */
export async function changeTakeOutSettings(change: Partial<TakeOutSettings>): Promise<Result<null, Failure>> {
  try {
    await browser.storage.local.set({ [key]: { ...(await loadTakeOutSettings()), ...change } });
    return ok(null);
  } catch (error) {
    return fail(failure('settings-not-kept', String(error)));
  }
}

/** Tells the settings, now and whenever they change in whatever page. */
export function watchTakeOutSettings(onSettings: (settings: TakeOutSettings) => void): () => void {
  const tell = async () => onSettings(await loadTakeOutSettings());
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, key)) void tell();
  };
  browser.storage.onChanged.addListener(onChanged);
  void tell();
  return () => browser.storage.onChanged.removeListener(onChanged);
}
