import { browser } from 'wxt/browser';
import { type ExportSettings, parseExportSettings } from '@/lib/core/export/export-settings';
import { type Failure, failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';

const key = 'export';

/** How clips are to be written when they leave; as at first where it cannot be read. */
export async function loadExportSettings(): Promise<ExportSettings> {
  try {
    const stored: Record<string, unknown> = await browser.storage.local.get(key);
    return parseExportSettings(stored[key]);
  } catch {
    return parseExportSettings(null);
  }
}

type Change = Partial<ExportSettings>;

/** What is kept as soon as the writing that goes on is done: all letters that are typed meanwhile in one. */
let next: { change: Change; kept: Promise<Result<null, Failure>> } | null = null;
let writing: Promise<unknown> = Promise.resolve();

/** Changes what is named and keeps the rest, in all pages that watch. */
export function keepExportSettings(change: Change): Promise<Result<null, Failure>> {
  if (next) {
    Object.assign(next.change, change);
    return next.kept;
  }
  const whole = { ...change };
  const kept = writing.then(async () => {
    next = null;
    return write(whole);
  });
  next = { change: whole, kept };
  writing = kept;
  return kept;
}

async function write(change: Change): Promise<Result<null, Failure>> {
  try {
    await browser.storage.local.set({ [key]: { ...(await loadExportSettings()), ...change } });
    return ok(null);
  } catch (error) {
    return fail(failure('settings-not-kept', String(error)));
  }
}

/** Tells the settings, now and whenever they change in whatever page. */
export function watchExportSettings(onSettings: (settings: ExportSettings) => void): () => void {
  const tell = async () => onSettings(await loadExportSettings());
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, key)) void tell();
  };
  browser.storage.onChanged.addListener(onChanged);
  void tell();
  return () => browser.storage.onChanged.removeListener(onChanged);
}
