import type { ArticleMetadata } from '../article';
import { dateHabits } from './month-names';
import { mostExact } from './most-exact';
import { findTimes, readTime } from './read-time';

/** What a page says of when its text came out, as it is written, each in the order of trust. */
export interface TimeClaims {
  /** For machines. */
  published: string[];
  modified: string[];
  /** Of a `time` element, or one that is named so. */
  marked: string[];
  /** Lines near the headline. */
  printed: string[];
  /** Dates in a list of facts, which count where nothing else tells. */
  facts: string[];
}

/** Of a kind; no honest page says more. */
const most = 200;

/**
 * When a text came out and was changed; null where the page does not say. `lang` is the page's language, `host` the name of its host: they
 * say how it writes dates.
 */
export function weighTimes(
  claims: TimeClaims,
  lang: string | null,
  host: string,
): Pick<ArticleMetadata, 'publishedAt' | 'modifiedAt'> {
  const habits = dateHabits(lang, host);
  const read = (values: string[], likely?: string[]): string[] =>
    values.slice(0, most).flatMap((value) => readTime(value, habits, likely) ?? []);
  const modified = read(claims.modified);
  const published = read(claims.published);
  published.push(...read(claims.marked, [...published, ...modified]));
  const likely = [...published, ...modified];
  for (const line of claims.printed.slice(0, most)) {
    for (const time of findTimes(line, habits, likely)) (time.modified ? modified : published).push(time.iso);
  }
  if (!published.length && !modified.length) published.push(...read(claims.facts));
  // The only date that a page prints is of this text, even where it calls it the latest.
  return { publishedAt: mostExact(published) ?? mostExact(modified), modifiedAt: mostExact(modified) };
}
