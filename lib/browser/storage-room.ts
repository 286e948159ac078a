import { browser } from 'wxt/browser';
import { type Failure, failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import type { Keeping, StorageRoom } from '@/lib/core/storage-room';

/** What is used and what there is; null where the browser does not say. */
export async function storageRoom(): Promise<StorageRoom | null> {
  try {
    const { usage, quota } = await navigator.storage.estimate();
    return usage === undefined || quota === undefined ? null : { used: usage, quota };
  } catch {
    return null;
  }
}

/** Whether the browser keeps the clips. */
export async function storageKeeping(): Promise<Keeping> {
  if (browser.runtime.getURL('/').startsWith('chrome-extension:')) return 'exempt';
  return (await isPersisted()) ? 'promised' : 'not-promised';
}

async function isPersisted(): Promise<boolean> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return false; // Firefox where it stores nothing, as in a private window
  }
}

/** Asks the browser to keep the clips. Firefox may then ask the reader: only in a click. */
export async function askToKeep(): Promise<Result<null, Failure>> {
  try {
    return (await navigator.storage.persist()) ? ok(null) : fail(failure('promise-refused'));
  } catch (error) {
    return fail(failure('promise-refused', String(error)));
  }
}

/**
 * Asks the same where nobody is bothered by it: Firefox has granted it to an extension with `unlimitedStorage` before it asks, and says so;
 * what is asked for then is given without a word.
 */
export async function keepUnasked(): Promise<void> {
  if ((await storageKeeping()) !== 'not-promised' || !(await isGranted())) return;
  await askToKeep(); // refused, it is shown as not promised
}

async function isGranted(): Promise<boolean> {
  try {
    return (await navigator.permissions.query({ name: 'persistent-storage' })).state === 'granted';
  } catch {
    return false; // it does not know that permission
  }
}
