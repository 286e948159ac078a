import { textOf } from './element-text';

/** A short printed line near the headline. */
export interface PrintedLine {
  /** Its pieces, one per text node, parted by line breaks. */
  text: string;
  /** The smallest element that holds all of it. */
  element: Element;
  /** Whether `element` holds this line and no other text. */
  alone: boolean;
  /** Whether it stands before the headline. */
  before: boolean;
  /** Whether it stands after the headline and before any running text. */
  early: boolean;
}

/** Whatever is not set in the line of the text around it. */
const ownLine = ':not(a,abbr,b,bdi,cite,em,font,i,small,span,strong,time,u)';
/** Of what a copy of a page still holds. */
const notPrinted = 'script,noscript,figcaption';

/** What a line may have before it and be alone: "Published:", on a line of its own or for those who listen. */
const label = /^.{0,30}[:：]\s*$/;

/**
 * How far from the headline a byline may stand, in text nodes, and from what length on a text is running text; Chinese and Japanese
 * say in a third of it what others do.
 */
const reach = { before: 14, after: 110, running: 220, runningWithoutSpaces: 75, paragraphs: 3 } as const;

/** Short lines around the headline, in document order, until the running text has begun. */
export const linesNear = (headline: Element): PrintedLine[] => [
  ...linesFrom(headline, true).reverse(),
  ...linesFrom(headline, false),
];

function linesFrom(headline: Element, before: boolean): PrintedLine[] {
  const found: PrintedLine[] = [];
  let run: Node[] = [];
  let block: Element | null = null;
  let paragraphs = 0;
  const close = (): void => {
    const line = { ...lineOf(run, headline), before, early: !before && !paragraphs };
    if (line.text.length > (line.text.includes('。') ? reach.runningWithoutSpaces : reach.running)) paragraphs++;
    else if (!line.element.contains(headline)) found.push(line);
    run = [];
  };
  for (const node of textNodes(headline, before)) {
    const own = node.parentElement?.closest(ownLine) ?? null;
    if (run.length && own !== block) close();
    block = own;
    if (paragraphs >= reach.paragraphs) return found;
    if (before) run.unshift(node);
    else run.push(node);
  }
  if (run.length) close();
  return found;
}

/** Printed texts from the headline on, backwards or forwards. */
function* textNodes(headline: Element, before: boolean): Generator<Node> {
  const page = headline.ownerDocument;
  // 4 is SHOW_TEXT.
  const walker = page.createTreeWalker(page.body, 4);
  walker.currentNode = headline;
  for (let left = before ? reach.before : reach.after; left > 0; ) {
    const node = before ? walker.previousNode() : walker.nextNode();
    if (!node) return;
    if (!node.nodeValue?.trim() || headline.contains(node) || node.parentElement?.closest(notPrinted)) continue;
    left--;
    yield node;
  }
}

function lineOf(run: readonly Node[], headline: Element): Pick<PrintedLine, 'text' | 'element' | 'alone'> {
  const text = run.map((node) => node.nodeValue?.replace(/\s+/g, ' ').trim()).join('\n');
  let element = run[0]?.parentElement ?? headline;
  while (element.parentElement && !run.every((node) => element.contains(node))) element = element.parentElement;
  const whole = textOf(element);
  // A wrapper goes with what it wraps.
  while (element.parentElement?.childElementCount === 1 && addsNothing(element.parentElement, element))
    element = element.parentElement;
  return { text, element, alone: whole.length <= text.length + 2 || label.test(whole.slice(0, -text.length)) };
}

/** Whether all text around an element is within it. */
const addsNothing = (around: Element, element: Element): boolean =>
  around.textContent?.trim() === element.textContent?.trim();
