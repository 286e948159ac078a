import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from '../bundle.mjs';

const source = join(import.meta.dirname, 'floor-page');

/**
 * Pages of the bench, by their path from the extension's root: the floor's, and `searching`, the library page as shipped with one more
 * script, which asks what the address says as soon as the search field is there.
 */
export const floorPages = {
  newest: '/bench-floor/newest.html',
  empty: '/bench-floor/empty.html',
  searching: '/bench-floor/searching.html',
} as const;

/** A copy of the built extension with the bench's pages beside its own, so that they share origin, policy and process. */
export async function floorExtension(built: string): Promise<{ folder: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'newsclip-floor-'));
  cpSync(built, folder, { recursive: true });
  const pages = join(folder, 'bench-floor');
  cpSync(source, pages, { recursive: true, filter: (path) => !path.endsWith('.ts') });
  for (const name of ['newest', 'searching']) {
    const script = await bundle(join(source, `${name}.ts`), 'iife');
    writeFileSync(join(pages, `${name}.js`), `${script};run();`);
  }
  const library = readFileSync(join(folder, 'library.html'), 'utf8');
  const asking = library.replace('</body>', '<script defer src="/bench-floor/searching.js"></script></body>');
  writeFileSync(join(folder, floorPages.searching), asking);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** JavaScript that leaves the functions of `in-page/in-page.ts` in a global object `run`. */
export const inPageScript = (): Promise<string> => bundle(join(import.meta.dirname, 'in-page', 'in-page.ts'), 'iife');
