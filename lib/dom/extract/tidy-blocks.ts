import { dropTail } from './drop-tail';
import { isLabel, isLinkLine } from './link-lines';
import { dropIcons } from './picture-size';
import { bareWords, endsSentence, lineOf, linkShare, namesOf } from './plain-words';
import { isPlea } from './pleas';
import { repeatsTitle } from './tidy-body';

/** What stands in the place of an advertisement, in the languages of the web’s larger newspapers, or of what has not come; and a tool for readers. */
const standIns = new Set(
  'ad,ads,ad feedback,advertisement,advertising,sponsored,sponsored content,sponsor message,anzeige,werbung,publicité,publicidad,anuncio,pubblicità,publicidade,advertentie,annonse,annons,reklam,reklama,реклама,広告,广告,廣告,광고,إعلان,الإعلان,آگهی,loading,text size'.split(
    ',',
  ),
);
/** What announces other stories, in the same languages; links under it may be gone by now. */
const announcements = new Set(
  'read also,also read,read more,see also,you may also like,related,related articles,related news,related posts,related stories,recommended,recommended videos,more on this story,lesen sie auch,lesen sie mehr,auch interessant,mehr zum thema,lire aussi,à lire aussi,lire la suite,lea también,lee también,leer más,para saber más,te puede interesar,leia também,leia mais,veja também,leggi anche,leggi di più,lees ook,lees meer,läs också,läs även,läs mer,les også,les mer,læs også,læs mere,lue myös,czytaj też,czytaj także,czytaj więcej,zobacz też,zobacz także,читайте также,читать далее,читайте також,ayrıca okuyun,bunlar da ilginizi çekebilir,ilgili haberler,اقرأ أيضا,اقرأ المزيد,بیشتر بخوانید,यह भी पढ़ें,ये भी पढ़ें,相关阅读,相关新闻,相關新聞,延伸閱讀,延伸阅读,関連記事,あわせて読みたい,관련기사,관련 기사'.split(
    ',',
  ),
);
const adLine = /^\W*(?:(?:article|story|content) continues (?:below|after)|advertisement\b)/;
/** UTF-16 units. */
const short = 80;

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
    if (isStandIn(text) || isPlea(block, base) || isMark(block, text) || announcesNothing(block, text)) block.remove();
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

const isStandIn = (text: string): boolean =>
  text.length < short && (standIns.has(bareWords(text)) || adLine.test(text.toLowerCase()));

/** A line that announces other stories, and the story goes on below it. */
const announcesNothing = (block: Element, text: string): boolean =>
  text.length < short &&
  (announcements.has(bareWords(text)) || /^more from [^.]+$/i.test(text)) &&
  !(block.nextElementSibling?.matches('figure,blockquote,ul,ol') || linkShare(block.nextElementSibling ?? block) > 0.5);

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
  const mark = blocks.findIndex((block, index) => index > blocks.length / 2 && endMark.test(lineOf(block)));
  if (mark > 0) for (const block of blocks.slice(mark)) block.remove();
}
const endMark = /^\W*(?:#\s?#\s?#|-+\s?ends?\s?-+)\W*$/i;

/** "Saltmere, 3 May:": where a wire service writes from, and when. */
const dateline = /^.{0,30}\d.{0,9}[:：]/;

/** Blocks before the first paragraph of some length; where there are more, it is a poem or a list of short lines. */
const mostHeadLines = 6;

/**
 * Before the first paragraph: dates, counts of readers, names of sections, the title once more. Small headings are lines, too, where the
 * story has none of their level.
 */
function dropHeadLines(body: Element, title: string): void {
  const blocks = Array.from(body.children);
  const first = blocks.findIndex((block) => block.localName === 'p' && lineOf(block).length > short);
  for (const block of first <= mostHeadLines ? blocks.slice(0, first + 1) : []) {
    const text = lineOf(block);
    const name = block.localName;
    const mayBeLine = name === 'p' || (block.matches('h4,h5,h6') && !body.querySelector(`p~${name}`));
    const isTags = block.querySelector('a~a~a') && linkShare(block) > 0.7;
    const isLine = mayBeLine && !endsSentence(text) && (text.length < 50 || isTags);
    const isHeadLine = isLine || (repeatsTitle(block, title) && !dateline.test(text));
    if ((isHeadLine && !block.querySelector('img')) || (block.matches('ul,ol') && text.length < short)) block.remove();
  }
}

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
