import { browser } from 'wxt/browser';
import { allSites } from '@/lib/core/all-sites';
import { type Failure, failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';

const access = { origins: [allSites] };

/**
 * Asks the reader for access to all sites; where it is given already, the browser answers by itself. To be called in the
 * click, before anything is waited for: Firefox asks nobody otherwise.
 */
export async function askForAccess(): Promise<Result<null, Failure>> {
  try {
    return (await browser.permissions.request(access)) ? ok(null) : fail(failure('access-refused'));
  } catch (error) {
    return fail(failure('access-refused', String(error)));
  }
}

/**
 * Gives the access back to the browser. Asked for again, Firefox asks the reader anew; Chromium, having asked once, gives it
 * without a word.
 */
export async function giveAccessBack(): Promise<Result<null, Failure>> {
  try {
    return (await browser.permissions.remove(access)) ? ok(null) : fail(failure('access-kept'));
  } catch (error) {
    return fail(failure('access-kept', String(error)));
  }
}

export const hasAccess = (): Promise<boolean> => browser.permissions.contains(access);

/** Runs something whenever access has been given, in this context or another. */
export const onAccessGiven = (act: () => void): void => browser.permissions.onAdded.addListener(act);

/** Tells whether Newsclip has access to all sites, now and whenever that changes, here or in the browser's settings. */
export function watchAccess(onAnswer: (granted: boolean) => void): () => void {
  const look = async () => onAnswer(await hasAccess());
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  void look();
  return () => {
    browser.permissions.onAdded.removeListener(look);
    browser.permissions.onRemoved.removeListener(look);
  };
}
