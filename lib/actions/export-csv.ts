import { clipColumns } from '@/lib/core/export/clip-columns';
import { csvRow } from '@/lib/core/export/csv-cell';
import type { Exported, ExportRequest } from '@/lib/core/export/export-request';
import type { Failure } from '@/lib/core/failure';
import { localDay } from '@/lib/core/front-matter';
import type { Result } from '@/lib/core/result';
import { say } from '@/lib/core/words';
import type { StoredClip } from '@/lib/store';
import { pageTools, type TakeOutTools, takeOutClips } from './take-out-clips';

/** Without it Excel takes UTF-8 for the machine's own letters. */
const byteOrderMark = '\ufeff';

/** Rows that are held as strings; more are handed to the browser, which keeps them off the heap. */
const rowsAtATime = 2_000;

/** Saves the metadata of clips as one table, a row a clip in the order asked for. */
export const exportCsv = (
  request: ExportRequest,
  tools: TakeOutTools = pageTools,
): Promise<Result<Exported, Failure>> =>
  takeOutClips(request, () => `${say('file.clips', localDay(tools.now()))}.csv`, csvOf, tools);

async function csvOf(clips: AsyncIterable<StoredClip>): Promise<Blob> {
  const parts: Blob[] = [];
  let rows = [byteOrderMark + csvRow(clipColumns.map(({ name }) => name))];
  for await (const { clip, body } of clips) {
    rows.push(csvRow(clipColumns.map(({ cell }) => cell(clip, body))));
    if (rows.length < rowsAtATime) continue;
    parts.push(new Blob(rows));
    rows = [];
  }
  return new Blob([...parts, ...rows], { type: 'text/csv;charset=utf-8' });
}
