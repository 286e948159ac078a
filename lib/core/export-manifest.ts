import type { Body, Clip } from './clip';
import { instant } from './front-matter';

/** What the hashes in an export are good for, and what not: this line stands in every manifest. */
export const whatHashesProve =
  'A hash proves that nothing changed since the clip was made; it does not prove that the outlet published it.';

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

/** The beginning of `manifest.json`, before its entries, which are parted by a comma; `now` in epoch milliseconds. */
export const manifestStart = (now: number): string =>
  `{"format":"newsclip export","version":1,"exported_at":"${instant(now)}","note":${JSON.stringify(whatHashesProve)},"clips":[\n`;

export const manifestEnd = '\n]}\n';
