import { BlobReader, BlobWriter, configure, TextReader, ZipWriter } from '@zip.js/zip.js';

configure({ useWebWorkers: false });

/** A zip, compressed, of texts by their names; `password` encrypts it. */
export async function zipped(files: Record<string, string | Blob>, password?: string): Promise<Blob> {
  const writer = new ZipWriter(new BlobWriter('application/zip'), password === undefined ? {} : { password });
  for (const [name, content] of Object.entries(files))
    await writer.add(name, typeof content === 'string' ? new TextReader(content) : new BlobReader(content));
  return writer.close();
}
