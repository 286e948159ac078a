import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { root } from '@/scripts/run.mjs';

export interface Pages {
  names: string[];
  read: (name: string) => string;
}

/** The pages of a corpus folder (`pages/ID.html.gz`), by id in alphabetical order. */
export function corpusPages(folder: string): Pages {
  return {
    names: readdirSync(join(folder, 'pages'))
      .map((file) => file.replace(/\.html\.gz$/, ''))
      .sort(),
    read: (name) => gunzipSync(readFileSync(join(folder, 'pages', `${name}.html.gz`))).toString('utf8'),
  };
}

/** The project's own fixtures, for whoever has no corpus. */
export function fixturePages(): Pages {
  const folder = join(root, 'tests/fixtures/pages');
  return {
    names: readdirSync(folder).sort(),
    read: (name) => readFileSync(join(folder, name, 'source.html'), 'utf8'),
  };
}

/** The true texts of a corpus folder (`truth.jsonl`) by page; pages without one are left out. */
export function truthTexts(folder: string): Map<string, string> {
  const lines = readFileSync(join(folder, 'truth.jsonl'), 'utf8').split('\n').filter(Boolean);
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const { id, text }: { id: unknown; text: unknown } = JSON.parse(line);
      return typeof id === 'string' && typeof text === 'string' && text ? [[id, text]] : [];
    }),
  );
}
