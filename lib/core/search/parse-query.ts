import { fold } from '../fold';
import { inflected, sequenceOf, type WordSequence } from './word-sequence';

/** What a search term can ask for beside words of the text. */
const fieldNames = ['site', 'author', 'agency', 'tag', 'lang'] as const;
const stateNames = ['unread', 'favourite', 'archived', 'truncated', 'deleted', 'highlighted', 'link'] as const;
export type FieldName = (typeof fieldNames)[number];
export type StateName = (typeof stateNames)[number];

/** One thing that a clip is tested for. */
export type QueryTest =
  | { kind: 'text'; words: WordSequence }
  /** Folded, on one line. `whole`: all of the value, as written in quotation marks; else as it is being typed. */
  | { kind: 'field'; field: FieldName; value: string; words: WordSequence; whole: boolean }
  /** `day` is YYYY-MM-DD; before it, or on or after it. */
  | { kind: 'before' | 'after'; day: string }
  | { kind: 'state'; state: StateName };

interface QueryTerm {
  test: QueryTest;
  negated: boolean;
}

/** Every group must hold of a clip; a group holds where one of its terms does. An empty query holds of every clip. */
export type Query = readonly (readonly QueryTerm[])[];

/** A query is typed by a person: what is longer was pasted by mistake. UTF-16 units. */
const longest = 1_000;

/** A minus, a name before a colon, then a phrase in quotation marks that may not be closed yet, or a word. */
const pieces = /(-?)(?:([a-z]+):)?(?:["“”„«»]([^"“”„«»]*)(["“”„«»]?)|(\S*))/giu;

/**
 * Reads a query as it is typed: words and "phrases" that must all be there, `-` for what must not, `or` between two terms of
 * which one will do, and names such as `site:`. It never fails: what is only half typed asks for nothing, and a name that is none
 * is a word like any other.
 */
export function parseQuery(typed: string): Query {
  const groups: QueryTerm[][] = [];
  let either = false;
  for (const [whole, minus, name, phrase, closed, word = ''] of typed.slice(0, longest).matchAll(pieces)) {
    if (!whole) continue;
    if (/^or$/i.test(whole)) {
      either = groups.length > 0;
      continue;
    }
    const test = testOf(name?.toLowerCase(), phrase ?? word, Boolean(closed));
    if (!test) continue;
    const term = { test, negated: minus === '-' };
    const group = either ? groups.at(-1) : undefined;
    if (group) group.push(term);
    else groups.push([term]);
    either = false;
  }
  return groups;
}

/** Whether clips can answer a query better or worse, and not only fit it or not. */
export const asksForWords = (query: Query): boolean =>
  query.flat().some(({ test, negated }) => test.kind === 'text' && !negated);

/** Null where it asks for nothing yet. */
function testOf(name: string | undefined, value: string, quoted: boolean): QueryTest | null {
  if (name === 'before' || name === 'after') {
    const day = firstDayOf(value);
    return day ? { kind: name, day } : null;
  }
  if (name === 'is') {
    const state = stateNames.find((one) => one === value.toLowerCase());
    return state ? { kind: 'state', state } : null;
  }
  const field = fieldNames.find((one) => one === name);
  const text = foldedLine(field || name === undefined ? value : `${name}:${value}`);
  const words = sequenceOf(text, quoted);
  // A tag may be of signs alone.
  const asks = words.length > 0 || (field === 'tag' && text !== '');
  if (field) return asks ? { kind: 'field', field, value: text, words, whole: quoted } : null;
  return words.length > 0 ? { kind: 'text', words: inflected(words) } : null;
}

/**
 * A text as it is compared with another: folded, on one line, without the quotation marks that a query cannot hold, and without
 * halves of surrogate pairs, which UTF-8 cannot hold.
 */
export const foldedLine = (text: string): string =>
  fold(text)
    .toWellFormed()
    .replace(/["“”„«»]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** The first day of a year, a month or a day: 2026, 2026-1, 2026-01-13. Null for what is none, or not yet. */
function firstDayOf(value: string): string | null {
  const [, year, month = '1', day = '1'] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(value) ?? [];
  if (!year) return null;
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const iso = Number.isNaN(time.getTime()) ? '' : time.toISOString().slice(0, 10);
  return iso === `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` ? iso : null;
}
