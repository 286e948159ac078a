import { readByline } from '@/lib/core/news/byline';
import type { HeadSignatures } from '@/lib/core/news/foot-signature';
import type { OutletMatcher } from '@/lib/core/news/outlet-name';
import type { MetaTags } from './meta-tags';
import type { PrintedMetadata } from './printed-metadata';

const authorTags =
  'author article:author articleauthor parsely-author sailthru.author dc.creator byl cxenseparse:author authors';

/**
 * Who signs: the first source that names people, or else an agency, and an agency that a later one names beside them.
 * `claims` are those of JSON-LD. Machines are also told the owner of the site and the photographer: where some of the
 * people are printed as signing, it is those. Where nobody signs, the outlet or desk that the page gives as its author
 * does, as a citation would name it. `facts` are names in a list of facts about the page, asked for where nobody else is named.
 */
export function authorsOf(
  claims: readonly string[],
  meta: MetaTags,
  printed: PrintedMetadata,
  isOutlet: OutletMatcher,
  facts: () => readonly string[],
): HeadSignatures {
  const sources = [claims, ...authorTags.split(' ').map(meta)];
  const read = [...sources.map((values) => readByline(values, isOutlet)), ...printed.bylines];
  const people = read.find((byline) => byline.people.length)?.people ?? readByline(facts(), isOutlet).people;
  const agency = read.find((byline) => byline.agency)?.agency ?? null;
  const others = read.find((byline) => byline.others.length)?.others ?? [];
  const signed = people.filter((name) => printed.bylines.some((byline) => byline.people.includes(name)));
  const authors = signed.length ? signed : people.length || agency ? people : others;
  return { authors, agency, byPeople: people.length > 0 };
}
