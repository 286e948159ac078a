import { isElement } from '../is-element';
import { bareWords, endsSentence, lineOf, namesOf } from './plain-words';

/** How templates call a standfirst. */
const named =
  /stand-?first|[\s_-](?:dek|deck|lead|lede|spot)[\s_-]|sub-?(?:title|head|line)|intro|summary|excerpt|chap[eo]|vorspann|teaser|ingress|description|sumario|entradilla|bajada|copete|einleitung|sommario|occhiello|manchet/;
/** UTF-16 units. */
const lengths = { claim: 20, shortest: 40, longest: 700, running: 150 } as const;
/** Elements after the headline that are looked at. */
const reach = 60;
const elsewhere = 'nav,aside,figure,footer,ul,ol,script,noscript,[class*=caption i]';
/** What asks for money often stands under the headline, too. */
const offers = '[class*=paywall i],[class*=subscri i]';
const wrapped = 'p,div,h2,h3,figure,ul,script';

/**
 * The printed standfirst as a block of its own, a heading where it is set as one, before the body is chosen: it often stands outside of
 * it. Null where there is none.
 * `descriptions`: what the page says that it is about, which may be cut short.
 */
export function findStandfirst(
  copy: Document,
  headline: Element | null,
  title: string,
  descriptions: readonly string[],
): Element | null {
  if (!headline || !copy.body.contains(headline)) return null;
  // An English deck without a full stop is a second headline.
  const isEnglish = /^en/i.test(copy.documentElement.lang);
  const known = descriptions.map((text) => bareWords(text).slice(0, 80));
  const titleWords = bareWords(title);
  for (const element of elementsAfter(headline)) {
    if (element.querySelector(wrapped) || element.closest(elsewhere)) continue;
    const text = lineOf(element);
    const isOne =
      text.length >= lengths.shortest && text.length <= lengths.longest && !titleWords.includes(bareWords(text));
    if (!isOne) continue;
    if (element.closest(offers)?.contains(headline) === false) continue;
    const same = known.some((words) => words.length >= lengths.claim && bareWords(text).startsWith(words));
    if ((endsSentence(text) || (same && !isEnglish)) && (same || isMarked(element))) return blockOf(element);
    if (element.localName === 'p' && text.length > lengths.running) return null;
  }
  return null;
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

const isMarked = (element: Element): boolean =>
  isHeading(element) ||
  named.test(namesOf(element)) ||
  (element.parentElement !== null && named.test(namesOf(element.parentElement)));

function blockOf(element: Element): Element {
  const block = element.ownerDocument.createElement(isHeading(element) ? 'h2' : 'p');
  block.append(...element.ownerDocument.importNode(element, true).childNodes);
  return block;
}

/** Puts the standfirst first where the body has none of it. */
export function restoreStandfirst(body: Element, standfirst: Element | null): void {
  if (!standfirst) return;
  const words = bareWords(lineOf(standfirst));
  // The text may begin with its first sentence, or end a line with its last.
  const beginning = bareWords(lineOf(body).slice(0, 3_000));
  if (!beginning.includes(words.slice(0, 60)) || !beginning.includes(words.slice(-60))) body.prepend(standfirst);
}
