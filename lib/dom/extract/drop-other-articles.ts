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
    if (article.contains(headline)) continue;
    const other = own && !own.contains(article) && article.querySelector('h1');
    const empty = own && text.in(article) === 0 && !article.querySelector('img');
    if (other || empty || isTeaser(article)) article.remove();
  }
  dropNextArticles(copy, headline, text);
}

/** What stands at the head of an article, but of no section of one. */
const signature = 'time,[class*="author" i],[class*="date" i]';

const follows = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;

/**
 * The outermost element around a further headline that holds none of the reader's own article. One within it is a section, unless its
 * headline goes by the class of the first, and it is signed.
 */
function dropNextArticles(copy: Document, headline: Element | null, text: RunningText): void {
  if (headline?.localName !== 'h1') return;
  const own = headline.closest(articles);
  const first = Array.from(copy.querySelectorAll('p')).find((p) => text.in(p) > 0 && follows(headline, p));
  for (const other of copy.querySelectorAll('h1')) {
    if (!follows(headline, other) || !lineOf(other)) continue;
    const before = first && follows(first, other) ? first : headline;
    let part: Element = other;
    while (part.parentElement && part.parentElement !== copy.body && !part.parentElement.contains(before))
      part = part.parentElement;
    const isNext = own?.contains(part)
      ? other.className && other.classList[0] === headline.classList[0] && part.querySelector(signature)
      : text.in(part) < text.total * mostNext;
    if (part !== other && isNext) part.remove();
  }
}

function isTeaser(article: Element): boolean {
  const heading = article.querySelector('h1,h2,h3,h4,h5');
  const linked = heading && (linkShare(heading) > 0.9 || heading.closest('a') !== null);
  return Boolean(linked) && lineOf(article).length < longestTeaser;
}
