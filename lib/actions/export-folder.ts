import { chooseFolder } from '@/lib/browser/chosen-folder';
import type { ChosenFolder } from '@/lib/core/export/chosen-folder';
import type { Exported, ExportRequest } from '@/lib/core/export/export-request';
import type { Failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import { refusalOf } from '@/lib/core/template/template-problem';
import { attempt } from '@/lib/store';
import { exportNotes, type NoteTools, pageNoteTools } from './export-notes';
import { FolderNotes } from './folder-notes';
import { readFolder } from './known-folder';
import type { NoteWriter } from './note';

/** The same as `NoteTools`, and what asks for the folder. */
export interface FolderTools extends NoteTools {
  choose: () => Promise<Result<ChosenFolder | null, Failure>>;
}

const pageTools: FolderTools = { ...pageNoteTools, choose: chooseFolder };

/** Notes that are written side by side: each waits for the disk most of the time. */
const sideBySide = 12;

/**
 * Writes clips into a folder that the reader chooses, to be called on a click: Markdown, the pictures that are kept, and `manifest.json` last. By
 * the manifest of earlier exports only what has changed is written, under the same name as before; a file that Newsclip did not write, or
 * that somebody has changed since, is neither written over nor deleted. However it ends, the manifest tells what was written until then.
 */
export async function exportToFolder(
  request: ExportRequest,
  tools: FolderTools = pageTools,
): Promise<Result<Exported, Failure>> {
  const chosen = await tools.choose();
  if (!chosen.ok) return chosen;
  if (chosen.value === null) return ok({ files: 0, skipped: 0, cancelled: true });
  const writer = await tools.writer();
  if (!writer.ok) return fail(refusalOf(writer.problem));
  const known = await readFolder(chosen.value);
  if (!known.ok) return known;
  const notes = new FolderNotes(chosen.value, known.value, tools.now());
  const put = await attempt(() => putAll(request, writer.value, tools, notes));
  const ended = await notes.end();
  if (!put.ok) return put;
  if (!put.value.ok) return put.value;
  if (!ended.ok) return ended;
  const { files, report } = notes;
  const cancelled = request.signal.aborted;
  const seen = files + report.unchanged + report.leftAlone.length;
  return ok({ files, skipped: cancelled ? 0 : request.ids.length - seen, cancelled, folder: report });
}

async function putAll(
  request: ExportRequest,
  write: NoteWriter,
  tools: NoteTools,
  notes: FolderNotes,
): Promise<Result<null, Failure>> {
  const underWay: Promise<Result<null, Failure>>[] = [];
  let answer: Result<null, Failure> = ok(null);
  const settle = async (left: number) => {
    while (underWay.length > left) {
      const put = await underWay.shift();
      if (answer.ok && put) answer = put;
    }
  };
  try {
    for await (const note of exportNotes(request, write, tools, notes)) {
      if (note.ok) underWay.push(notes.put(note.value));
      else answer = fail(refusalOf(note.problem));
      await settle(sideBySide - 1);
      if (!answer.ok) break;
    }
  } finally {
    await settle(0);
  }
  return answer;
}
