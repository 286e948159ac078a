import { lineOf, linkShare } from './plain-words';
import type { RunningText } from './running-text';

/** `hentry` is the microformat's word for it. */
const articles = 'article,.hentry';
/** Share of the page’s running text that further articles may hold, each. */
const mostNext = 0.6;
/** UTF-16 units. A teaser is no longer. */
const longestTeaser = 700;

/**
 * Other articles on the page: those after the reader's own (an endless page appends the next ones, each with a headline of its
 * own), and teasers, whose headline is a link.
 */
export function dropOtherArticles(copy: Document, headline: Element | null, text: RunningText): void {
  const own = headline?.closest(articles);
  for (const article of copy.querySelectorAll(articles)) {
    if (article === own || (headline && article.contains(headline))) continue;
    const other = own && !own.contains(article) && article.querySelector('h1');
    const empty = own && !article.contains(own) && text.in(article) === 0 && !article.querySelector('img');
    if (other || empty || isTeaser(article)) article.remove();
  }
  dropNextArticles(copy, headline, text);
}

/** The outermost element around a further headline that holds none of the reader's own article. */
function dropNextArticles(copy: Document, headline: Element | null, text: RunningText): void {
  if (headline?.localName !== 'h1') return;
  const own = headline.closest(articles);
  for (const other of copy.querySelectorAll('h1')) {
    if (!(headline.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) || !lineOf(other)) continue;
    let part: Element = other;
    while (part.parentElement && part.parentElement !== copy.body && !part.parentElement.contains(headline))
      part = part.parentElement;
    if (part !== other && !own?.contains(part) && text.in(part) < text.total * mostNext) part.remove();
  }
}

function isTeaser(article: Element): boolean {
  const heading = article.querySelector('h1,h2,h3,h4,h5');
  const linked = heading && (linkShare(heading) > 0.9 || heading.closest('a') !== null);
  return Boolean(linked) && lineOf(article).length < longestTeaser;
}
