import { saveFile } from '@/lib/browser/downloads';
import { loadExportSettings } from '@/lib/browser/export-settings';
import type { Clip } from '@/lib/core/clip';
import type { Exported, ExportRequest } from '@/lib/core/export/export-request';
import type { Failure } from '@/lib/core/failure';
import { localDay } from '@/lib/core/front-matter';
import { otherTasks } from '@/lib/core/other-tasks';
import { ok, type Result } from '@/lib/core/result';
import { say } from '@/lib/core/words';
import { attempt, readClips } from '@/lib/store';
import { citationsFile } from './cite-clips';

/** Saves the citations of clips as one file, in the form that was taken last. */
export async function exportCitations({ ids, onProgress, signal }: ExportRequest): Promise<Result<Exported, Failure>> {
  const { citation, daysIn } = await loadExportSettings();
  const clips: Clip[] = [];
  const read = await attempt(async () => {
    for await (const batch of readClips(ids)) {
      if (signal.aborted) return;
      clips.push(...batch);
      onProgress(clips.length, ids.length);
      await otherTasks();
    }
  });
  if (!read.ok) return read;
  if (signal.aborted) return ok({ files: 0, skipped: 0, cancelled: true });
  const { content, extension } = citationsFile(clips, { format: citation, daysIn });
  saveFile(content, `${say('export.file.citations', localDay(Date.now()))}.${extension}`);
  return ok({ files: clips.length, skipped: ids.length - clips.length, cancelled: false });
}
