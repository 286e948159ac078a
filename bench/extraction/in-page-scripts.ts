import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { builtFolder } from '@/scripts/build.mjs';
import { bundle } from '../bundle.mjs';

export const extractorNames = ['newsclip', 'readability', 'defuddle'] as const;
export type ExtractorName = (typeof extractorNames)[number];

export interface InPageScript {
  /** JavaScript whose value, when evaluated, is the raw result or a promise of it. */
  code: string;
  /** Of the script as it would be injected, gzip -9. */
  bytes: number;
}

const gzipped = (code: string): number => gzipSync(code, { level: 9 }).length;

/** The scripts that extract, as they would be injected; ours is the built content script, byte by byte. */
export async function extractorScript(name: ExtractorName): Promise<InPageScript> {
  if (name === 'newsclip') {
    const code = readFileSync(join(builtFolder.chromium, 'extract.js'), 'utf8');
    return { code, bytes: gzipped(code) };
  }
  const code = await bundled(name);
  return { code: `${code};run();`, bytes: gzipped(code) };
}

/** A script that leaves its module's default export as a global function `run`. */
export const bundled = (name: string): Promise<string> =>
  bundle(join(import.meta.dirname, 'in-page', `${name}.ts`), 'iife');
