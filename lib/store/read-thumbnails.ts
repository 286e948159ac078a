import { database } from './database';

/** The pictures of clips, by id; those that have none are left out, as is what is no picture any more. */
export async function getThumbnails(ids: readonly string[]): Promise<Map<string, Blob>> {
  const rows = await (await database()).thumbnails.bulkGet([...ids]);
  return new Map(rows.flatMap((row) => (row?.picture instanceof Blob ? [[row.clipId, row.picture]] : [])));
}
