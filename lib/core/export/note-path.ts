import type { Clip } from '../clip';
import { fileName, folderName } from '../file-name';
import { localDay } from '../front-matter';
import { dayOf, isCalendarDay } from '../published-time';
import { say } from '../words';
import type { MarkdownPreset } from './export-settings';
import { slugOf } from './slug';

/** Where the note of a clip lies in an export. */
export interface NotePath {
  /** Folders parted by `/`, each a safe name; empty for the export's own folder. */
  folder: string;
  /** A safe name without extension. Clips can share one: whoever writes many tells them apart. */
  name: string;
}

/** Folders within folders; what lies deeper is left out. */
const deepest = 8;

/** What a note is named by and where it lies, before either is made safe. */
export function presetPath(clip: Clip, preset: MarkdownPreset): { folder: string; name: string } {
  const slug = () => slugOf(clip.title) || 'clip';
  if (preset === 'hugo') return { folder: '', name: slug() };
  if (preset === 'jekyll') return { folder: '_posts', name: `${dayForName(clip)}-${slug()}` };
  return { folder: '', name: clip.title };
}

/** The day of the article; of clipping where it has none: Jekyll takes no post without one. */
function dayForName({ publishedAt, clippedAt }: Clip): string {
  const day = publishedAt && dayOf(publishedAt);
  return day && isCalendarDay(day) ? day : localDay(clippedAt);
}

/** Makes of any two texts a path that every file system takes and that never leaves the export's folder. */
export function safePath(clip: Clip, { folder, name }: { folder: string; name: string }): NotePath {
  const folders = folder === '' ? [] : folder.split(/[/\\]/).map(folderName).filter(Boolean);
  return {
    folder: folders.slice(0, deepest).join('/'),
    name: fileName(name, '', say('file.clip', localDay(clip.clippedAt))),
  };
}
