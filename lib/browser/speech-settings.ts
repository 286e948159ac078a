import { browser } from 'wxt/browser';
import { type Failure, failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import { habitFor, parseSpeechSettings, type SpeechHabit, type SpeechSettings } from '@/lib/core/speech-settings';

const key = 'speech';

/** How the reader listens; as at first where it cannot be read. */
export async function loadSpeechSettings(): Promise<SpeechSettings> {
  try {
    const stored: Record<string, unknown> = await browser.storage.local.get(key);
    return parseSpeechSettings(stored[key]);
  } catch {
    return {};
  }
}

/** Changes what is named of one language and keeps the rest. */
export async function keepSpeechHabit(language: string, change: Partial<SpeechHabit>): Promise<Result<null, Failure>> {
  try {
    const settings = await loadSpeechSettings();
    const habit = { ...habitFor(settings, language), ...change };
    await browser.storage.local.set({ [key]: { ...settings, [language]: habit } });
    return ok(null);
  } catch (error) {
    return fail(failure('settings-not-kept', String(error)));
  }
}
