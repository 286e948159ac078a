import { dropHeadLines } from './drop-head-lines';
import { dropTail } from './drop-tail';
import { asksForEmbed } from './embed-consent';
import { announcesNothing, isStandIn } from './left-labels';
import { isLabel, isLinkLine } from './link-lines';
import { dropIcons } from './picture-size';
import { bareWords, endsSentence, lineOf, namesOf } from './plain-words';
import { isPlea } from './pleas';

/**
 * Last look at the flat run of blocks: labels of advertisements, lines that are only a link to another story, and, from the
 * end upwards, whatever is no sentence of the article any more (headings over nothing, owners’ notices, links, contacts). Answers with the
 * line that stood right below the text, where some sign; '' for none. `signers` are names of who may have signed above it.
 */
export function tidyBlocks(body: Element, title: string, signers: readonly string[], base: string): string {
  dropIcons(body, signers);
  takeCaptions(body);
  const links = new Set<Element>();
  for (const block of Array.from(body.children)) {
    const text = lineOf(block);
    if (
      isStandIn(text) ||
      asksForEmbed(block, text) ||
      isPlea(block, base) ||
      isMark(block, text) ||
      announcesNothing(block, text)
    )
      block.remove();
    else if (isLinkLine(block, base)) links.add(block);
  }
  dropWithLabels(links);
  asidePullQuotes(body);
  cutAtEndMark(body);
  dropHeadLines(body, title);
  const isCredited = signers.length > 0;
  const foot = dropTail(body, isCredited, base);
  dropBiographies(body, signers);
  return dropTail(body, isCredited, base) || foot;
}

/** Asterisks and rules between parts. */
const isMark = (block: Element, text: string): boolean =>
  block.localName === 'p' && text.length > 0 && text.length < 12 && !bareWords(text) && !isEndMark(text);

/** A heading over nothing but the links goes with them; over text that follows them it stays. */
function dropWithLabels(links: ReadonlySet<Element>): void {
  const beside = (block: Element, side: 'previousElementSibling' | 'nextElementSibling'): Element | null => {
    let other = block[side];
    while (other && links.has(other)) other = other[side];
    return other;
  };
  for (const block of links) {
    const label = beside(block, 'previousElementSibling');
    const after = beside(block, 'nextElementSibling');
    const isList =
      block.matches('ul,ol') ||
      [block.previousElementSibling, block.nextElementSibling].some((one) => one && links.has(one));
    const overText = label?.matches(headings) && !isList && after !== null && !after.matches(headings);
    if (label && !overText && isLabel(label)) label.remove();
  }
  for (const block of links) block.remove();
}
const headings = 'h2,h3,h4,h5,h6';

/** UTF-16 units of a caption that nothing marks as one. */
const longestCaption = 160;

/** How wire agencies begin the caption of a picture from their archive, which is a sentence. */
const archived = /^FILE(?: PHOTO| IMAGE)?\s?[-–—:]/;

/** A line set small, and no sentence, right after a picture that has no caption is its caption; so is a wire agency's. */
function takeCaptions(body: Element): void {
  for (const figure of body.querySelectorAll(':scope > figure')) {
    const line = figure.nextElementSibling;
    if (line?.localName !== 'p' || figure.querySelector('figcaption') || line.querySelector('img')) continue;
    const text = lineOf(line);
    const only = line.childElementCount === 1 ? line.firstElementChild : null;
    const isSmall = only !== null && lineOf(only) === text && only.matches('em,i,small,center,span[class]');
    const isAlternative = overlaps(figure.querySelector('img')?.getAttribute('alt') ?? '', text);
    const isShort = text && text.length <= longestCaption && !endsSentence(text);
    if (!(archived.test(text) || (isShort && (isSmall || isAlternative))) || !line.nextElementSibling) continue;
    const caption = body.ownerDocument.createElement('figcaption');
    caption.append(...line.childNodes);
    figure.append(caption);
    line.remove();
  }
}

const overlaps = (alternative: string, text: string): boolean => {
  const words = bareWords(alternative);
  return words.length > 10 && (bareWords(text).includes(words) || words.includes(bareWords(text)));
};

/** A quotation set large that only repeats the text stands beside it, and is none of its words. */
function asidePullQuotes(body: Element): void {
  const quotes = Array.from(body.querySelectorAll(':scope > blockquote')).filter((quote) =>
    /pull|quot/.test(namesOf(quote)),
  );
  if (!quotes.length) return;
  const paragraphs = Array.from(body.querySelectorAll(':scope > p'), (paragraph) => bareWords(lineOf(paragraph)));
  for (const quote of quotes) {
    const line = quote.querySelector('p') ?? quote;
    // Who says so may stand in the same line.
    const by = line.querySelector('cite');
    const words = bareWords(lineOf(line).replace(by ? lineOf(by) : '', ''));
    if (words.length < 16 || !paragraphs.some((paragraph) => paragraph.includes(words))) continue;
    const aside = body.ownerDocument.createElement('aside');
    quote.replaceWith(aside);
    aside.append(quote);
  }
}

/** Press releases end with a mark; notes to editors and contacts follow. */
function cutAtEndMark(body: Element): void {
  const blocks = Array.from(body.children);
  const mark = blocks.findIndex((block, index) => index > blocks.length / 2 && isEndMark(lineOf(block)));
  if (mark > 0) for (const block of blocks.slice(mark)) block.remove();
}
/** UTF-16 units of a mark, which may be a rule across the column. */
const longestMark = 80;
const endMark = /^\W*(?:#\s?#\s?#|-+\s?ends?\s?-+)\W*$/i;
const isEndMark = (text: string): boolean => text.length < longestMark && endMark.test(text);

/** UTF-16 units. */
const longestBiography = 1_000;
/** UTF-16 units. "Headshot of Jane Doe" is shorter than what tells of a scene she is in. */
const longestOfPortrait = 60;

/**
 * In the last blocks: paragraphs about an author, which begin with the name, and portraits that nothing but the name describes. Initials
 * in small letters are in any word.
 */
function dropBiographies(body: Element, authors: readonly string[]): void {
  const last = Array.from(body.children).slice(-4);
  for (const block of last.slice(body.childElementCount > 5 ? 0 : 2)) {
    const text = lineOf(block).toLowerCase();
    const alternative = text ? '' : (block.querySelector('img')?.alt.toLowerCase() ?? '');
    const isAbout = (name: string): boolean =>
      (block.localName === 'p' && text.length < longestBiography && text.slice(0, name.length + 3).includes(name)) ||
      (alternative.length < longestOfPortrait && alternative.includes(name));
    if (authors.some((name) => !/^[a-z]+$/.test(name) && isAbout(name.toLowerCase()))) block.remove();
  }
}
