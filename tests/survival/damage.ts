import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { wholeBelow } from './chance';

/** Where a browser keeps what an extension stores, in its profile; there is one extension. */
export interface Places {
  /** The folders of the extension's IndexedDB. */
  database: string[];
  /** The folders of `storage.local`. */
  local: string[];
}

export function placesIn(profile: string): Places {
  const within = (folder: string, fits: RegExp) =>
    existsSync(join(profile, folder))
      ? readdirSync(join(profile, folder)).flatMap((name) => (fits.test(name) ? [join(profile, folder, name)] : []))
      : [];
  // Firefox keeps `storage.local` in an IndexedDB of its own, under the same host and another container.
  return {
    database: [
      ...within('Default/IndexedDB', /^chrome-extension_/),
      ...within('storage/default', /^moz-extension\+\+\+[^^]+$/),
    ],
    local: [
      ...within('Default/Local Extension Settings', /./),
      ...within('storage/default', /^moz-extension\+\+\+.+\^userContextId=/),
    ],
  };
}

const filesIn = (folders: string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
    ),
  );

/** Files that hold what is stored: not what names the folder's owner, not locks and logs of the browser's own. */
const dataIn = (folders: string[]): string[] => {
  const files = filesIn(folders).filter((path) =>
    /\.(?:ldb|log|sqlite|sqlite-wal|blob)$|\/MANIFEST-|\/CURRENT$/.test(path),
  );
  if (files.length === 0) throw new Error(`Nothing is stored in ${folders.join()}`);
  return files;
};

export function removeAll(folders: string[]): void {
  dataIn(folders);
  for (const folder of folders) rmSync(folder, { recursive: true });
}

export function fillWithZeros(folders: string[]): void {
  for (const path of dataIn(folders)) overwrite(path, 0, Buffer.alloc(statSync(path).size));
}

export function cutInHalf(folders: string[]): void {
  for (const path of dataIn(folders)) truncateSync(path, statSync(path).size >> 1);
}

/** Changes a byte in each thousand. */
export function flipBytes(folders: string[], random: () => number): void {
  for (const path of dataIn(folders)) {
    const { size } = statSync(path);
    for (let left = Math.floor(size / 1_000); left > 0; left -= 1)
      overwrite(path, wholeBelow(random, size), Buffer.from([wholeBelow(random, 256)]));
  }
}

/** Takes away the two files by which a LevelDB finds its others. */
export function removeManifest(folders: string[]): void {
  for (const path of dataIn(folders)) if (/\/MANIFEST-|\/CURRENT$/.test(path)) rmSync(path);
}

/** Has a LevelDB look for its others where there is nothing. */
export function leadAstray(folders: string[]): void {
  for (const path of dataIn(folders)) if (path.endsWith('/CURRENT')) writeFileSync(path, 'MANIFEST-999999\n');
}

function overwrite(path: string, at: number, bytes: Buffer): void {
  const file = openSync(path, 'r+');
  writeSync(file, bytes, 0, bytes.length, at);
  closeSync(file);
}
