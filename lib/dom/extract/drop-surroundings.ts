import { isOwnSite } from './link-lines';
import { linkShare } from './plain-words';
import type { RunningText } from './running-text';

/** The page's landmarks but for the main one, by their elements and their roles (HTML Accessibility API Mappings). */
const landmarks =
  ':is(nav,header,footer,aside,[role=navigation],[role=banner],[role=contentinfo],[role=complementary])';
/** Within the story's own element, and among paragraphs, they are the story's: its head, a note beside it. */
const surroundings = `${landmarks}:not(article *,main *,blockquote *,figure *,p~*)`;
/** Share of the page's running text from which on a part is where the story is, and from which on it is the story. */
const [least, most] = [0.3, 0.6] as const;
/** A picture may have a link or two with it: to a gallery, to buy it. */
const fewestLinks = 3;

/**
 * Takes out what stands around the story: the page's navigation, its head and foot, columns and lists of its own links beside it. That is
 * much of what most pages show, and no step after this one need look at it. What holds the headline or much of the text stays, whatever it is called.
 */
export function dropSurroundings(copy: Document, headline: Element | null, text: RunningText, base: string): void {
  for (const part of copy.body.querySelectorAll(surroundings)) {
    const holdsStory =
      part.contains(headline) || text.in(part) > text.total * least || part.querySelector('h1,article,main') !== null;
    if (!holdsStory) part.remove();
  }
  for (let part = storyAround(headline, text); part && part !== copy.body; part = part.parentElement) {
    for (const beside of Array.from(part.parentElement?.children ?? []))
      if (!text.in(beside) && isListOfLinks(beside, base)) beside.remove();
  }
}

/** The smallest part that holds the headline and most of the running text; null where the page has none of either. */
function storyAround(headline: Element | null, text: RunningText): Element | null {
  let part = text.total ? headline : null;
  while (part && text.in(part) < text.total * most) part = part.parentElement;
  return part;
}

/** Whether a part is mostly links to the outlet's own pages; those that lead elsewhere may be what the story is about. */
function isListOfLinks(part: Element, base: string): boolean {
  const links = part.querySelectorAll('a');
  return links.length >= fewestLinks && linkShare(part) > 0.5 && isOwnSite(links[0]?.getAttribute('href') ?? '', base);
}
