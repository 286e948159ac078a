import { type ArchiveItem, openArchive } from '@/lib/core/archive/read-archive';
import { archiveComma, archiveEnd, archiveLine, archiveStart } from '@/lib/core/archive/write-archive';
import type { ClipRecord } from '@/lib/core/clip-record';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';

/** A backup of some records, made at 12:00 UTC on 26 November 2026. */
export async function archiveOf(records: readonly ClipRecord[]): Promise<string> {
  const now = Date.UTC(2026, 10, 26, 12);
  const lines = await Promise.all(records.map(archiveLine));
  const start = archiveStart({ now, newsclip: '0.1.0', pictures: true, count: records.length });
  return start + lines.join(archiveComma) + archiveEnd(records.length);
}

/** What is read of a backup that comes in pieces of so many code units. */
export async function readBack(
  text: string,
  pieceLength = 50,
  longest?: number,
): Promise<Result<ArchiveItem[], Failure>> {
  async function* pieces() {
    for (let start = 0; start < text.length; start += pieceLength) yield text.slice(start, start + pieceLength);
  }
  const opened = await openArchive({ size: text.length, pieces }, longest);
  if (!opened.ok) return opened;
  const items: ArchiveItem[] = [];
  for await (const item of opened.value.items) items.push(item);
  return { ok: true, value: items };
}

/** The items; a failure ends the test. */
export async function itemsOf(text: string, pieceLength?: number, longest?: number): Promise<ArchiveItem[]> {
  const read = await readBack(text, pieceLength, longest);
  if (!read.ok) throw new Error(read.problem.reason);
  return read.value;
}

export const soundRecords = (items: readonly ArchiveItem[]): ClipRecord[] =>
  items.flatMap((item) => (item.kind === 'record' && item.isSound ? [item.record] : []));
