import { isElement } from '../is-element';

const wrappers =
  'div,section,article,main,header,footer,aside,details,summary,address,center,hgroup,nav,body,fieldset,form,picture,search';
const blocks = `${wrappers},p,h1,h2,h3,h4,h5,h6,ul,ol,dl,figure,blockquote,pre,table,hr`;
const wrapperNames = new Set(wrappers.split(','));
const blockNames = new Set(blocks.split(','));

/**
 * The body as a plain run of paragraphs, headings, lists, quotes, tables and figures: wrappers dissolved, loose text and what
 * stood between two line breaks as paragraphs of their own. Works on what is inside `parent`.
 */
export function flattenBlocks(parent: Element): void {
  const copy = parent.ownerDocument;
  const flat: Element[] = [];
  let paragraph: Element | null = null;

  const takeChildren = (of: Element): void => {
    for (const node of Array.from(of.childNodes)) {
      if (!isElement(node)) takeInline(node);
      else if (node.localName === 'summary') takeSummary(node);
      else if (isWrapper(node)) takeWrapper(node);
      else if (blockNames.has(node.localName)) takeBlock(node);
      else if (node.localName === 'br' && (!paragraph || isBreak(node.nextSibling))) endParagraph();
      else takeInline(node);
    }
  };

  /** Takes an element's content. What the element says by these attributes goes over to its blocks, unless they say it themselves. */
  const takeWithin = (element: Element, attributes: readonly string[]): void => {
    const first = flat.length;
    endParagraph();
    takeChildren(element);
    endParagraph();
    for (const name of attributes) {
      const value = element.getAttribute(name);
      if (value) for (const block of flat.slice(first)) if (!block.hasAttribute(name)) block.setAttribute(name, value);
    }
  };

  const takeWrapper = (wrapper: Element): void => takeWithin(wrapper, ['lang', 'dir']);

  /** The line that opens a fold-out is set bold above it. */
  const takeSummary = (summary: Element): void => {
    const bold = copy.createElement('b');
    bold.append(...summary.childNodes);
    endParagraph();
    takeInline(bold);
    endParagraph();
  };

  const takeBlock = (block: Element): void => {
    endParagraph();
    const name = block.localName;
    if (name === 'p' && block.querySelector(blocks)) {
      takeWrapper(block);
      return;
    }
    if (name === 'blockquote') {
      flattenBlocks(block);
      footAttribution(block);
    }
    for (const item of block.querySelectorAll('li,td,th,dd,figcaption')) loosen(item);
    // Pictures that stand alone in a paragraph become figures; line breaks in twos part paragraphs.
    if (name === 'p') takeWithin(block, ['lang', 'dir', 'class']);
    else flat.push(block);
  };

  const takeInline = (node: Node): void => {
    if (node.nodeType === Node.COMMENT_NODE) return;
    if (!paragraph && !isElement(node) && !node.textContent?.trim()) return;
    paragraph ??= copy.createElement('p');
    paragraph.append(node);
  };

  const endParagraph = (): void => {
    const ended = paragraph;
    paragraph = null;
    if (ended?.textContent?.trim()) flat.push(ended);
    else {
      for (const picture of ended?.querySelectorAll('img') ?? []) {
        const figure = copy.createElement('figure');
        figure.append(picture);
        flat.push(figure);
      }
    }
  };

  takeChildren(parent);
  endParagraph();
  parent.replaceChildren(...flat);
}

const dash = /^\s*[—–-]/;
/** UTF-16 units. */
const longestAttribution = 120;

/** Who is quoted stands after the quotation, behind a dash: a footer is HTML's place for it. In a dialogue, all lines have one. */
function footAttribution(quote: Element): void {
  const last = quote.lastElementChild;
  const line = last?.textContent?.trim() ?? '';
  const before = last?.previousElementSibling?.textContent ?? '-';
  if (last?.localName !== 'p' || line.length > longestAttribution || !dash.test(line) || dash.test(before)) return;
  const footer = quote.ownerDocument.createElement('footer');
  footer.append(...last.childNodes);
  last.replaceWith(footer);
}

const isGallery = (element: Element): boolean =>
  element.localName === 'figure' && element.querySelector('figure') !== null;

const isWrapper = (element: Element): boolean =>
  isGallery(element) ||
  wrapperNames.has(element.localName) ||
  (!blockNames.has(element.localName) && element.querySelector(blocks) !== null);

/** A list item or cell with one wrapper or paragraph in it needs none. */
function loosen(item: Element): void {
  for (let only = onlyChild(item); only; only = onlyChild(item)) only.replaceWith(...only.childNodes);
}

function onlyChild(item: Element): Element | null {
  const [first, second] = Array.from(item.childNodes).filter((node) => isElement(node) || node.textContent?.trim());
  return first && !second && isElement(first) && (wrapperNames.has(first.localName) || first.localName === 'p')
    ? first
    : null;
}

function isBreak(node: Node | null): boolean {
  let next = node;
  while (next && !isElement(next) && !next.textContent?.trim()) next = next.nextSibling;
  return next !== null && isElement(next) && next.localName === 'br';
}
