import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import * as v from 'valibot';

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

/** As long, in milliseconds, Chromium answers from memory how much room an origin's databases have, and a little more. */
const remembered = 31_000;

/**
 * Leaves so many bytes to the origin of a page, for as long as the page is open. What the origin has asked before, as the extension
 * may when it starts, is waited for until Chromium has forgotten the answer: else it writes on for half a minute, hundreds of megabytes.
 */
export async function leaveRoom(page: Page, bytes: number): Promise<void> {
  const session = await page.createCDPSession();
  await overrideQuota(session, page, bytes);
  if (!(await page.evaluate(takesTooMuch, bytes))) return;
  await sleep(remembered);
  await overrideQuota(session, page, bytes);
}

async function overrideQuota(session: CDPSession, page: Page, bytes: number): Promise<void> {
  const { origin, usage } = await page.evaluate(async () => {
    const estimate = await navigator.storage.estimate();
    return { origin: location.origin, usage: estimate.usage ?? 0 };
  });
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + bytes });
}

/** Runs in the page: whether twice the bytes that there should be room for are stored. They are taken out again. */
const takesTooMuch = async (bytes: number): Promise<boolean> => {
  const name = 'probe';
  const taken = await new Promise<boolean>((resolve) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.result.createObjectStore('bytes').put(new Uint8Array(2 * bytes), 0);
    request.onerror = () => resolve(false);
    request.onsuccess = () => {
      request.result.close();
      resolve(true);
    };
  });
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
  return taken;
};
