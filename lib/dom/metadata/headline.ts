import { foldWords } from '@/lib/core/news/fold';
import { withoutOutlet } from '@/lib/core/news/headline';
import type { OutletMatcher } from '@/lib/core/news/outlet-name';
import { all, textOf } from './element-text';

export interface Headline {
  title: string;
  /** The element that prints it; null where none does. */
  element: Element | null;
}

/** Whether a printed headline is a claimed one with a kicker before it. */
const isTail = (claim: string, printed: string): boolean =>
  claim.length > 20 && foldWords(printed).endsWith(foldWords(claim));

const words = (text: string): Set<string> => new Set(foldWords(text).split(' '));

/**
 * The headline as printed above the text wins where a claim bears it out, since og:title and the document's title are
 * often worded for search engines; without such an element the first claim. `claims` come in the order of trust.
 */
export function readHeadline(page: Document, claims: readonly string[], isOutlet: OutletMatcher): Headline {
  const bare = claims.map((claim) => withoutOutlet(claim, isOutlet)).filter(Boolean);
  const claimed = bare.map(words);
  let found: Headline = { title: bare[0] ?? '', element: null };
  const alone = page.querySelectorAll('h1').length === 1;
  let best = 0;
  for (const element of all(page, 'h1, h2, [itemprop~="headline"], [class*="headline" i], [class*="title" i]', 250)) {
    const title = withoutOutlet(textOf(element), isOutlet);
    if (title.length < 4 || title.length > 400 || element.closest('nav, footer, aside')) continue;
    const own = words(title);
    const likeness = Math.max(
      0,
      ...claimed.map((claim) => [...own].filter((word) => claim.has(word)).length / Math.max(own.size, claim.size)),
    );
    const first = element.localName === 'h1';
    // The only first-level heading, where it is a sentence, needs little to bear it out.
    const threshold = !first ? 0.9 : alone && own.size > 4 ? 0.09 : 0.35;
    const score = likeness + (first ? 0.5 : 0);
    if (likeness >= threshold && score > best) {
      best = score;
      found = { title: bare.find((claim) => isTail(claim, title)) ?? title, element };
    }
  }
  const only = page.querySelector('main h1, article h1, h1');
  return found.element || found.title
    ? { ...found, element: found.element ?? only }
    : { title: textOf(only), element: only };
}
