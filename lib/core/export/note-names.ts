import { uniqueNames } from '../file-name';
import { onceEach } from '../once-each';
import type { NotePath } from './note-path';

/** Gives notes paths that differ from all it gave before, and from those that are taken, also where case does not count. */
export function noteNames(taken: Iterable<string> = []): (path: NotePath) => string {
  const takenIn = onceEach((_folder: string): string[] => []);
  for (const file of taken) takenIn(keyOf(folderOf(file))).push(fileOf(file));
  const namesIn = onceEach((folder: string) => uniqueNames('.md', takenIn(folder)));
  return ({ folder, name }) => {
    const file = namesIn(keyOf(folder))(name, name);
    return folder === '' ? file : `${folder}/${file}`;
  };
}

/** The folder of a path; empty for none. */
export const folderOf = (file: string): string => file.slice(0, Math.max(file.lastIndexOf('/'), 0));

/** The name of the file itself, by its path. */
export const fileOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

const keyOf = (folder: string): string => folder.toLowerCase();
