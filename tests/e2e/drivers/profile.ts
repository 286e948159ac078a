import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A fresh folder for a profile or for downloads. */
export const freshFolder = (purpose: string): string => mkdtempSync(join(tmpdir(), `newsclip-${purpose}-`));

/** Removes folders; a browser that has just ended may still hold a file for a moment. */
export function removeFolders(...folders: string[]): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
