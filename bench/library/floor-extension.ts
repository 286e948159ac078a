import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../bundle.mjs';

const source = join(import.meta.dirname, 'floor-page');

/** Pages of the floor, by their path from the extension's root. */
export const floorPages = { newest: '/bench-floor/newest.html', empty: '/bench-floor/empty.html' } as const;

/** A copy of the built extension with the floor's pages beside its own, so that they share origin, policy and process. */
export async function floorExtension(built: string): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'newsclip-floor-'));
  cpSync(built, folder, { recursive: true });
  const pages = join(folder, 'bench-floor');
  cpSync(source, pages, { recursive: true, filter: (path) => !path.endsWith('.ts') });
  const script = await bundle(join(source, 'newest.ts'), 'iife');
  writeFileSync(join(pages, 'newest.js'), `${script};run();`);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** JavaScript that leaves the functions of `in-page/raw-floor.ts` in a global object `run`. */
export const inPageScript = (): Promise<string> => bundle(join(import.meta.dirname, 'in-page', 'raw-floor.ts'), 'iife');
