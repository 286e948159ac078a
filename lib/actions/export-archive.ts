import type { Exported, ExportRequest } from '@/lib/core/export/export-request';
import type { Failure } from '@/lib/core/failure';
import { localDay } from '@/lib/core/front-matter';
import { ok, type Result } from '@/lib/core/result';
import { say } from '@/lib/core/words';
import { type BackupTools, backUp, pageTools } from './back-up';

/** Saves clips with all that belongs to them as a backup that holds no others: `restoreBackup` brings them into any library. */
export async function exportArchive(
  { ids, onProgress, signal }: ExportRequest,
  tools: BackupTools = pageTools,
): Promise<Result<Exported, Failure>> {
  const wanted = [...new Set(ids)];
  const name = `${say('files.archive', localDay(tools.now()))}.json`;
  const saved = await backUp(
    { pictures: true },
    { onProgress, signal },
    { ...tools, ids: async () => ok(wanted), save: (content) => tools.save(content, name) },
  );
  if (!saved.ok) return saved;
  const { clips, cancelled } = saved.value;
  return ok({ files: clips, skipped: cancelled ? 0 : wanted.length - clips, cancelled });
}
