import { chooseFolder } from '@/lib/browser/chosen-folder';
import { loadExportSettings } from '@/lib/browser/export-settings';
import { ownVersion } from '@/lib/browser/own-version';
import type { ChosenFolder } from '@/lib/core/export/chosen-folder';
import type { Exported, ExportRequest } from '@/lib/core/export/export-request';
import { writtenBy } from '@/lib/core/export/made-from';
import type { Failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import { refusalOf, type TemplateProblem } from '@/lib/core/template/template-problem';
import { locale } from '@/lib/core/words';
import { attempt, readNoteSources } from '@/lib/store';
import { exportNotes, type NoteTools, pageNoteTools } from './export-notes';
import { FolderNotes } from './folder-notes';
import { readFolder } from './known-folder';
import { markdownWriter } from './markdown-writer';
import type { NoteWriter } from './note';
import { type UnchangedTools, unchangedNotes } from './unchanged-notes';

/** What writes notes, and a text that tells it from all that write differently, see `writtenBy`. */
export interface FolderWriter {
  write: NoteWriter;
  by: string;
}

/** The same as `NoteTools`, with what asks for the folder and what tells what there is to write. */
export interface FolderTools extends Omit<NoteTools, 'writer'>, UnchangedTools {
  choose: () => Promise<Result<ChosenFolder | null, Failure>>;
  writer: () => Promise<Result<FolderWriter, TemplateProblem>>;
}

const pageTools: FolderTools = {
  ...pageNoteTools,
  choose: chooseFolder,
  async *readSources(ids) {
    const { pictures } = await loadExportSettings();
    yield* readNoteSources(ids, { pictures });
  },
  async writer() {
    const settings = await loadExportSettings();
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const writer = await markdownWriter(settings);
    const by = writtenBy(settings, { version: ownVersion(), language: locale(), timeZone });
    return writer.ok ? ok({ write: writer.value, by }) : writer;
  },
};

/** Notes that are written side by side: each waits for the disk most of the time. */
const sideBySide = 12;

/**
 * Writes clips into a folder that the reader chooses, to be called on a click: Markdown, the pictures that are kept, and `manifest.json` last. By
 * the manifest of earlier exports only what has changed is written, under the same name as before; a file that Newsclip did not write, or
 * that somebody has changed since, is neither written over nor deleted. However it ends, the manifest tells what was written until then.
 * One at a time, in however many pages: another waits until it can go on from what this one leaves.
 */
export async function exportToFolder(
  request: ExportRequest,
  tools: FolderTools = pageTools,
): Promise<Result<Exported, Failure>> {
  const chosen = await tools.choose();
  if (!chosen.ok) return chosen;
  const folder = chosen.value;
  if (folder === null) return ok({ files: 0, skipped: 0, cancelled: true });
  const { signal } = request;
  try {
    // Of two folders no page can tell whether they are one.
    return await navigator.locks.request('newsclip-folder', { signal }, () => exportInto(folder, request, tools));
  } catch (error) {
    if (!signal.aborted || error !== signal.reason) throw error;
    return ok({ files: 0, skipped: 0, cancelled: true, folder: { unchanged: 0, leftAlone: [] } });
  }
}

async function exportInto(
  folder: ChosenFolder,
  request: ExportRequest,
  tools: FolderTools,
): Promise<Result<Exported, Failure>> {
  const writer = await tools.writer();
  if (!writer.ok) return fail(refusalOf(writer.problem));
  const { write, by } = writer.value;
  const known = await readFolder(folder);
  if (!known.ok) return known;
  const notes = new FolderNotes(folder, known.value, by, tools.now());
  const put = await attempt(async () => {
    const same = await unchangedNotes(request, by, folder, known.value, tools);
    if (!same.ok) return same;
    notes.leaveAsTheyAre(same.value.size);
    return putAll(withoutThose(request, same.value), write, tools, notes);
  });
  const ended = await notes.end();
  if (!put.ok) return put;
  if (!put.value.ok) return put.value;
  if (!ended.ok) return ended;
  const { files, report } = notes;
  const cancelled = request.signal.aborted;
  const seen = files + report.unchanged + report.leftAlone.length;
  return ok({ files, skipped: cancelled ? 0 : request.ids.length - seen, cancelled, folder: report });
}

/** A request for what is left when there is nothing to do for some of its clips. */
const withoutThose = ({ ids, onProgress, signal }: ExportRequest, settled: ReadonlySet<string>): ExportRequest => ({
  ids: ids.filter((id) => !settled.has(id)),
  onProgress: (done) => onProgress(settled.size + done, ids.length),
  signal,
});

async function putAll(
  request: ExportRequest,
  write: NoteWriter,
  tools: Pick<NoteTools, 'read' | 'breathe'>,
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
