import { bracketed } from './bracketed';
import { isFullName } from './full-name';

/** What parts names, and what opens a byline. */
const separators = /[\n,;:：|/&•·、]|\s[-–—]\s|\s(?:and|und|et|y|e|og|och|en|ve|и)\s/i;
const label = /^.*\b(?:by|von|par|por|di|door)\s/i;
/** UTF-16 units. */
const longest = 60;

/**
 * Names of two words or more, or in a script that writes no spaces, as they stand in what a page says of who signs. Which of them are people
 * is told where the answer comes in, by `weighAuthors`; for finding a paragraph that begins with one, this will do.
 */
export const claimedNames = (claims: readonly string[]): string[] =>
  claims
    .slice(0, 60)
    .flatMap((claim) => claim.slice(0, 300).replace(bracketed, '\n').split(separators))
    .map((part) => part.replace(label, '').trim())
    .filter((name) => name.length < longest && isFullName(name));
