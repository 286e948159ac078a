import type { Body, Clip } from './clip';
import type { ExportPicture } from './export/export-file';
import { instant } from './front-matter';
import type { Highlight } from './highlight';
import { say } from './words';

/** What every manifest calls itself, and the version that is written. */
export const manifestFormat = 'newsclip export';
export const manifestVersion = 2;

/** Its path within an export. */
export const manifestName = 'manifest.json';

interface Written {
  clip: Clip;
  body: Body;
  highlights: readonly Highlight[];
  /** Its path within the export. */
  file: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  sha256: string;
  /** Those that the file shows and that lie in the export. */
  pictures: readonly ExportPicture[];
  /** What the note was made from, see `madeFrom`; null where nobody will ask whether it has changed. */
  madeFrom?: string | null;
}

/**
 * One clip of an export, as a line of the manifest. With what Markdown has no place for (`clip`, `body`, `highlights`) the note becomes the same
 * clip again. `docs/formats/zip-and-folder.md` says what each key means.
 */
export function manifestEntry({ clip, body, highlights, file, sha256, pictures, madeFrom = null }: Written): string {
  return JSON.stringify({
    file,
    url: clip.url,
    clipped_at: instant(body.clippedAt),
    sha256_html: body.rawHash,
    sha256_text: body.textHash,
    extractor: body.extractor,
    sha256_file: sha256,
    ...(madeFrom !== null && { made_from: madeFrom }),
    pictures: pictures.map((each) => ({ file: each.file, sha256: each.sha256, address: each.address })),
    // JSON leaves out what is undefined.
    clip: { ...clip, excerpt: undefined },
    body: { ...body, clipId: undefined, html: undefined, text: undefined },
    highlights,
  });
}

/**
 * The beginning of `manifest.json`, before its entries, which are parted by `manifestComma`; `now` in epoch milliseconds. Every manifest
 * says what its hashes are good for, and what not.
 */
export const manifestStart = (now: number): string =>
  `{"format":"${manifestFormat}","version":${manifestVersion},"exported_at":"${instant(now)}","note":${JSON.stringify(say('manifest.what_hashes_prove'))},"clips":[\n`;

export const manifestComma = ',\n';

export const manifestEnd = '\n]}\n';
