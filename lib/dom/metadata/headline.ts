import { foldWords } from '@/lib/core/news/fold';
import { withoutOutlet } from '@/lib/core/news/headline';
import type { OutletMatcher } from '@/lib/core/news/outlet-name';
import { plainText } from '@/lib/core/news/plain-text';
import { all, textOf } from './element-text';

export interface Headline {
  title: string;
  /** The element that prints it; null where none does. */
  element: Element | null;
}

/** Elements set as lines of their own leave no space between their words. */
const joined = (text: string): string => foldWords(text).replaceAll(' ', '');

/** Elements of a headline that are looked at. */
const mostParts = 9;

/** Whether a printed headline is a claimed one with a kicker before it, or a line or a count in an element of its own after it. */
const holds = (printed: string, element: Element, claim: string): boolean =>
  claim.length > 20 &&
  ['', ...all(element, '*', mostParts).map(textOf)].some((after) => joined(printed).endsWith(joined(claim + after)));

/** Chinese and Japanese have no space between words: there each character counts. */
const words = (text: string): Set<string> => new Set(foldWords(text).match(/[\u3040-\u9fff]|[^ \u3040-\u9fff]+/g));

/** How much of the likest claim a printed text is, 0 to 1: words in common, over the longer of the two. */
const likeness = (own: ReadonlySet<string>, claims: readonly Set<string>[]): number =>
  Math.max(
    0,
    ...claims.map((claim) => [...own].filter((word) => claim.has(word)).length / Math.max(own.size, claim.size)),
  );

/**
 * An outlet that the page tells of nowhere else stands behind a headline, too: "天气转凉-海港网", "Cooler weather – Harbour Office". Behind a
 * dash there may also be more of the headline, which is longer than the name of an outlet.
 */
const unknownOutlet = /(?:_|(?<=[ \u3040-\u9fff])-)[^-_]*$|(?<= )[–—|‹«].{0,36}$/;

/**
 * The headline as printed above the text wins where a claim bears it out, since og:title and the document's title are
 * often worded for search engines; without such an element the first claim. `claims` come in the order of trust.
 */
export function readHeadline(page: Document, claims: readonly string[], isOutlet: OutletMatcher): Headline {
  const bare = claims.map((claim) => withoutOutlet(plainText(claim, 600), isOutlet)).filter(Boolean);
  const claimed = bare.flatMap((claim) => [claim, claim.replace(unknownOutlet, '')]).map(words);
  const [only = null, another] = page.querySelectorAll('h1');
  let found: Headline = { title: bare[0] ?? textOf(only), element: only };
  /** How well an element is borne out, 0 for not enough; a first-level heading gets half a point for being one. */
  const scoreOf = (element: Element, printed: string): number => {
    const own = words(printed);
    const like = printed.length < 400 ? likeness(own, claimed) : 0;
    if (element.localName !== 'h1') return like < 0.9 ? 0 : like;
    // The only one, where it is a sentence, needs little to bear it out.
    return like < (!another && own.size > 4 ? 0.09 : 0.35) ? 0 : like + 0.5;
  };
  let best = 0;
  const look = (selector: string): void => {
    for (const element of all(page, selector, 150)) {
      const printed = textOf(element);
      const score = scoreOf(element, printed);
      if (score <= best || element.closest('aside,nav,footer')) continue;
      const title = withoutOutlet(printed, isOutlet);
      if (!title) continue;
      best = score;
      found = { title: bare.find((claim) => holds(title, element, claim)) ?? title, element };
    }
  };
  look('h1');
  // Nothing else beats a first-level heading that is half of a claim.
  if (best < 1) look('h2,h3,h4,[itemprop~="headline"],[class*="headline" i],[class*="title" i]');
  return found;
}
