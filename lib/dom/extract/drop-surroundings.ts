import type { RunningText } from './running-text';

/** The page's landmarks but for the main one, by their elements and their roles (HTML Accessibility API Mappings). */
const landmarks =
  ':is(nav,header,footer,aside,[role=navigation],[role=banner],[role=contentinfo],[role=complementary])';
/** Within the story's own element, and among paragraphs, they are the story's: its head, a note beside it. */
const surroundings = `${landmarks}:not(article *,main *,blockquote *,figure *,p~*)`;
/** Share of the page's running text from which on a part is where the story is. */
const least = 0.3;

/**
 * Takes out what stands around the story: the page's navigation, its head and foot, columns beside it. That is much of what most
 * pages show, and no step after this one need look at it. What holds the headline or much of the text stays, whatever it is called.
 */
export function dropSurroundings(copy: Document, headline: Element | null, text: RunningText): void {
  for (const part of copy.body.querySelectorAll(surroundings)) {
    const holdsStory =
      part.contains(headline) || text.in(part) > text.total * least || part.querySelector('h1,article,main') !== null;
    if (!holdsStory) part.remove();
  }
}
