import type { ImportFile } from './import-file';

/** All of a file's text, without a byte order mark; null where it has more than `most` code units. */
export async function wholeText({ pieces }: ImportFile, most: number): Promise<string | null> {
  const parts: string[] = [];
  let length = 0;
  for await (const piece of pieces()) {
    length += piece.length;
    if (length > most) return null;
    parts.push(piece);
  }
  return parts.join('').replace(/^\ufeff/, '');
}
