import type { PageMetadata } from '../metadata/read-metadata';
import { isLabel, isLinkLine } from './link-lines';
import { bareWords, lineOf, linkShare } from './plain-words';

/** What stands in the place of an advertisement, in the languages of the web’s larger newspapers. */
const adLabels = new Set(
  'ad,ads,advertisement,advertising,advertisement continue reading below,article continues below,story continues below advertisement,sponsored,sponsored content,anzeige,werbung,publicité,publicidad,anuncio,pubblicità,publicidade,advertentie,annonse,annons,reklam,reklama,реклама,広告,広告の後にも続く,广告,廣告,광고,إعلان,الإعلان'.split(
    ',',
  ),
);
const ownership =
  /©|\(c\) ?\d{4}|all rights reserved|alle rechte vorbehalten|tous droits réservés|derechos reservados|tutti i diritti/i;
const sentenceEnd = /[.!?…。！？؟।:;"”’»)\]]$/u;
/** Who worked on a wire story, in brackets or not. */
const makers = /^[^\p{L}]*(?:additional |with )?(?:report|writ|edit|compil)(?:ing|ed) by |contribut(?:ed|ing) (?:to this|report)|^[（(]?(?:责编|責編|責任編集)/iu;
/** Where a line that asks for something leads. */
const asks = /newsletter|sign-?up|subscri|abonn|donat|membership|whatsapp\.com\/channel|apps\.apple|play\.google/i;
/** UTF-16 units. */
const short = 80;
const longestNotice = 400;

/**
 * Last look at the flat run of blocks: labels of advertisements, lines that are only a link to another story, and, from the
 * end upwards, whatever is no sentence of the article any more (headings over nothing, owners’ notices, links, contacts).
 */
export function tidyBlocks(body: Element, page: Pick<PageMetadata, 'authors'>): void {
  for (const block of Array.from(body.children)) {
    const text = lineOf(block);
    if (adLabels.has(bareWords(text)) || isPlea(block, text) || (block.localName === 'p' && isOnlyMarks(text))) block.remove();
    else if (isLinkLine(block)) dropWithLabel(block);
  }
  dropHeadLines(body);
  for (let last = body.lastElementChild; last && isTail(last); last = body.lastElementChild) last.remove();
  dropBiographies(body, page.authors);
  for (let last = body.lastElementChild; last && isTail(last); last = body.lastElementChild) last.remove();
}

const isOnlyMarks = (text: string): boolean => text.length > 0 && text.length < 12 && !/[\p{L}\p{N}]/u.test(text);

function dropWithLabel(block: Element): void {
  const before = block.previousElementSibling;
  block.remove();
  if (before && isLabel(before)) before.remove();
}

function isPlea(block: Element, text: string): boolean {
  if (block.localName !== 'p' || text.length > 300) return false;
  return Array.from(block.querySelectorAll('a')).some((link) => asks.test(link.getAttribute('href') ?? ''));
}

/** Before the first paragraph: dates, counts of readers, names of sections. */
function dropHeadLines(body: Element): void {
  for (const block of Array.from(body.children)) {
    const text = lineOf(block);
    if (block.localName === 'p' && text.length > short) return;
    if (block.localName === 'p' && text.length < 50 && !sentenceEnd.test(text) && !block.querySelector('img')) block.remove();
    else if (/^[uo]l$/.test(block.localName) && text.length < short) block.remove();
  }
}

/** In the last blocks: paragraphs about an author, which begin with the name. */
function dropBiographies(body: Element, authors: readonly string[]): void {
  const last = Array.from(body.children).slice(-4);
  for (const block of last.slice(body.childElementCount > 5 ? 0 : 2)) {
    const text = lineOf(block);
    if (block.localName === 'p' && text.length < 1_000 && authors.some((name) => text.startsWith(name))) block.remove();
  }
}

function isTail(block: Element): boolean {
  if (/^(?:h[1-6]|hr)$/.test(block.localName)) return true;
  if (!/^(?:p|ul|ol)$/.test(block.localName) || block.querySelector('img')) return false;
  const text = lineOf(block);
  if (text.length > longestNotice) return false;
  return (
    linkShare(block) > 0.5 ||
    ownership.test(text) ||
    makers.test(text) ||
    (block.localName === 'p' && text.length < short && !sentenceEnd.test(text)) ||
    block.querySelector('a[href^="mailto:"]') !== null ||
    /(?:^|\s)@\w{3,}|\S@\S+\.\w/.test(text)
  );
}
