import type { PageMetadata } from '../metadata/read-metadata';
import { isLabel, isLinkLine, isOwnSite, shortestHeadline } from './link-lines';
import { dropIcons } from './picture-size';
import { bareWords, endsSentence, lineOf, linkShare, namesOf } from './plain-words';

/** What stands in the place of an advertisement, in the languages of the web’s larger newspapers. */
const adLabel =
  /^(?:ads?(?: feedback)?|adverti\S+|sponsor\S*(?: content| message)?|anzeige|werbung|publici\S+|pubblicità|anuncio|annonse?|annons|reklama?|реклама|広告(?:の後にも続く)?|[广廣]告|광고|(?:ال)?إعلان|آگهی)$/;
const adLine = /^\W*(?:(?:article|story|content) continues (?:below|after)|advertisement\b)/;
const ownership =
  /©|copyright|\(c\) ?\d{4}|all rights reserved|alle rechte vorbehalten|tous droits réservés|derechos reservados|tutti i diritti/;
/** Who worked on a wire story, in brackets or not. */
const makers =
  /^\W*(?:additional |with )?(?:report|writ|edit|compil)(?:ing|ed) by |contribut(?:ed|ing) (?:to this|report)|^(?:contributing|disclaimer|citation|more information)[:：]|^[（(]?(?:责编|责任编辑|責編|責任編集)/;
const finePrint = /[\s_-](?:small|fine-?print|legal|disclaimer|copyright)[\s_-]/;
/** Where a line that asks for something leads. */
const asks =
  /(?<![^/._-])(?:newsletters?|boletin\w*|nyhetsbrev|nieuwsbrief|sign-?up|subscribe|subscriptions?|abonne\w*|donate|membership)(?![^/._?#-])|whatsapp\.com\/channel|apps\.apple|play\.google|news\.google|preferences\/source/;
/** Where an outlet asks for something though the address is not its own. */
const others = /whatsapp|apple|google|donat|list-manage|substack/;
const correction =
  /^\W*(?:correct|clarif|update|amend|editor|korrekt|berichtig|anm\.|errat|rectific|correction|düzelt|nota)/i;
/** UTF-16 units. */
const short = 80;
const shortestVerse = 20;
const fewestLines = 6;
/** A sentence beyond this is the article's, even if most of it is linked. */
const longestLine = 150;
const longestNotice = 400;
/** Share of a line that tells how to reach somebody; the writer's initials at the end of a sentence are less. */
const leastOfContact = 0.05;
const longestPlea = 200;

/**
 * Last look at the flat run of blocks: labels of advertisements, lines that are only a link to another story, and, from the
 * end upwards, whatever is no sentence of the article any more (headings over nothing, owners’ notices, links, contacts).
 */
export function tidyBlocks(body: Element, page: Pick<PageMetadata, 'authors'>, base: string): void {
  dropIcons(body);
  takeCaptions(body);
  const links = new Set<Element>();
  for (const block of Array.from(body.children)) {
    const text = lineOf(block);
    if (isAdvert(text) || isPlea(block, text, base) || isMark(block, text)) block.remove();
    else if (isLinkLine(block, base)) links.add(block);
  }
  dropWithLabels(links);
  dropPullQuotes(body);
  cutAtEndMark(body);
  dropHeadLines(body);
  const isCredited = page.authors.length > 0;
  dropTail(body, isCredited, base);
  dropBiographies(body, page.authors);
  dropTail(body, isCredited, base);
}

const isAdvert = (text: string): boolean =>
  adLabel.test(bareWords(text)) || (text.length < short && adLine.test(text.toLowerCase()));

/** Asterisks and rules between parts. */
const isMark = (block: Element, text: string): boolean =>
  block.localName === 'p' && text.length > 0 && text.length < 12 && !bareWords(text) && !endMark.test(text);

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
      /^[uo]l$/.test(block.localName) ||
      [block.previousElementSibling, block.nextElementSibling].some((one) => one && links.has(one));
    const overText = label?.matches(headings) && !isList && after !== null && !after.matches(headings);
    if (label && !overText && isLabel(label)) label.remove();
  }
  for (const block of links) block.remove();
}
const headings = 'h2,h3,h4,h5,h6';

/** In the midst of a story a link to where something else can be signed up for is part of it. */
function isPlea(block: Element, text: string, base: string): boolean {
  return (
    block.localName === 'p' &&
    text.length <= longestPlea &&
    pleasIn(block).some((href) => isOwnSite(href, base) || others.test(href))
  );
}

const pleasIn = (block: Element): string[] =>
  Array.from(block.querySelectorAll('a'), (link) => link.getAttribute('href')?.toLowerCase() ?? '').filter((href) =>
    asks.test(href),
  );

/** One note in italics at the end: where the writer works, who paid, how to follow. A correction is part of the story. */
function isAside(block: Element, text: string): boolean {
  const before = block.previousElementSibling;
  return isItalic(block) && !correction.test(text) && before !== null && !isItalic(before);
}

const isItalic = (block: Element): boolean => isAll(block, 'em,i');

/** Whether one element of that kind holds all of a block. */
function isAll(block: Element, kind: string): boolean {
  const only = block.childElementCount === 1 ? block.firstElementChild : null;
  return only?.matches(kind) === true && lineOf(only) === lineOf(block);
}

/** UTF-16 units of a caption that nothing marks as one. */
const longestCaption = 160;

/** A line set small, or no sentence, right after a picture that has no caption is its caption. */
function takeCaptions(body: Element): void {
  for (const figure of body.querySelectorAll(':scope > figure')) {
    const line = figure.nextElementSibling;
    if (line?.localName !== 'p' || figure.querySelector('figcaption') || line.querySelector('img')) continue;
    const text = lineOf(line);
    const only = line.childElementCount === 1 ? line.firstElementChild : null;
    const isSmall = only !== null && lineOf(only) === text && only.matches('em,i,small,center,span[class]');
    const isAlternative = overlaps(figure.querySelector('img')?.getAttribute('alt') ?? '', text);
    if (!text || text.length > longestCaption || endsSentence(text) || !(isSmall || isAlternative)) continue;
    if (!line.nextElementSibling) continue;
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

/** A quotation set large that only repeats the text. */
function dropPullQuotes(body: Element): void {
  const quotes = Array.from(body.querySelectorAll(':scope > blockquote')).filter((quote) =>
    /pull/.test(namesOf(quote)),
  );
  if (!quotes.length) return;
  const paragraphs = Array.from(body.querySelectorAll(':scope > p'), (paragraph) => bareWords(lineOf(paragraph)));
  for (const quote of quotes) {
    const words = bareWords(lineOf(quote.querySelector('p') ?? quote));
    if (words.length > 15 && paragraphs.some((paragraph) => paragraph.includes(words))) quote.remove();
  }
}

/** Press releases end with a mark; notes to editors and contacts follow. */
function cutAtEndMark(body: Element): void {
  const blocks = Array.from(body.children);
  const mark = blocks.findIndex((block, index) => index > blocks.length / 2 && endMark.test(lineOf(block)));
  if (mark > 0) for (const block of blocks.slice(mark)) block.remove();
}
const endMark = /^\W*(?:#\s?#\s?#|-+\s?ends?\s?-+)\W*$/i;

/** Blocks before the first paragraph of some length; where there are more, it is a poem or a list of short lines. */
const mostHeadLines = 6;

/** Before the first paragraph: dates, counts of readers, names of sections. */
function dropHeadLines(body: Element): void {
  const blocks = Array.from(body.children);
  const first = blocks.findIndex((block) => block.localName === 'p' && lineOf(block).length > short);
  for (const block of first <= mostHeadLines ? blocks.slice(0, Math.max(0, first)) : []) {
    const text = lineOf(block);
    const isLine = block.localName === 'p' && text.length < 50 && !endsSentence(text) && !block.querySelector('img');
    if (isLine || (/^[uo]l$/.test(block.localName) && text.length < short)) block.remove();
  }
}

/** In the last blocks: paragraphs about an author, which begin with the name. */
function dropBiographies(body: Element, authors: readonly string[]): void {
  const last = Array.from(body.children).slice(-4);
  for (const block of last.slice(body.childElementCount > 5 ? 0 : 2)) {
    const text = lineOf(block);
    if (
      block.localName === 'p' &&
      text.length < 1_000 &&
      authors.some((name) => text.slice(0, text.indexOf(name)).length < 4 && text.includes(name))
    )
      block.remove();
  }
}

/** From the end upwards, whatever is no sentence of the article. */
function dropTail(body: Element, isCredited: boolean, base: string): void {
  for (let last = body.lastElementChild; last && isTail(last, isCredited, base); last = body.lastElementChild)
    last.remove();
}

/** A list of links of some words that lead elsewhere, all of them. */
function isListOfSources(block: Element, base: string): boolean {
  const links = Array.from(block.querySelectorAll('a'));
  return (
    /^[uo]l$/.test(block.localName) &&
    links.length > 1 &&
    lineOf(block).length > links.length * shortestHeadline &&
    links.every((link) => !isOwnSite(link.getAttribute('href') ?? '', base))
  );
}

/** "Read more:" over what is gone. */
const isAnnouncement = /^.{0,30}[:：]$/;

/** A short paragraph that is no sentence: a name, a label, a verse. */
function isLine(block: Element): boolean {
  const text = lineOf(block);
  return block.localName === 'p' && text.length < short && (!endsSentence(text) || isAnnouncement.test(text));
}

/** Whether so many lines stand one after the other, of which this is the last: a poem, a list of goods or of results. */
const isOfLines = (block: Element | null, lines: number): boolean =>
  lines === 0 ||
  (block !== null &&
    isLine(block) &&
    lineOf(block).length >= shortestVerse &&
    isOfLines(block.previousElementSibling, lines - 1));

function isTail(block: Element, isCredited: boolean, base: string): boolean {
  const text = lineOf(block);
  // Some sites set whole sentences as headings, the last one of a story among them.
  if (/^(?:h[1-6]|hr)$/.test(block.localName)) return !/[.。]$/.test(text);
  if (!/^(?:p|ul|ol)$/.test(block.localName) || block.querySelector('img')) return false;
  const lower = text.toLowerCase();
  if (ownership.test(lower) && text.length < longestNotice * 2) return true;
  if (text.length > longestNotice) return false;
  return (
    (linkShare(block) > (block.localName === 'p' && text.length > longestLine && endsSentence(text) ? 0.8 : 0.5) &&
      !isListOfSources(block, base)) ||
    ((isCredited || !/report|writ/.test(lower)) && makers.test(lower)) ||
    finePrint.test(namesOf(block)) ||
    pleasIn(block).length > 0 ||
    isAside(block, text) ||
    (text.length < short && isAll(block, 'b,strong')) ||
    (isLine(block) && !isOfLines(block, fewestLines)) ||
    (linkShare(block) > leastOfContact && block.querySelector('a[href^="mailto:"]') !== null) ||
    /(?:^|\s)@[a-z_]\w{2,}|\S@\S+\.\w/i.test(text)
  );
}
