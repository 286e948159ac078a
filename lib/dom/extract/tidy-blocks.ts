import type { PageMetadata } from '../metadata/read-metadata';
import { isLabel, isLinkLine } from './link-lines';
import { bareWords, lineOf, linkShare, namesOf } from './plain-words';

/** What stands in the place of an advertisement, in the languages of the web’s larger newspapers. */
const adLabels = new Set(
  'ad,ads,ad feedback,advertisement,advertising,sponsored,sponsored content,sponsor message,anzeige,werbung,publicité,publicidad,anuncio,pubblicità,publicidade,advertentie,annonse,annons,reklam,reklama,реклама,広告,広告の後にも続く,广告,廣告,광고,إعلان,الإعلان,آگهی'.split(
    ',',
  ),
);
const adLine = /^\W*(?:(?:article|story|content) continues (?:below|after)|advertisement\b)/i;
const ownership =
  /©|copyright|\(c\) ?\d{4}|all rights reserved|alle rechte vorbehalten|tous droits réservés|derechos reservados|tutti i diritti/i;
const sentenceEnd = /[.!?…。！？؟।:;"”’»)\]]$/u;
/** Who worked on a wire story, in brackets or not. */
const makers =
  /^\W*(?:additional |with )?(?:report|writ|edit|compil)(?:ing|ed) by |contribut(?:ed|ing) (?:to this|report)|^(?:contributing|disclaimer|citation|more information)[:：]|^[（(]?(?:责编|責編|責任編集)/i;
const finePrint = /(?:^|[\s_-])(?:small|fine-?print|legal|disclaimer|copyright)(?:$|[\s_-])/i;
/** Scripts whose sentences end without a mark: Thai, Lao, Burmese, Khmer. */
const unpunctuated = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
/** Where a line that asks for something leads. */
const asks =
  /(?:[/._-]|^)(?:newsletters?|boletin\w*|nyhetsbrev|nieuwsbrief|sign-?up|subscribe|subscriptions?|abonne\w*|donate|membership)(?:[/._?#-]|$)|whatsapp\.com\/channel|apps\.apple|play\.google/i;
const correction =
  /^\W*(?:correct|clarif|update|amend|editor|korrekt|berichtig|anm\.|errat|rectific|correction|düzelt|nota)/i;
/** UTF-16 units. */
const short = 80;
const longestNotice = 400;
const longestPlea = 200;

/**
 * Last look at the flat run of blocks: labels of advertisements, lines that are only a link to another story, and, from the
 * end upwards, whatever is no sentence of the article any more (headings over nothing, owners’ notices, links, contacts).
 */
export function tidyBlocks(body: Element, page: Pick<PageMetadata, 'authors'>, base: string): void {
  takeCaptions(body);
  for (const block of Array.from(body.children)) {
    const text = lineOf(block);
    if (
      adLabels.has(bareWords(text)) ||
      (text.length < short && adLine.test(text)) ||
      isPlea(block, text) ||
      (block.localName === 'p' && isOnlyMarks(text) && !endMark.test(text))
    )
      block.remove();
    else if (isLinkLine(block, base)) dropWithLabel(block);
  }
  const isCredited = page.authors.length > 0;
  dropPullQuotes(body);
  cutAtEndMark(body);
  dropHeadLines(body);
  for (let last = body.lastElementChild; last && isTail(last, isCredited); last = body.lastElementChild) last.remove();
  dropBiographies(body, page.authors);
  for (let last = body.lastElementChild; last && isTail(last, isCredited); last = body.lastElementChild) last.remove();
}

const isOnlyMarks = (text: string): boolean => text.length > 0 && text.length < 12 && !bareWords(text);

/** A heading over nothing but the links goes with them; over text that follows them it stays. */
function dropWithLabel(block: Element): void {
  const before = block.previousElementSibling;
  const isList = /^[uo]l$/.test(block.localName);
  const after = block.nextElementSibling;
  block.remove();
  const overText = before?.matches('h2,h3,h4,h5,h6') && !isList && after !== null && !after.matches('h2,h3,h4,h5,h6');
  if (before && !overText && isLabel(before)) before.remove();
}

function isPlea(block: Element, text: string): boolean {
  return block.localName === 'p' && text.length <= longestPlea && hasPlea(block);
}

const hasPlea = (block: Element): boolean =>
  Array.from(block.querySelectorAll('a')).some((link) => asks.test(link.getAttribute('href') ?? ''));

/** One note in italics at the end: where the writer works, who paid, how to follow. A correction is part of the story. */
function isAside(block: Element, text: string): boolean {
  const before = block.previousElementSibling;
  return isItalic(block) && !correction.test(text) && before !== null && !isItalic(before);
}

function isItalic(block: Element): boolean {
  const only = block.childElementCount === 1 ? block.firstElementChild : null;
  return only?.matches('em,i') === true && lineOf(only) === lineOf(block);
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
    if (!text || text.length > longestCaption || sentenceEnd.test(text) || !(isSmall || isAlternative)) continue;
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
    /pull/i.test(namesOf(quote)),
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

/** Before the first paragraph: dates, counts of readers, names of sections. */
function dropHeadLines(body: Element): void {
  for (const block of Array.from(body.children)) {
    const text = lineOf(block);
    if (block.localName === 'p' && text.length > short) return;
    if (block.localName === 'p' && text.length < 50 && !sentenceEnd.test(text) && !block.querySelector('img'))
      block.remove();
    else if (/^[uo]l$/.test(block.localName) && text.length < short) block.remove();
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

function isTail(block: Element, isCredited: boolean): boolean {
  if (/^(?:h[1-6]|hr)$/.test(block.localName)) return true;
  if (!/^(?:p|ul|ol)$/.test(block.localName) || block.querySelector('img')) return false;
  const text = lineOf(block);
  if (ownership.test(text) && text.length < longestNotice * 2) return true;
  if (text.length > longestNotice) return false;
  return (
    linkShare(block) > 0.5 ||
    (isCredited && makers.test(text)) ||
    finePrint.test(namesOf(block)) ||
    hasPlea(block) ||
    isAside(block, text) ||
    (block.localName === 'p' && text.length < short && !sentenceEnd.test(text) && !unpunctuated.test(text)) ||
    block.querySelector('a[href^="mailto:"]') !== null ||
    /(?:^|\s)@\w{3,}|\S@\S+\.\w/.test(text)
  );
}
