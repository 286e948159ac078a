import { lineOf } from './plain-words';
import type { RunningText } from './running-text';

/** Share of the page’s running text from which on an element is where the story is. */
const least = 0.4;

/**
 * Names by which Readability throws an element out or thinks less of it. It is right about one that begins with "comment": there stands
 * what readers wrote, however much it is.
 */
const distrusted =
  /-ad-|banner|\Scomment|contact|extra|footer|header|hidden|media|menu|meta|promo|related|scroll|share|sidebar|social|sponsor|tags|widget/;
const isDistrusted = (element: Element): boolean =>
  distrusted.test(`${element.getAttribute('class')} ${element.id}`.toLowerCase());

/** UTF-16 units. What is shorter, in a paragraph, may be a label; what is longer, around a quotation, more than that. */
const [shortestPassage, longestQuote] = [40, 700] as const;

/**
 * Readability throws out containers by their names ("with-sidebar", "has-comments"), the one that holds the story among them, and
 * headings and passages of a paragraph by theirs ("header-anchor-widget", "contextmenu"), and what shows code ("highlight--with-header").
 * What is known to be the story, a heading, a term, a passage, code or a quotation loses such a name before.
 */
export function unnameContainers(copy: Document, text: RunningText): void {
  // Most pages have none: then no element need be asked.
  const hasCode = copy.querySelector('pre') !== null;
  for (const element of copy.body.querySelectorAll('[class],[id]')) {
    const isHeadingOrTerm = /^(?:h[1-6]|dt)$/.test(element.localName);
    const holdsStory = text.total > 0 && text.in(element) >= text.total * least;
    const isPassage = element.parentElement?.localName === 'p' && lineOf(element).length >= shortestPassage;
    const isOfStory = holdsStory || isPassage || (hasCode && element.querySelector('pre'));
    if (isHeadingOrTerm || (isOfStory && isDistrusted(element))) unname(element);
  }
  for (const quote of copy.querySelectorAll('[class*=widget] blockquote')) freeOfWidget(quote);
}

function unname(element: Element): void {
  element.removeAttribute('class');
  element.removeAttribute('id');
}

/** An editor's tool puts a quotation into a widget, and who is quoted beside it there: they join it, and the widget loses its names. */
function freeOfWidget(quote: Element): void {
  for (
    let around = quote.parentElement;
    around && /widget/.test(around.className) && lineOf(around).length < longestQuote;
    around = around.parentElement
  ) {
    unname(around);
    quote.append(...around.querySelectorAll('cite:not(blockquote *)'));
  }
}
