import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { until } from './until';

const manifestSchema = v.looseObject({ permissions: v.array(v.string()) });

/**
 * A copy of the built extension that asks for no `unlimitedStorage`, the same in everything else: Chromium holds what has
 * that permission to no quota, not even to one set over the DevTools protocol.
 */
export function copyWithQuota(extension: string, folder: string): string {
  cpSync(extension, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = v.parse(manifestSchema, JSON.parse(readFileSync(path, 'utf8')));
  const permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
  writeFileSync(path, JSON.stringify({ ...manifest, permissions }));
  return folder;
}

/**
 * Leaves so many bytes to the origin of a page, for as long as the page is open. Chromium remembers for half a minute how much room
 * there was when somebody last wrote: it is waited until it knows better.
 */
export async function leaveRoom(page: Page, bytes: number): Promise<void> {
  const { origin, usage } = await page.evaluate(async () => {
    const estimate = await navigator.storage.estimate();
    return { origin: location.origin, usage: estimate.usage ?? 0 };
  });
  const session = await page.createCDPSession();
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + bytes });
  await until('the browser to know of the quota', async () => !(await page.evaluate(fits, bytes + 65_536)), 60_000);
}

/** Runs in a page: whether so many bytes find room. They are taken out again. */
async function fits(bytes: number): Promise<boolean> {
  const name = 'room';
  const fitted = await new Promise<boolean>((resolve) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.result.createObjectStore('bytes', { autoIncrement: true });
    request.onerror = () => resolve(false);
    request.onsuccess = () => {
      const transaction = request.result.transaction('bytes', 'readwrite');
      const end = (answer: boolean) => {
        request.result.close();
        resolve(answer);
      };
      transaction.oncomplete = () => end(true);
      transaction.onabort = () => end(false);
      transaction.objectStore('bytes').add(new Uint8Array(bytes));
    };
  });
  await new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
  });
  return fitted;
}
