import { namesOf } from './plain-words';
import { runningTextIn } from './running-text';
import { bodyOf, parentElementOf, parentOf } from './unclobbered';

/** Names of what is hidden for good reason, even if it holds paragraphs. */
const neverStory =
  /paywall|premium|subscri|cookie|consent|gdpr|privacy|modal|pop-?up|comment|share|newsletter|login|sign-?(?:in|up)|menu|nav|search|related/;
/** Share of the page’s running text from which on a part is the story, waiting for a script to show it. */
const most = 0.3;
/** Share from which on a part that lies over the page is the page. */
const mostOver = 0.8;
/** Elements of the first four levels below the body: to ask all for their place would cost more than the rest of the copy. */
const nearRoot = [1, 2, 3, 4].map((level) => `:scope${'>*'.repeat(level)}`).join();

/**
 * The copies of those elements that the live page does not show, or shows over itself: templates for scripts, dialogs, texts for others.
 * `copy` is a faithful copy of `page`’s body, but for forms, which are `div`s in it. The story itself stays, where a script is only
 * about to show it or a button unfolds it, unless its name says that it is for subscribers; the copy then says no more that it is
 * hidden. A page that shows nothing at all hides itself until a script has run: nothing is said of it then.
 */
export function hiddenParts(page: Document, copy: Element): Element[] {
  const body = bodyOf(page);
  if (!body) return [];
  const live = partsOf(body);
  const seen = aroundWhatIsSeen(live);
  if (!isSeen(body) && !showsContent(body, seen)) return [];
  const copies = partsOf(copy);
  const fixed = fixedOver(body);
  const hidden: Element[] = [];
  let story: number | null = null;
  const shareOf = (part: Element): number => {
    const own = runningText(part);
    if (!own) return 0;
    story ??= runningText(copy);
    return own / story;
  };
  for (let index = 0; index < live.length; index += 1) {
    const element = live[index];
    const twin = copies[index];
    if (!element || !twin) continue;
    const over = fixed.has(element) && !twin.querySelector('h1,article,main');
    if (!over && (seen.has(element) || showsContent(element, seen))) continue;
    if (mayBeStory(twin, shareOf(twin), over)) twin.removeAttribute('aria-hidden');
    else hidden.push(twin);
    // What stands in it goes or stays with it.
    index += partsOf(element).length;
  }
  return hidden;
}

/** Whether a part that is hidden, or that lies over the page, is the story for all that; `share`: of the page’s running text. */
const mayBeStory = (part: Element, share: number, over: boolean): boolean =>
  share > 0 &&
  part.localName !== 'p' &&
  !neverStory.test(namesOf(part)) &&
  (over ? share >= mostOver : share >= most || isUnfolded(part));

/** What can be hidden as a whole; looking at every word set bold would cost more than the rest of the copy. */
const partsOf = (element: Element): NodeListOf<Element> =>
  Element.prototype.querySelectorAll.call(
    element,
    'div,section,aside,header,footer,nav,p,ul,ol,li,form,figure,dialog,article,main,h2,h3,h4,span,table,blockquote',
  );

/** What is seen itself, and all that it stands in: from the end upwards, so that a box around it need not be asked. */
function aroundWhatIsSeen(parts: ArrayLike<Element>): Set<Node> {
  const seen = new Set<Node>();
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const part = parts[index];
    if (!part || seen.has(part) || !isSeen(part)) continue;
    for (let around: Node | null = part; around && !seen.has(around); around = parentOf(around)) seen.add(around);
  }
  return seen;
}

const isSeen = (element: Element): boolean => Element.prototype.checkVisibility.call(element, alsoByVisibility);
const alsoByVisibility = { visibilityProperty: true } as const;

/**
 * Whether it is not seen itself and yet shows something: its own content, or a part of it. What stands around that part is
 * added to `seen`, so that of hidden boxes in one another none is asked for its parts anew.
 */
function showsContent(element: Element, seen: Set<Node>): boolean {
  if (isTransparent(element)) return true;
  if (!hasBox(element)) return false;
  const shown = Array.from(partsOf(element)).find((part) => isSeen(part) || isTransparent(part));
  for (let around = shown; around && around !== element; around = parentElementOf(around) ?? undefined) {
    if (hasBox(around)) seen.add(around);
  }
  return shown !== undefined;
}

/** What stays where it is while the page scrolls beneath it, as dialogs and bars do; they stand near the root. */
const fixedOver = (body: Element): Set<Element> =>
  new Set(
    Array.from(Element.prototype.querySelectorAll.call(body, nearRoot)).filter(
      (element) => getComputedStyle(element).position === 'fixed',
    ),
  );

const hasBox = (element: Element): boolean => Element.prototype.checkVisibility.call(element);

/** An element may have no box of its own and yet show its content; what is in a fold-out is only folded. */
const isTransparent = (element: Element): boolean =>
  getComputedStyle(element).display === 'contents' || Element.prototype.closest.call(element, 'details') !== null;

const runningText = (part: Element): number =>
  runningTextIn(part.localName === 'p' ? [part] : part.querySelectorAll('p'));

/** Whether a button beside the part, or in the heading above it, shows it, or its name says so. */
const isUnfolded = (part: Element): boolean =>
  /accordion|collaps|expand|faq|toggle/.test(namesOf(part)) ||
  [part.previousElementSibling, part.nextElementSibling].some((beside) =>
    beside?.matches('button,[role=button],summary,:is(h2,h3,h4):has(button)'),
  );
