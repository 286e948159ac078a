import { lineOf } from './plain-words';
import { bodyOf } from './unclobbered';

/** Names of what is hidden for good reason, even if it holds paragraphs. */
const neverStory =
  /paywall|premium|subscri|cookie|consent|gdpr|privacy|modal|pop-?up|comment|share|newsletter|login|sign-?(?:in|up)|menu|nav|search|related/i;
/** UTF-16 units of a paragraph of running text. */
const shortest = 80;

/**
 * The copies of those elements that the live page does not show: templates for scripts, dialogs that wait, texts for others.
 * `copy` is a faithful copy of `page`’s body. What a “read more” button unfolds stays: hidden paragraphs beside visible ones, where
 * nothing says that they are for subscribers. A page that shows nothing at all hides itself until a script has run: nothing
 * is said of it then.
 */
export function hiddenParts(page: Document, copy: Element): Element[] {
  const body = bodyOf(page);
  if (!body || !isShown(body)) return [];
  const live = Element.prototype.querySelectorAll.call(body, '*');
  const copies = Element.prototype.querySelectorAll.call(copy, '*');
  const hidden: Element[] = [];
  for (let index = 0; index < live.length; index += 1) {
    const [element, twin] = [live[index], copies[index]];
    if (!element || !twin || isShown(element)) continue;
    const inside = Element.prototype.querySelectorAll.call(element, '*').length;
    if (!/^(?:script|noscript|style|template|source|meta|link|br|wbr|track|param|picture|img)$/.test(twin.localName)) {
      if (!isFolded(twin)) hidden.push(twin);
    }
    index += inside;
  }
  return hidden;
}

const isShown = (element: Element): boolean => Element.prototype.checkVisibility.call(element);

function isFolded(part: Element): boolean {
  const names = `${part.getAttribute('class')} ${part.id}`;
  return !neverStory.test(names) && hasRunningText(part) && part.parentElement !== null && besideStory(part);
}

const hasRunningText = (part: Element): boolean =>
  [part, ...part.querySelectorAll('p')].some((one) => one.localName === 'p' && lineOf(one).length >= shortest);

/** Whether the part comes right after a paragraph of running text. */
function besideStory(part: Element): boolean {
  const before = part.previousElementSibling;
  return before !== null && hasRunningText(before);
}
