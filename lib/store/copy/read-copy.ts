import { type ClipRecord, parseClipRecord, textsOfLink } from '@/lib/core/clip-record';
import { type CopyPlace, clipIdOf, copyNames } from '@/lib/core/copy-place';
import type { Failure } from '@/lib/core/failure';
import { ok, type Result } from '@/lib/core/result';

/** A clip of the copy that cannot be made a clip again. */
export interface NotRecovered {
  /** Its title, or its id where even that cannot be read. */
  name: string;
  /** In a few words. */
  problem: string;
}

/** The ids of all clips that the copy holds, in the order in which they were made. */
export async function idsInCopy(place: CopyPlace): Promise<Result<string[], Failure>> {
  const names = await place.names();
  return names.ok ? ok(names.value.flatMap((name) => clipIdOf(name) ?? []).sort()) : names;
}

/** Some clips of the copy, a few at a time, and those of them that cannot be read. */
export async function readCopy(
  place: CopyPlace,
  ids: readonly string[],
): Promise<Result<{ records: ClipRecord[]; notRecovered: NotRecovered[] }, Failure>> {
  const read = await place.read(ids.flatMap((id) => Object.values(copyNames(id))));
  if (!read.ok) return read;
  const records: ClipRecord[] = [];
  const notRecovered: NotRecovered[] = [];
  for (const id of ids) {
    const names = copyNames(id);
    const clip = read.value[names.clip];
    const record = parseClipRecord({
      clip,
      bodies: read.value[names.bodies] ?? textsOfLink(clip),
      thumbnail: read.value[names.thumbnail],
      highlights: read.value[names.highlights],
    });
    if (record.ok) records.push(record.value);
    else notRecovered.push({ name: titleOf(clip) ?? id, problem: record.problem });
  }
  return ok({ records, notRecovered });
}

function titleOf(clip: unknown): string | null {
  return typeof clip === 'object' && clip !== null && 'title' in clip && typeof clip.title === 'string'
    ? clip.title
    : null;
}
