import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
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

/**
 * Leaves so many bytes to the origin of a page, for as long as the page is open. To be called before anything is written:
 * Chromium remembers for half a minute how much room there was.
 */
export async function leaveRoom(page: Page, bytes: number): Promise<void> {
  const { origin, usage } = await page.evaluate(async () => {
    const estimate = await navigator.storage.estimate();
    return { origin: location.origin, usage: estimate.usage ?? 0 };
  });
  const session = await page.createCDPSession();
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + bytes });
}
