import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The pages of a corpus folder (`truth.jsonl`, `pages/ID.html.gz`), by id in alphabetical order. */
export function corpusIds(folder) {
  const lines = readFileSync(join(folder, 'truth.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line).id).sort();
}

export const corpusPage = (folder, id) =>
  gunzipSync(readFileSync(join(folder, 'pages', `${id}.html.gz`))).toString('utf8');
