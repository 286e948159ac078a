import { fold } from '../fold';
import type { Cited } from './cited';

/**
 * Each work with a key for `\cite` and the like: who, the year, the first long word of the title, in plain small letters;
 * `clip` where none of that is written in Latin letters. None twice.
 */
export function keyedBy(cited: readonly Cited[]): (readonly [string, Cited])[] {
  const taken = new Set<string>();
  return cited.map((one) => {
    const key = keyOf(one);
    let unique = key;
    for (let count = 2; taken.has(unique); count += 1) unique = `${key}-${count}`;
    taken.add(unique);
    return [unique, one];
  });
}

function keyOf(one: Cited): string {
  const [first] = one.authors;
  const who = plain(first ? ('literal' in first ? first.literal : first.family) : one.outlet);
  const word = one.title
    .split(/[\s'’-]+/)
    .map(plain)
    .find((part) => part.length > 3);
  return `${(who || 'clip').slice(0, 24)}${one.issued?.slice(0, 4) ?? 'nd'}${(word ?? '').slice(0, 24)}`;
}

const plain = (text: string): string => fold(text).replace(/[^a-z\d]/g, '');
