import type { PageMetadata } from '../metadata/read-metadata';
import { bareWords, lineOf, namesOf } from './plain-words';

/** How templates call a standfirst. */
const named =
  /(?:^|[\s_-])(?:stand-?first|dek|deck|sub-?(?:title|head(?:line|ing)?|line|deck)|lead|lede|intro(?:duction)?|summary|excerpt|abstract|chapo|chapeau|vorspann|teaser|ingress|spot|sumario|entradilla|bajada|sommario|occhiello|description|subtitulo|linha-fina|manchet)(?:$|[\s_-])/i;
/** UTF-16 units. */
const lengths = { shortest: 40, longest: 700, running: 150 } as const;
const sentenceEnd = /[.!?…。！？؟।”»"]$/u;
/** Elements after the headline that are looked at. */
const reach = 60;

/** The printed standfirst as a paragraph of its own, before the body is chosen: it often stands outside of it. Null where there is none. */
export function findStandfirst(copy: Document, headline: Element | null, page: PageMetadata): Element | null {
  if (!headline || headline.ownerDocument !== copy || !headline.isConnected) return null;
  const known = page.standfirst && bareWords(page.standfirst).slice(0, 80);
  const title = bareWords(page.title);
  const isEnglish = /^en/i.test(copy.documentElement.lang);
  const walker = copy.createTreeWalker(copy.body, 1);
  walker.currentNode = headline;
  for (let left = reach; left > 0; left -= 1) {
    const node = walker.nextNode();
    if (!(node instanceof Element)) return null;
    if (headline.contains(node) || node.closest('nav,aside,figure,footer,ul,ol,script,style,noscript,[class*="caption" i]')) continue;
    if (node.querySelector('p,div,h2,h3,figure,ul,script')) continue;
    const text = lineOf(node);
    if (text.length < lengths.shortest || text.length > lengths.longest) continue;
    const same = known && bareWords(text).startsWith(known);
    if (title.includes(bareWords(text))) continue;
    const marked = /^h[23]$/.test(node.localName) || named.test(namesOf(node) + (node.parentElement ? namesOf(node.parentElement) : ''));
    // An English deck without a full stop is a second headline.
    const isSentence = sentenceEnd.test(text) || (same && !isEnglish);
    if (isSentence && (same || marked)) return asParagraph(node);
    if (node.localName === 'p' && text.length > lengths.running) return null;
  }
  return null;
}

function asParagraph(element: Element): Element {
  const paragraph = element.ownerDocument.createElement('p');
  for (const node of element.ownerDocument.importNode(element, true).childNodes) paragraph.append(node);
  return paragraph;
}

/** Puts the standfirst first where the chosen body has none of it. */
export function restoreStandfirst(body: Element, standfirst: Element | null): void {
  if (!standfirst) return;
  const start = bareWords(lineOf(standfirst)).slice(0, 60);
  if (!bareWords(lineOf(body).slice(0, 3_000)).includes(start)) body.prepend(standfirst);
}
