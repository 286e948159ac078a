import { browser } from 'wxt/browser';
import { type Failure, failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';

const key = 'first-steps';

/** Whether the reader has closed the first steps; not, where that cannot be read. */
export async function areFirstStepsClosed(): Promise<boolean> {
  try {
    const stored: Record<string, unknown> = await browser.storage.local.get(key);
    return stored[key] === 'closed';
  } catch {
    return false;
  }
}

export async function closeFirstSteps(): Promise<Result<null, Failure>> {
  try {
    await browser.storage.local.set({ [key]: 'closed' });
    return ok(null);
  } catch (error) {
    return fail(failure('settings-not-kept', String(error)));
  }
}
