import { lineOf, namesOf } from './plain-words';
import { shortestParagraph } from './running-text';
import { bodyOf, parentElementOf, parentOf } from './unclobbered';

/** Names of what is hidden for good reason, even if it holds paragraphs. */
const neverStory =
  /paywall|premium|subscri|cookie|consent|gdpr|privacy|modal|pop-?up|comment|share|newsletter|login|sign-?(?:in|up)|menu|nav|search|related/;
/** Share of the page’s running text from which on a part is the story, waiting for a script to show it. */
const most = 0.3;

/**
 * The copies of those elements that the live page does not show: templates for scripts, dialogs that wait, texts for others.
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
  const hidden: Element[] = [];
  let story: number | null = null;
  for (let index = 0; index < live.length; index += 1) {
    const element = live[index];
    if (!element || seen.has(element) || showsContent(element, seen)) continue;
    const twin = copies[index];
    if (!twin) continue;
    const own = runningText(twin);
    if (own) story ??= runningText(copy);
    if (
      own &&
      twin.localName !== 'p' &&
      !neverStory.test(namesOf(twin)) &&
      (own >= (story ?? 0) * most || isUnfolded(twin))
    )
      twin.removeAttribute('aria-hidden');
    else hidden.push(twin);
    // What stands in it goes or stays with it.
    index += partsOf(element).length;
  }
  return hidden;
}

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

const isSeen = (element: Element): boolean =>
  Element.prototype.checkVisibility.call(element, { visibilityProperty: true });

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

const hasBox = (element: Element): boolean => Element.prototype.checkVisibility.call(element);

/** An element may have no box of its own and yet show its content; what is in a fold-out is only folded. */
const isTransparent = (element: Element): boolean =>
  getComputedStyle(element).display === 'contents' || Element.prototype.closest.call(element, 'details') !== null;

function runningText(part: Element): number {
  let length = 0;
  for (const paragraph of part.localName === 'p' ? [part] : part.querySelectorAll('p')) {
    const own = lineOf(paragraph).length;
    if (own >= shortestParagraph) length += own;
  }
  return length;
}

/** Whether a button beside the part, or in the heading above it, shows it, or its name says so. */
const isUnfolded = (part: Element): boolean =>
  /accordion|collaps|expand|faq|toggle/.test(namesOf(part)) ||
  [part.previousElementSibling, part.nextElementSibling].some((beside) =>
    beside?.matches('button,[role=button],summary,:is(h2,h3,h4):has(button)'),
  );
