import type { Clip } from '../clip';
import type { Highlight } from '../highlight';
import type { ShownPicture } from '../pictures/kept-picture';
import { sha256Of } from '../sha256-of';
import type { ExportSettings } from './export-settings';

/** All that a note is made from, but for the text of the clip's revision: that never changes. */
export interface NoteSource {
  clip: Clip;
  /** In the order in which they were made. */
  highlights: readonly Highlight[];
  /** Of the pictures in its texts those that come along. */
  pictures: readonly ShownPicture[];
}

/** What notes are written by, besides the reader's settings. */
export interface Writer {
  /** Of Newsclip. */
  version: string;
  /** BCP 47: a heading and a name are in its words. */
  language: string;
  /** IANA name: days are by the reader's own clock. */
  timeZone: string;
}

/** All that decides how a clip is written, so that what is written by the same of the same is the same. */
export const writtenBy = (
  { preset, template, namePattern, folderPattern }: ExportSettings,
  { version, language, timeZone }: Writer,
): string =>
  JSON.stringify([version, language, timeZone, preset, preset === 'own' ? template : '', namePattern, folderPattern]);

/** SHA-256 of what a note is made from and written by, hexadecimal: where it is the same, so is the note. */
export const madeFrom = ({ clip, highlights, pictures }: NoteSource, by: string): Promise<string> =>
  sha256Of(JSON.stringify([by, clip, highlights, pictures.map(({ address, sha256 }) => [address, sha256])]));
