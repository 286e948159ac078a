import { foldedLine } from './parse-query';

/** The terms of a query as typed, each whole: an operator with its phrase, a phrase, a word. */
const termsOf = (typed: string): string[] => typed.match(/-?(?:[a-z]+:)?(?:"[^"]*"?|\S+)/giu) ?? [];

/** An operator that asks for all of a value. */
export const exactTerm = (name: string, value: string): string => `${name}:"${value.replace(/["“”„«»]/g, '')}"`;

/** Whether a query holds all of some terms. */
export function hasTerms(typed: string, terms: string): boolean {
  const held = new Set(termsOf(typed).map(foldedTerm));
  return termsOf(terms).every((term) => held.has(foldedTerm(term)));
}

/** A query with some terms more, or, where it holds them all, without them. What else was typed stays as it is. */
export function toggleTerms(typed: string, terms: string): string {
  if (!hasTerms(typed, terms)) return [typed.trim(), terms].filter(Boolean).join(' ');
  const going = new Set(termsOf(terms).map(foldedTerm));
  return termsOf(typed)
    .filter((term) => !going.has(foldedTerm(term)))
    .join(' ');
}

/** Quotation marks count: `tag:sea` asks for more than `tag:"sea"`. */
const foldedTerm = (term: string): string => `${term.includes('"')} ${foldedLine(term)}`;
