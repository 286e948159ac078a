import { bareWords, endsSentence, lineOf, linkShare } from './plain-words';

/** "Related:", "READ MORE |", ">>": what stands before a link to another story, in any language. */
const label = /^[^.!?…。！？।]{0,45}(?:[:：|»›>→]|--?)\s*$/;
/** UTF-16 units of a headline; a shorter link is the name of something ("Where to watch: …"). */
export const shortestHeadline = 20;
const longestHeadline = 250;
/** UTF-16 units between links; a sentence full of links has more. */
const mostBetween = 20;
/** UTF-16 units of a heading or label. */
const longestLabel = 60;

/** Whether a block is nothing but a link to another story, or a list of such links. */
export function isLinkLine(block: Element, base: string): boolean {
  const links = block.querySelectorAll('a');
  if (!links.length) return false;
  const own = isOwnSite(links[0]?.getAttribute('href') ?? '', base);
  if (block.matches('ul,ol')) return own && linkShare(block) > 0.8;
  if (block.localName !== 'p' || block.querySelector('img')) return false;
  const share = linkShare(block);
  const text = lineOf(block);
  if (share > 0.95 && links[0]?.matches('[class*="btn" i],[class*="button" i]')) return true;
  // Verses with notes to them, or an address that is written out, are no headline.
  if (text.length > longestHeadline || /^https?:\/\/\S+$/.test(text)) return false;
  // A price or a place to buy is part of a list of goods.
  if (!own && (text.length < shortestHeadline || /\d/.test(text))) return false;
  // A sentence that is a link all through is the article's; another story's headline ends without a full stop.
  if (share > 0.95 && (!endsSentence(text) || /^\(.*\)$/.test(text))) return true;
  if (own && share > 0.75 && links.length > 1 && (1 - share) * text.length < mostBetween) return true;
  return share > 0.3 && isLabelled(block, text, links);
}

function isLabelled(block: Element, text: string, links: NodeListOf<Element>): boolean {
  const first = links[0] && lineOf(links[0]);
  const last = lineOf(links[links.length - 1] ?? block);
  if (!first || !last || first.length < shortestHeadline) return false;
  const before = text.slice(0, text.indexOf(first));
  const after = text.slice(text.lastIndexOf(last) + last.length);
  return before.length > 0 && (label.test(before) || !bareWords(before)) && after.length < 4 && !bareWords(after);
}

/** Other stories are the outlet's own; a link that leads elsewhere is more likely part of the story. */
export function isOwnSite(href: string, base: string): boolean {
  // The last two labels, or three where the second is a country's own ("co.uk", "com.tr").
  const site = (address: string): string | undefined =>
    /[^.]+\.(?:(?:com?|net|org|gov|edu|ac)\.)?[^.]+$/.exec(URL.parse(address, base)?.hostname ?? '')?.[0];
  return site(href) === site(base);
}

/** Whether a block only announces what came after it: links that are gone by now. */
export function isLabel(block: Element): boolean {
  const text = lineOf(block);
  if (text.length > longestLabel || block.querySelector('img')) return false;
  return block.matches('h2,h3,h4,h5,h6') || (block.localName === 'p' && (/[:：]$/.test(text) || !endsSentence(text)));
}
