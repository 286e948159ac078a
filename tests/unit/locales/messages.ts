import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './sources';

interface Messages {
  [name: string]: string | Messages;
}

/** The messages of a language by their paths, `reader.back`. */
const flat = (messages: Messages, path = ''): [path: string, message: string][] =>
  Object.entries(messages)
    .flatMap(([name, message]) =>
      typeof message === 'string' ? [[path + name, message] as const] : flat(message, `${path}${name}.`),
    )
    .map(([name, message]) => [name, message]);

export interface Language {
  /** As the browsers call its folder, `pt_BR`. */
  name: string;
  messages: Map<string, string>;
}

/** All that Newsclip speaks, English first. */
export const languages: Language[] = readdirSync(join(root, 'locales'))
  .map((file) => ({
    name: basename(file, '.json'),
    messages: new Map(flat(JSON.parse(readFileSync(join(root, 'locales', file), 'utf8')))),
  }))
  .toSorted((a, b) => Number(b.name === 'en') - Number(a.name === 'en'));

/** `counted.clips` of `counted.clips.few`; null of what has no forms. */
export const pluralOf = (path: string): string | null =>
  /^(.*)\.(?:zero|one|two|few|many|other)$/.exec(path)?.[1] ?? null;

/** `$1`, `$2`: which values a message shows. */
export const placesOf = (message: string): string =>
  [...new Set([...message.replaceAll('$$', '').matchAll(/\$\d/g)].map(String))].toSorted().join(' ');
