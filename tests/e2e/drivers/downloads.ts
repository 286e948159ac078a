import { mkdtempSync, readdirSync, renameSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { until } from './until';

const unfinished = /\.(?:crdownload|part|tmp)$|^\.(?:com\.google|org\.chromium)/;

/**
 * Runs an action and waits for the one new file it brings into the folder: no unfinished part beside it any more, not
 * empty, and of the same size at two looks (a browser may create the file before it writes). The file is put into a folder
 * of its own, so that the next of the same name keeps its name.
 */
export async function waitForDownload(folder: string, action: () => Promise<void>): Promise<string> {
  const before = new Set(readdirSync(folder));
  await action();
  let sizeBefore = -1;
  const path = await until('the download', async () => {
    const arrived = readdirSync(folder).filter((name) => !before.has(name));
    const name = arrived.find((each) => !unfinished.test(each));
    if (name === undefined || arrived.some((each) => unfinished.test(each))) return null;
    const path = join(folder, name);
    const { size } = statSync(path);
    const settled = size > 0 && size === sizeBefore;
    sizeBefore = size;
    return settled ? path : null;
  });
  const kept = join(mkdtempSync(join(folder, 'done-')), basename(path));
  renameSync(path, kept);
  return kept;
}
