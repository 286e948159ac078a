import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './until';

const unfinished = /\.(?:crdownload|part|tmp)$|^\.(?:com\.google|org\.chromium)/;

/**
 * Runs an action and waits for the one new file it brings into the folder: no unfinished part beside it any more, not
 * empty, and of the same size at two looks (a browser may create the file before it writes).
 */
export async function waitForDownload(folder: string, action: () => Promise<void>): Promise<string> {
  const before = new Set(readdirSync(folder));
  await action();
  let sizeBefore = -1;
  return until('the download', async () => {
    const arrived = readdirSync(folder).filter((name) => !before.has(name));
    const name = arrived.find((each) => !unfinished.test(each));
    if (name === undefined || arrived.some((each) => unfinished.test(each))) return null;
    const path = join(folder, name);
    const { size } = statSync(path);
    const settled = size > 0 && size === sizeBefore;
    sizeBefore = size;
    return settled ? path : null;
  });
}
