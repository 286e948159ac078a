import { copyText } from '@/lib/browser/clipboard';
import { saveFile } from '@/lib/browser/downloads';
import { type CitationFormat, citationFile, cite } from '@/lib/core/citations/cite';
import type { DaysIn } from '@/lib/core/citations/day-in-words';
import type { Clip } from '@/lib/core/clip';
import type { Failure } from '@/lib/core/failure';
import { fileName } from '@/lib/core/file-name';
import type { Result } from '@/lib/core/result';
import { nameWithoutTitle } from './stored-clip';

/** How clips are cited. */
export interface Citing {
  format: CitationFormat;
  daysIn: DaysIn;
}

/** Clips as citations: the reader had each on the screen when she clipped it. */
export const citationsOf = (clips: readonly Clip[], { format, daysIn }: Citing): string =>
  cite(
    format,
    clips.map((clip) => ({ clip, accessedAt: clip.clippedAt })),
    daysIn,
  );

/** Copies citations; to be called on a click. */
export const copyCitations = (clips: readonly Clip[], citing: Citing): Promise<Result<null, Failure>> =>
  copyText(citationsOf(clips, citing));

/** Citations as a file of the format, which ends in one line feed. */
export function citationsFile(clips: readonly Clip[], citing: Citing): { content: Blob; extension: string } {
  const { extension, mediaType } = citationFile[citing.format];
  const content = new Blob([`${citationsOf(clips, citing).trimEnd()}\n`], { type: `${mediaType};charset=utf-8` });
  return { content, extension };
}

/** Saves a clip's citation as a file of the format, under its title. */
export function saveCitation(clip: Clip, citing: Citing): void {
  const { content, extension } = citationsFile([clip], citing);
  saveFile(content, fileName(clip.title, `.${extension}`, nameWithoutTitle(clip)));
}
