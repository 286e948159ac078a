import { browser } from 'wxt/browser';
import { type Failure, failure } from '@/lib/core/failure';
import { type PictureSettings, parsePictureSettings } from '@/lib/core/pictures/picture-settings';
import { fail, ok, type Result } from '@/lib/core/result';

const key = 'pictures';

/** Whether pictures are to be kept; as at first where that cannot be read. */
export async function loadPictureSettings(): Promise<PictureSettings> {
  try {
    const stored: Record<string, unknown> = await browser.storage.local.get(key);
    return parsePictureSettings(stored[key]);
  } catch {
    return parsePictureSettings(null);
  }
}

export async function keepPictureSettings(settings: PictureSettings): Promise<Result<null, Failure>> {
  try {
    await browser.storage.local.set({ [key]: settings });
    return ok(null);
  } catch (error) {
    return fail(failure('settings-not-kept', String(error)));
  }
}

/** Tells the settings, now and whenever they change in whatever page. */
export function watchPictureSettings(onSettings: (settings: PictureSettings) => void): () => void {
  const tell = async () => onSettings(await loadPictureSettings());
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, key)) void tell();
  };
  browser.storage.onChanged.addListener(onChanged);
  void tell();
  return () => browser.storage.onChanged.removeListener(onChanged);
}
