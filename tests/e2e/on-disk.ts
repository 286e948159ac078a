import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface FileToChoose {
  name: string;
  content: string | Uint8Array;
}

/** Writes files for a file picker into a folder of their own, and gives their paths. */
export function onDisk(files: readonly FileToChoose[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'newsclip-files-'));
  return files.map(({ name, content }) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  });
}
