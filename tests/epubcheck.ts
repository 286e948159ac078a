import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Debian's package `epubcheck` puts it. */
const program = '/usr/share/java/epubcheck.jar';

/** What epubcheck complains of in a book, a line each: errors, warnings, and that it did not run at all. */
export async function epubcheck(book: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'newsclip-epub-'));
  try {
    const path = join(folder, 'book.epub');
    await writeFile(path, book);
    const told = await new Promise<string>((resolve) => {
      execFile('java', ['-jar', program, path], { maxBuffer: 100_000_000 }, (_, stdout, stderr) =>
        resolve(`${stdout}\n${stderr}`),
      );
    });
    const lines = told.split('\n');
    const complaints = lines.filter((line) => /^(?:FATAL|ERROR|WARNING|USAGE)\b/.test(line));
    if (complaints.length === 0 && !told.includes('No errors or warnings detected')) return [`It did not run: ${told}`];
    return complaints.map((line) => line.replaceAll(folder, ''));
  } finally {
    await rm(folder, { recursive: true });
  }
}
