import { bareWords, lineOf, linkShare } from './plain-words';

/** What stands in the place of an advertisement, in the languages of the web’s larger newspapers. */
const adLabels = new Set(
  'ad,ads,advertisement,advertising,advertisement continue reading below,sponsored,sponsored content,anzeige,werbung,publicité,publicidad,anuncio,pubblicità,publicidade,advertentie,annonse,annons,reklam,reklama,реклама,広告,広告の後にも続く,广告,廣告,광고,إعلان,الإعلان'.split(
    ',',
  ),
);
const ownership =
  /©|\(c\) ?\d{4}|all rights reserved|alle rechte vorbehalten|tous droits réservés|derechos reservados|tutti i diritti/i;
const sentenceEnd = /[.!?…。！？؟।:;"”’»)\]]$/u;
/** UTF-16 units. */
const short = 80;
const longestNotice = 400;

/**
 * Last look at the flat run of blocks: labels of advertisements, lines that are only a link to another story, and, from the
 * end upwards, whatever is no sentence of the article any more (headings over nothing, owners’ notices, links, contacts).
 */
export function tidyBlocks(body: Element): void {
  for (const block of Array.from(body.children)) {
    if (adLabels.has(bareWords(lineOf(block))) || isLinkedLine(block)) block.remove();
  }
  for (let last = body.lastElementChild; last && isTail(last); last = body.lastElementChild) last.remove();
}

/** A sentence that is a link all through is the article's; another story's headline ends without a full stop. */
const isLinkedLine = (block: Element): boolean =>
  block.localName === 'p' && !block.querySelector('img') && linkShare(block) > 0.95 && !sentenceEnd.test(lineOf(block));

function isTail(block: Element): boolean {
  if (/^(?:h[1-6]|hr)$/.test(block.localName)) return true;
  if (!/^(?:p|ul|ol)$/.test(block.localName) || block.querySelector('img')) return false;
  const text = lineOf(block);
  if (text.length > longestNotice) return false;
  return (
    linkShare(block) > 0.5 ||
    ownership.test(text) ||
    (block.localName === 'p' && text.length < short && !sentenceEnd.test(text)) ||
    block.querySelector('a[href^="mailto:"]') !== null
  );
}
