import { copyText } from '@/lib/browser/clipboard';
import { saveFile } from '@/lib/browser/downloads';
import { loadExportSettings } from '@/lib/browser/export-settings';
import type { ExportSettings } from '@/lib/core/export/export-settings';
import type { Failure } from '@/lib/core/failure';
import { fileName } from '@/lib/core/file-name';
import { fail, ok, type Result } from '@/lib/core/result';
import { refusalOf } from '@/lib/core/template/template-problem';
import type { PictureLink } from '@/lib/dom/to-markdown';
import type { StoredClip } from '@/lib/store';
import { markdownWriter } from './markdown-writer';
import type { Note } from './note';
import { storedClip } from './stored-clip';

/** One clip as a Markdown file, as the reader wants them; a mistake in her template or patterns is a failure that names its line. */
export async function clipMarkdown(
  stored: StoredClip,
  settings: ExportSettings,
  pictureLink: PictureLink | null = null,
): Promise<Result<Note, Failure>> {
  const writer = await markdownWriter(settings);
  const note = writer.ok ? writer.value(stored, pictureLink) : writer;
  return note.ok ? note : fail(refusalOf(note.problem));
}

/** Puts a clip's Markdown on the clipboard; to be called on a click. */
export async function copyClip(clipId: string): Promise<Result<null, Failure>> {
  const note = await noteOf(clipId);
  return note.ok ? copyText(note.value.text) : note;
}

/** Saves a clip's Markdown as a file, under the name that an export gives it. */
export async function downloadClip(clipId: string): Promise<Result<null, Failure>> {
  const note = await noteOf(clipId);
  if (!note.ok) return note;
  const { name, text } = note.value;
  saveFile(new Blob([text], { type: 'text/markdown;charset=utf-8' }), fileName(name, '.md', name));
  return ok(null);
}

async function noteOf(clipId: string): Promise<Result<Note, Failure>> {
  const [stored, settings] = await Promise.all([storedClip(clipId), loadExportSettings()]);
  return stored.ok ? clipMarkdown(stored.value, settings) : stored;
}
