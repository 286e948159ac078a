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
  const flat = new Flattened(parent.ownerDocument);
  flat.takeChildren(parent);
  flat.endParagraph();
  parent.replaceChildren(...flat.blocks);
}

class Flattened {
  readonly blocks: Element[] = [];
  private paragraph: Element | null = null;

  constructor(private readonly copy: Document) {}

  takeChildren(parent: Element): void {
    for (const node of Array.from(parent.childNodes)) {
      if (node.nodeType === Node.TEXT_NODE || !isElement(node)) this.takeInline(node);
      else if (node.localName === 'summary') this.takeSummary(node);
      else if (
        isGallery(node) ||
        wrapperNames.has(node.localName) ||
        (!blockNames.has(node.localName) && node.querySelector(blocks))
      ) {
        this.takeWrapper(node);
      } else if (blockNames.has(node.localName)) this.takeBlock(node);
      else if (node.localName === 'br' && (!this.paragraph || isBreak(node.nextSibling))) this.endParagraph();
      else this.takeInline(node);
    }
  }

  /** What a wrapper says of language and direction goes over to its blocks. */
  private takeWrapper(wrapper: Element): void {
    const first = this.blocks.length;
    this.endParagraph();
    this.takeChildren(wrapper);
    this.endParagraph();
    for (const name of ['lang', 'dir']) {
      const value = wrapper.getAttribute(name);
      if (!value) continue;
      for (const block of this.blocks.slice(first)) if (!block.hasAttribute(name)) block.setAttribute(name, value);
    }
  }

  /** The line that opens a fold-out is set bold above it. */
  private takeSummary(summary: Element): void {
    const bold = this.copy.createElement('b');
    bold.append(...summary.childNodes);
    this.endParagraph();
    this.takeInline(bold);
    this.endParagraph();
  }

  private takeBlock(block: Element): void {
    this.endParagraph();
    const name = block.localName;
    if (name === 'p' && block.querySelector(blocks)) {
      this.takeWrapper(block);
      return;
    }
    if (name === 'blockquote') {
      flattenBlocks(block);
      footAttribution(block);
    }
    for (const item of block.querySelectorAll('li,td,th,dd,figcaption')) loosen(item);
    if (name === 'p') this.takeParagraph(block);
    else this.blocks.push(block);
  }

  /** Pictures that stand alone in a paragraph become figures; line breaks in twos part paragraphs. */
  private takeParagraph(paragraph: Element): void {
    const before = this.blocks.length;
    this.takeChildren(paragraph);
    this.endParagraph();
    for (const block of this.blocks.slice(before)) {
      for (const name of ['lang', 'dir', 'class']) {
        const value = paragraph.getAttribute(name);
        if (value) block.setAttribute(name, value);
      }
    }
  }

  private takeInline(node: Node): void {
    if (node.nodeType === Node.COMMENT_NODE) return;
    if (!this.paragraph && !isElement(node) && !node.textContent?.trim()) return;
    this.paragraph ??= this.copy.createElement('p');
    this.paragraph.append(node);
  }

  endParagraph(): void {
    const paragraph = this.paragraph;
    this.paragraph = null;
    if (!paragraph) return;
    const pictures = paragraph.querySelectorAll('img');
    if (paragraph.textContent?.trim()) this.blocks.push(paragraph);
    else {
      for (const picture of pictures) {
        const figure = this.copy.createElement('figure');
        figure.append(picture);
        this.blocks.push(figure);
      }
    }
  }
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
