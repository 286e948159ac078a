import type { Body, Clip } from './clip';
import { instant } from './front-matter';
import type { Highlight } from './highlight';
import { say } from './words';

interface Written {
  clip: Clip;
  body: Body;
  highlights: readonly Highlight[];
}

/**
 * One clip of an export, as a line of the manifest. `file` is its path within the archive, `fileHash` the SHA-256 of what stands in it. With
 * what Markdown has no place for (`clip`, `body`, `highlights`) the note becomes the same clip again; see `docs/formats/markdown-import.md`.
 */
export function manifestEntry({ clip, body, highlights }: Written, file: string, fileHash: string): string {
  const { excerpt: _excerpt, ...own } = clip;
  const { clipId: _clipId, html: _html, text: _text, ...facts } = body;
  return JSON.stringify({
    file,
    url: clip.url,
    clipped_at: instant(body.clippedAt),
    sha256_html: body.rawHash,
    sha256_text: body.textHash,
    sha256_file: fileHash,
    extractor: body.extractor,
    clip: own,
    body: facts,
    highlights,
  });
}

/**
 * The beginning of `manifest.json`, before its entries, which are parted by a comma; `now` in epoch milliseconds. Every manifest says
 * what its hashes are good for, and what not.
 */
export const manifestStart = (now: number): string =>
  `{"format":"newsclip export","version":2,"exported_at":"${instant(now)}","note":${JSON.stringify(say('manifest.what_hashes_prove'))},"clips":[\n`;

export const manifestEnd = '\n]}\n';
