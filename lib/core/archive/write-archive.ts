import type { ClipRecord } from '../clip-record';
import { instant } from '../front-matter';
import { sha256Of } from '../sha256-of';
import { archiveFormat, archiveVersion } from './archive-head';
import { canonicalJson } from './canonical-json';

interface Made {
  /** Epoch milliseconds. */
  now: number;
  /** The version of Newsclip. */
  newsclip: string;
  pictures: boolean;
  /** Clips that it is going to hold. */
  count: number;
}

/**
 * A backup is one JSON document: this beginning, then `archiveLine`s parted by `archiveComma`, `imageLine`s likewise, then the end. Since each clip is a line, it
 * can be read one clip after another, and what is damaged costs one clip. `docs/formats/backup.md` describes it.
 */
export const archiveStart = ({ now, newsclip, pictures, count }: Made): string =>
  `${JSON.stringify({
    format: archiveFormat,
    version: archiveVersion,
    made_at: instant(now),
    newsclip,
    pictures,
    count,
  }).slice(0, -1)},"clips":[\n`;

/** A clip, with a checksum that tells whether it is still what was written. */
export async function archiveLine(record: ClipRecord): Promise<string> {
  const text = canonicalJson(record);
  if (text === null) throw new Error('A record is nested no deeper than it is read');
  return `{"sha256":"${await sha256Of(text)}","record":${JSON.stringify(record)}}`;
}

export const archiveComma = ',\n';

/** What parts the pictures, where there are any, from the clips before them. */
export const archiveImages = '\n],"images":[\n';

/** The end, which tells that nothing is missing. */
export const archiveEnd = (clips: number, images = 0): string =>
  `\n],"end":${JSON.stringify({ clips, ...(images > 0 && { images }) })}}\n`;
