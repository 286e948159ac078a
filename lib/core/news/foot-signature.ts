import { type Byline, readByline } from './byline';
import { foldWords } from './fold';
import { isFullName } from './full-name';
import { opensByline } from './opens-byline';
import type { HeadSignatures } from './weigh-authors';

/** UTF-16 units of a line that signs. */
const longest = 100;
/** Initials, of a wire service, too: "(det/dpa)", "det/dpa", "ssi, dan; Photo: …". Words with commas alone are rather topics. */
const initials =
  /^(?:\((?:dpa|[a-z]{2,4}(?:\s?[/,;]\s?[a-z]{2,4})+)\)$|[a-z]{2,4}(?:\/[a-z]{2,4})+$|[a-z]{2,4}(?:, [a-z]{2,4})*; [A-Z])/;

/** At the foot of a page a map, a shop or a platform is "powered by" its maker. */
const byMaker = /^(?!written|words|text|story|report)\S+ by /i;

/**
 * Who signs where the head of a page names no person: much of the German press does so right below the text, by a label and a name or by
 * initials. A line that is neither says nothing. `foot` is that line, '' for none.
 */
export function withFootSignature(head: HeadSignatures, foot: string, site: string): Omit<HeadSignatures, 'byPeople'> {
  const isSilent = !head.byPeople && foot.length <= longest;
  const { people, agency, others } = isSilent ? signedIn(foot, (part) => foldWords(part) === foldWords(site)) : nobody;
  const authors = people.length ? people : others;
  return { authors: authors.length ? authors : head.authors, agency: head.agency ?? agency };
}

const nobody: Byline = { people: [], agency: null, others: [] };

function signedIn(foot: string, isOutlet: (part: string) => boolean): Byline {
  if (initials.test(foot)) return readByline([foot.replace(/^\(|\)$/g, '')], isOutlet);
  const signs = opensByline.test(foot) && !byMaker.test(foot);
  const { people } = signs ? readByline([foot], isOutlet) : nobody;
  return { ...nobody, people: people.filter(isFullName) };
}
