import { isApart } from '../is-apart';
import { isElement } from '../is-element';
import { bareWords, endsSentence, lineOf, namesOf } from './plain-words';

/** How templates call a standfirst. */
const named =
  /stand-?first|[\s_-](?:dek|deck|lead|lede|spot)[\s_-]|sub-?(?:title|head|line)|intro|summary|excerpt|chap[eo]|vorspann|teaser|ingress|description|sumario|entradilla|bajada|copete|einleitung|sommario|occhiello|manchet/;
/** UTF-16 units. */
const lengths = { claim: 20, shortest: 40, longest: 700, running: 150 } as const;
/** Elements after the headline that are looked at. */
const reach = 60;
const elsewhere =
  'nav,aside,figure,footer,ul,ol,script,noscript,[class*=caption i],[class*=imagedesc i],[class*=image-desc i]';
/** What asks for money often stands under the headline, too. */
const offers = '[class*=paywall i],[class*=subscri i]';
const wrapped = 'p,div,h2,h3,figure,ul,script';

/**
 * What may be the printed standfirst, the surest first, each as a block of its own, a heading where it is set as one; before the body is
 * chosen, for it often stands outside of it.
 * `descriptions`: what the page says that it is about, which may be cut short.
 */
export function findStandfirsts(
  copy: Document,
  headline: Element | null,
  title: string,
  descriptions: readonly string[],
): Element[] {
  if (!headline || !copy.body.contains(headline)) return [];
  // An English deck without a full stop is a second headline.
  const isEnglish = /^en/i.test(copy.documentElement.lang);
  const known = descriptions.map((text) => bareWords(text).slice(0, 80));
  const titleWords = bareWords(title);
  const marked: Element[] = [];
  for (const element of elementsAfter(headline)) {
    const text = textOfOne(element, headline);
    const words = bareWords(text);
    if (titleWords.includes(words)) continue;
    const same = known.some((claim) => claim.length >= lengths.claim && words.startsWith(claim));
    if (endsSentence(text) || (same && !isEnglish)) {
      // What the page says that it is about is surer than a name: a second headline may be set as a standfirst is, too.
      if (same) return [element, ...marked].map(blockOf);
      if (!marked.length && isMarked(element, headline)) marked.push(element);
    }
    if (element.localName === 'p' && text.length > lengths.running) break;
  }
  return marked.map(blockOf);
}

/** The text of what may be a standfirst; '' of anything else. */
function textOfOne(element: Element, headline: Element): string {
  if (element.querySelector(wrapped)) return '';
  const text = lineOf(element);
  if (text.length < lengths.shortest || text.length > lengths.longest) return '';
  return isApart(element, elsewhere, headline) || isApart(element, offers, headline) ? '' : text;
}

function elementsAfter(headline: Element): Element[] {
  const found: Element[] = [];
  // 1 is SHOW_ELEMENT.
  const walker = headline.ownerDocument.createTreeWalker(headline.ownerDocument.body, 1);
  walker.currentNode = headline;
  for (let node = walker.nextNode(); node && found.length < reach; node = walker.nextNode())
    if (isElement(node) && !headline.contains(node)) found.push(node);
  return found;
}

const isHeading = (element: Element): boolean => element.matches('h2,h3');

/** What stands alone between headline and picture needs no name. */
const isRightBelow = (element: Element, headline: Element): boolean =>
  element.matches('div,p') &&
  !element.querySelector('a,time,br') &&
  element.previousElementSibling?.contains(headline) === true &&
  Boolean(element.nextElementSibling?.querySelector('img'));

const isMarked = (element: Element, headline: Element): boolean =>
  isHeading(element) ||
  isRightBelow(element, headline) ||
  named.test(namesOf(element)) ||
  (element.parentElement !== null && named.test(namesOf(element.parentElement)));

function blockOf(element: Element): Element {
  const block = element.ownerDocument.createElement(isHeading(element) ? 'h2' : 'p');
  block.append(...element.ownerDocument.importNode(element, true).childNodes);
  return block;
}

/** Puts the surest of what may be the standfirst first that the body has none of. */
export function restoreStandfirst(body: Element, standfirsts: readonly Element[]): void {
  const beginning = standfirsts.length ? bareWords(lineOf(body).slice(0, 3_000)) : '';
  // The text may begin with its first sentence, or end a line with its last.
  const isThere = (words: string): boolean =>
    beginning.includes(words.slice(0, 60)) && beginning.includes(words.slice(-60));
  const lost = standfirsts.find((standfirst) => !isThere(bareWords(lineOf(standfirst))));
  if (lost) body.prepend(lost);
}
