import type { ClipRow } from '../clip-row';
import type { NewsclipDatabase } from '../schema';

/** The rows of documents, in their order; without those that have been given another number meanwhile. */
export async function rowsOfDocuments(db: NewsclipDatabase, documents: readonly number[]): Promise<ClipRow[]> {
  const rows = await Promise.all(documents.map((document) => db.clips.get({ document })));
  return rows.flatMap((row) => row ?? []);
}
