import { lineOf, linkShare } from './plain-words';
import type { RunningText } from './running-text';

/** `hentry` is the microformat's word for it. */
const articles = 'article,.hentry';
/** Share of the page’s running text that a further article may hold, and that sections of one article hold between them. */
const mostNext = 0.6;
/** UTF-16 units. A teaser is no longer. */
const longestTeaser = 700;

/**
 * Other articles on the page: those after the reader's own (an endless page appends the next ones, each with a headline of its
 * own), lists of articles beside it, and teasers, whose headline is a link.
 */
export function dropOtherArticles(copy: Document, headline: Element | null, text: RunningText): void {
  const own = headline?.closest(articles);
  for (const article of copy.querySelectorAll(articles)) {
    if (article.contains(headline)) continue;
    const other = own && !own.contains(article) && article.querySelector(text.in(own) ? 'h1,article' : 'h1');
    const empty = own && !text.in(article) && !article.querySelector('img');
    const short = lineOf(article).length < longestTeaser;
    if (other || (short && (empty || hasLinkedHeading(article)))) article.remove();
  }
  dropNextArticles(copy, headline, text);
}

/** What stands at the head of an article, but of no section of one. */
const signature = 'time,[class*="author" i],[class*="date" i]';

const follows = (one: Node, other: Node): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;

/**
 * The outermost element around each further headline that holds none of the reader's own article. One within it is a section, unless its
 * headline goes by the class of the first, and it is signed. Where the first headline shares no wrapper with its text, those that hold most
 * of the page's text between them are sections, too.
 */
function dropNextArticles(copy: Document, headline: Element | null, text: RunningText): void {
  if (headline?.localName !== 'h1') return;
  const own = headline.closest(articles);
  const first = Array.from(copy.querySelectorAll('p')).find((p) => text.in(p) > 0 && follows(headline, p)) ?? null;
  const next = new Set<Element>();
  for (const other of copy.querySelectorAll('h1')) {
    if (!follows(headline, other) || !lineOf(other)) continue;
    const part = partAround(other, first && follows(first, other) ? first : headline);
    if (part === other || part.contains(first)) continue;
    if (own?.contains(part) ? isHeadedAlike(other, headline, part) : text.in(part) < text.total * mostNext)
      next.add(part);
  }
  const beside = Array.from(next).filter((part) => !own?.contains(part) && !partAround(headline, part).contains(first));
  const held = beside.reduce((sum, part) => sum + text.in(part), 0);
  if (held < text.total * mostNext) for (const part of next) part.remove();
}

/** Whether a part is signed, as an article is, and headed by the class of the first headline. */
const isHeadedAlike = (other: Element, headline: Element, part: Element): boolean =>
  other.className !== '' && other.classList[0] === headline.classList[0] && part.querySelector(signature) !== null;

/** The outermost element around a headline that does not hold `before`. */
function partAround(headline: Element, before: Element): Element {
  const around = headline.parentElement;
  return !around || around.localName === 'body' || around.contains(before) ? headline : partAround(around, before);
}

function hasLinkedHeading(article: Element): boolean {
  const heading = article.querySelector('h1,h2,h3,h4,h5');
  return heading !== null && (linkShare(heading) > 0.9 || heading.closest('a') !== null);
}
