import { uniqueNames } from '../file-name';
import { onceEach } from '../once-each';
import type { NotePath } from './note-path';

/** Gives notes paths that differ from all it gave before, also where case does not count. */
export function noteNames(): (path: NotePath) => string {
  const namesIn = onceEach((_folder: string) => uniqueNames('.md'));
  return ({ folder, name }) => {
    const file = namesIn(folder.toLowerCase())(name, name);
    return folder === '' ? file : `${folder}/${file}`;
  };
}
