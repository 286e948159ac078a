import { downloadZip } from 'client-zip';
import type { ExportFile } from '@/lib/core/export/export-file';

/** Files as one zip that is not compressed, put together as they come. What goes wrong in reading them is thrown as it was, not as a stream reports it. */
export async function zipOf(source: AsyncIterable<ExportFile>): Promise<Blob> {
  const trouble: unknown[] = [];
  async function* watched() {
    try {
      yield* source;
    } catch (error) {
      trouble.push(error);
      throw error;
    }
  }
  try {
    return await downloadZip(watched()).blob();
  } catch (error) {
    throw trouble[0] ?? error;
  }
}
