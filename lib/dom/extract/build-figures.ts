import { bareWords, contains, lineOf, linkShare, namesOf } from './plain-words';

const captionNames =
  /caption|credit|legend|cutline|copyright|attribution|photographer|(?<=(?:photo|image|img|picture|media)-?_?)(?:desc|info|text|by|source|author)/;
/** Whether the page's author calls this a caption or a credit. */
export const isNamedCaption = (element: Element): boolean => captionNames.test(namesOf(element));

const creditNames = /credit|copyright|attribution|photographer|[\s_-](?:source|author|by)/;
/** UTF-16 units; longer texts beside a picture are the article's own. Chinese and Japanese say more in as many. */
const longest = { caption: 1_000, unnamed: 280, unnamedWithoutSpaces: 90, label: 20 } as const;
const neverInside = 'h1,h2,h3,h4,h5,h6,li,blockquote,table,p ~ p ~ p';
/** Where a link leads that only shows the picture; nowhere, if a script does it. */
const enlarges = /^(?:#|javascript:|$)|\.(?:jpe?g|png|webp|avif|gif)(?:$|[?#])/i;
const tooWide = 'body,main,article,td,th,li,tr,html';

/**
 * Makes `figure` > `img` + `figcaption` of every picture with its caption, however the page marks it up, each caption once.
 * Done before the body is chosen: a `div` called “media” or “caption” counts against its surroundings there, and a caption
 * that is not in a `figcaption` would be read as running text.
 */
export function buildFigures(copy: Document): void {
  for (const figure of copy.querySelectorAll('figure')) {
    if (figure.querySelector('figure,table,blockquote,pre')) continue;
    const captions = captionParts(figure, false);
    const pictures = figure.querySelectorAll('img');
    if (pictures.length) rebuild(figure, pictures, captions.length ? captions : takenFromBeside(figure));
    else dropLabel(figure);
  }
  for (const picture of copy.querySelectorAll('img:not(figure img)')) {
    if (picture.isConnected && !picture.closest('figure')) figureFor(picture);
  }
}

/** In a figure whose picture has not come, a word or two may stand in its place: "Image", "View images". A link to a video stays. */
function dropLabel(figure: Element): void {
  const [caption, second] = figure.querySelectorAll('figcaption');
  if (!caption || second || figure.querySelector('a:not(figcaption a)')) return;
  if (lineOf(figure).length - lineOf(caption).length < longest.label) figure.replaceChildren(caption);
}

function figureFor(picture: Element): void {
  const wrapper = wrapperOf(picture);
  let captions = wrapper === picture ? [] : captionParts(wrapper, true);
  if (!captions.length) captions = takenFromBeside(wrapper);
  if (!captions.length && (wrapper === picture || lineOf(wrapper) || picture.closest('a'))) return;
  rebuild(wrapper, [picture], captions);
}

/** The caption that stands after a picture; none where nothing is called so. */
function takenFromBeside(picture: Element): Element[] {
  const beside = picture.nextElementSibling;
  if (!beside || beside.querySelector('img') || !isNamedCaption(beside) || !isCaption(beside, longest.caption))
    return [];
  beside.remove();
  return [beside];
}

/** The outermost element that holds this one picture and no more text than a caption. */
function wrapperOf(picture: Element): Element {
  let wrapper = picture;
  for (let levels = 0; levels < 6; levels += 1) {
    const parent = wrapper.parentElement;
    if (!parent || parent.matches(tooWide) || parent.querySelector(neverInside)) break;
    if (parent.querySelectorAll('img').length > 1 || lineOf(parent).length > longest.caption * 2) break;
    if (!isWrapperText(parent, picture)) break;
    wrapper = parent;
  }
  return wrapper;
}

/** Whether the text in a wrapper is a caption's: named so, the picture's own alternative text, or short and not a link. */
function isWrapperText(wrapper: Element, picture: Element): boolean {
  const text = lineOf(wrapper);
  if (!text) return true;
  const named = captionElements(wrapper);
  const most = /[\u3040-\u9fff]/.test(text) ? longest.unnamedWithoutSpaces : longest.unnamed;
  // Beside a caption there may be a label; the paragraphs of a short article are no part of the figure.
  if (named.length) return text.length - named.reduce((sum, part) => sum + lineOf(part).length, 0) <= most;
  // Picture and words in one link lead to another story, if not to the picture.
  if (!enlarges.test(wrapper.closest('a')?.getAttribute('href') ?? '')) return false;
  const alternative = bareWords(picture.getAttribute('alt') ?? '');
  if (alternative && bareWords(text) === alternative) return linkShare(wrapper) < 0.5;
  return text.length <= most && linkShare(wrapper) < 0.3 && wrapper.localName !== 'p';
}

const isCaption = (element: Element, most: number): boolean => {
  const text = lineOf(element);
  return text.length > 0 && text.length <= most && linkShare(element) < 0.8;
};

/** The outermost elements named as captions or credits, without those that hold the picture itself. */
function captionElements(wrapper: Element): Element[] {
  const named = Array.from(wrapper.querySelectorAll('*')).filter(
    (element) =>
      (element.localName === 'figcaption' || isNamedCaption(element)) &&
      !element.querySelector('img') &&
      isCaption(element, longest.caption * 2),
  );
  return named.filter((element) => !named.some((other) => other !== element && other.contains(element)));
}

/**
 * What is to be printed under the picture, each text once. `unnamed`: where no element is called a caption (a credit alone is
 * none), short text beside the picture will do.
 */
function captionParts(wrapper: Element, unnamed: boolean): Element[] {
  const named = captionElements(wrapper);
  const found = unnamed && named.every((part) => creditNames.test(namesOf(part))) ? leavesOf(wrapper) : named;
  const parts: Element[] = [];
  for (const part of found.flatMap(split)) {
    const words = bareWords(lineOf(part));
    const twin = parts.findIndex((other) => contains(bareWords(lineOf(other)), words));
    const wider = parts.findIndex((other) => contains(words, bareWords(lineOf(other))));
    if (!words || twin >= 0) continue;
    if (wider >= 0) parts[wider] = part;
    else parts.push(part);
  }
  return parts;
}

/** Elements with text and no block or span in them, in document order; a word set bold in one is its twin and falls out later. */
const leavesOf = (wrapper: Element): Element[] =>
  Array.from(wrapper.querySelectorAll('*')).filter(
    (element) => !element.querySelector('img,div,p,span') && lineOf(element),
  );

/** A caption in several blocks or named parts (text, credit) falls into these, so that a blank comes between them. */
function split(caption: Element): Element[] {
  const children = Array.from(caption.children).filter((child) => lineOf(child));
  const apart = children.some((child) => child.matches('div,p,figcaption') || isNamedCaption(child));
  const ownText = Array.from(caption.childNodes).some((node) => node.nodeType === Node.TEXT_NODE && lineOf(node));
  return apart && !ownText ? children.flatMap(split) : [caption];
}

/** Puts the figure in the wrapper's place. Its class stays behind: “media” would count against it. */
function rebuild(wrapper: Element, pictures: Iterable<Element>, captions: readonly Element[]): void {
  const copy = wrapper.ownerDocument;
  const figure = copy.createElement('figure');
  wrapper.replaceWith(figure);
  figure.append(...pictures);
  if (captions.length) {
    const line = copy.createElement('figcaption');
    for (const part of captions) {
      if (line.hasChildNodes()) line.append(' ');
      line.append(...part.childNodes);
    }
    // A credit in a block of its own would fall out of the caption in which it stands.
    for (const block of line.querySelectorAll('div,p')) block.replaceWith(' ', ...block.childNodes, ' ');
    // A title is shown under the mouse: what it repeats is printed below.
    const printed = bareWords(lineOf(line));
    for (const picture of figure.querySelectorAll('img[title]')) {
      if (printed.includes(bareWords(picture.getAttribute('title') ?? ''))) picture.removeAttribute('title');
    }
    figure.append(line);
  }
}
