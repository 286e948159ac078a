import type { Body, Clip } from './clip';
import { instant } from './front-matter';
import { say } from './words';

/** One clip of an export, as a line of the manifest. `file` is its path within the archive. */
export function manifestEntry(clip: Clip, body: Body, file: string): string {
  return JSON.stringify({
    file,
    url: clip.url,
    clipped_at: instant(body.clippedAt),
    sha256_html: body.rawHash,
    sha256_text: body.textHash,
    extractor: body.extractor,
  });
}

/**
 * The beginning of `manifest.json`, before its entries, which are parted by a comma; `now` in epoch milliseconds. Every manifest says
 * what its hashes are good for, and what not.
 */
export const manifestStart = (now: number): string =>
  `{"format":"newsclip export","version":1,"exported_at":"${instant(now)}","note":${JSON.stringify(say('manifest.what_hashes_prove'))},"clips":[\n`;

export const manifestEnd = '\n]}\n';
