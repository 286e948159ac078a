import { isInlineName } from '@/lib/core/inline-names';
import { isElement } from '../../is-element';

/**
 * Brings nodes that were read from Markdown into the form in which Newsclip stores an article: pictures in figures with their captions,
 * no header of nothing but empty cells, no line breaks between blocks or before the end of code.
 */
export function tidyNodes(root: HTMLElement): void {
  for (const paragraph of root.querySelectorAll('p')) if (isPicture(paragraph)) makeFigure(paragraph);
  for (const head of root.querySelectorAll('thead'))
    if (!head.textContent?.trim() && !head.querySelector('img')) head.remove();
  for (const code of root.querySelectorAll('pre > code')) {
    const last = code.lastChild;
    if (last instanceof Text) last.data = last.data.replace(/(?<!\n)\n$/, '');
  }
  dropLineBreaks(root);
}

const isBlank = (node: Node): boolean => node instanceof Text && !node.data.trim();

/** Whether a paragraph is a picture and nothing else, be it linked. */
function isPicture(paragraph: Element): boolean {
  const [only, ...others] = [...paragraph.childNodes].filter((node) => !isBlank(node));
  if (!only || others.length > 0 || !isElement(only)) return false;
  return only.localName === 'img' || (only.localName === 'a' && isPicture(only));
}

function makeFigure(paragraph: HTMLElement): void {
  const figure = paragraph.ownerDocument.createElement('figure');
  const next = paragraph.nextElementSibling;
  figure.append(...paragraph.childNodes);
  paragraph.replaceWith(figure);
  const words = next && captionOf(next);
  if (!words) return;
  const caption = figure.appendChild(paragraph.ownerDocument.createElement('figcaption'));
  caption.append(...words);
  next.remove();
}

/** What an emphasised paragraph says, which a link may enclose: `lib/dom/markdown` writes a caption as one, right after its picture. */
function captionOf(element: Element): ChildNode[] | null {
  if (element.localName !== 'p') return null;
  const [only, ...others] = [...element.childNodes].filter((node) => !isBlank(node));
  if (!only || others.length > 0 || !isElement(only)) return null;
  if (only.localName === 'em') return [...only.childNodes];
  const [inner, ...more] = only.childNodes;
  if (only.localName !== 'a' || !inner || more.length > 0 || !isElement(inner) || inner.localName !== 'em') return null;
  inner.replaceWith(...inner.childNodes);
  return [only];
}

/** Line breaks that Markdown has between blocks. Between words they are blanks, and stay. */
function dropLineBreaks(root: HTMLElement): void {
  const texts = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const idle: Text[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (text instanceof Text && text.data === '\n' && !(isWord(text.previousSibling) && isWord(text.nextSibling)))
      idle.push(text);
  }
  for (const text of idle) if (!text.parentElement?.closest('pre')) text.remove();
}

/** Whether words run on there. */
const isWord = (node: Node | null): boolean =>
  node instanceof Text || (node !== null && isElement(node) && isInlineName(node.localName));
