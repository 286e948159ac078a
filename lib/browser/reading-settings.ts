import { browser } from 'wxt/browser';
import { type Failure, failure } from '@/lib/core/failure';
import { parseReadingSettings, type ReadingSettings } from '@/lib/core/reading-settings';
import { fail, ok, type Result } from '@/lib/core/result';

const key = 'reading';

/** How articles are to look; as at first where it cannot be read. */
async function loadReadingSettings(): Promise<ReadingSettings> {
  try {
    const stored: Record<string, unknown> = await browser.storage.local.get(key);
    return parseReadingSettings(stored[key]);
  } catch {
    return parseReadingSettings(null);
  }
}

/** One change after the other: a key that is held down asks for the next before the last is stored. */
let changing: Promise<unknown> = Promise.resolve();

/** Changes what is stored, in all pages that watch. */
export function changeReadingSettings(
  change: (before: ReadingSettings) => ReadingSettings,
): Promise<Result<null, Failure>> {
  const changed = changing.then(async () => {
    try {
      await browser.storage.local.set({ [key]: change(await loadReadingSettings()) });
      return ok(null);
    } catch (error) {
      return fail(failure('settings-not-kept', String(error)));
    }
  });
  changing = changed;
  return changed;
}

/** Tells the settings, now and whenever they change in whatever page. */
export function watchReadingSettings(onSettings: (settings: ReadingSettings) => void): () => void {
  const tell = async () => onSettings(await loadReadingSettings());
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, key)) void tell();
  };
  browser.storage.onChanged.addListener(onChanged);
  void tell();
  return () => browser.storage.onChanged.removeListener(onChanged);
}
