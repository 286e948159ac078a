import { isOwnSite, shortestHeadline } from './link-lines';
import { endsSentence, lineOf, linkShare, namesOf } from './plain-words';
import { hasPlea } from './pleas';

/** A sentence may tell of copyright law. */
const ownership =
  /©|copyright(?! [a-z])|copyright.{0,30}\d{4}|\(c\) ?\d{4}|all rights reserved|alle rechte vorbehalten|rechten voorbehouden|tous droits réservés|(?:derechos|direitos) reservados|tutti i diritti|不得转载|不得轉載|無断転載|무단\s?전재/;
/** Who worked on a wire story, in brackets or not. */
const makers =
  /^\W*(?:additional |with )?(?:report|writ|edit|compil)(?:ing|ed) by |contribut(?:ed|ing) (?:to this|report)|^(?:contributing|disclaimer|citation|more information)[:：]|^\W?(?:source|quelle): \S|^[（(]?(?:责编|责任编辑|責編|責任編集)/;
/** "Editing by hand" names nobody. */
const byNobody = /^\S+ by [a-z]/;
/** What a consent dialog says that nothing else gave away; a story may speak of consent and cookies, too. */
const consent = /^[^"“]*(?:we use|your consent).*cookies/;
const finePrint = /[\s_-](?:small|fine-?print|legal|disclaimer|copyright)[\s_-]/;
const correction =
  /^\W*(?:correct|clarif|update|amend|editor|korrekt|berichtig|anm\.|errat|rectific|correction|düzelt|nota)/i;
/** UTF-16 units. A line that is a name, a label or a verse is shorter. */
const longestLine = 80;
/** UTF-16 units of a verse or of goods with their price; a label is shorter. */
const shortestVerse = 20;
/** Lines that make a poem or a list. */
const fewestLines = 6;
/** UTF-16 units. A sentence beyond this is the article's, even if most of it is linked. */
const longestLinked = 150;
/** UTF-16 units. */
const longestNotice = 400;
/** Share of a line that tells how to reach somebody; the writer's initials at the end of a sentence are less. */
const leastOfContact = 0.05;
/** Share of a line that links to where else somebody is found. */
const leastOfAccounts = 0.25;

/** From the end upwards, whatever is no sentence of the article. Answers with the line that stood right below it, '' for none. */
export function dropTail(body: Element, isCredited: boolean, base: string): string {
  let foot = '';
  for (let last = body.lastElementChild; last && isTail(last, isCredited, base); last = body.lastElementChild) {
    foot = lineOf(last);
    last.remove();
  }
  return foot;
}

/** A list of links of some words that lead elsewhere, all of them. */
function isListOfSources(block: Element, base: string): boolean {
  const links = Array.from(block.querySelectorAll('a'));
  return (
    block.matches('ul,ol') &&
    links.length > 1 &&
    lineOf(block).length > links.length * shortestHeadline &&
    links.every((link) => !isOwnSite(link.getAttribute('href') ?? '', base))
  );
}

/** "Read more:" over what is gone. */
const announcement = /^.{0,30}[:：]$/;

/** A short paragraph that is no sentence: a name, a label, a verse. */
function isLine(block: Element): boolean {
  const text = lineOf(block);
  return block.localName === 'p' && text.length < longestLine && (!endsSentence(text) || announcement.test(text));
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
  if (block.matches('h1,h2,h3,h4,h5,h6,hr')) return !/[.。]$/.test(text);
  if (!block.matches('p,ul,ol') || block.querySelector('img')) return false;
  const lower = text.toLowerCase();
  if (ownership.test(lower) && text.length < longestNotice * 2) return true;
  if (text.length > longestNotice) return false;
  return (
    (linkShare(block) > (block.localName === 'p' && text.length > longestLinked && endsSentence(text) ? 0.8 : 0.5) &&
      !isListOfSources(block, base)) ||
    ((isCredited || !/report|writ/.test(lower)) && makers.test(lower) && !byNobody.test(text)) ||
    (finePrint.test(namesOf(block)) && !isOfMost(block)) ||
    consent.test(lower) ||
    hasPlea(block) ||
    isAside(block, text) ||
    (text.length < longestLine && isAll(block, 'b,strong') && !/[.。]$/.test(text)) ||
    (isLine(block) && !isOfLines(block, fewestLines)) ||
    (linkShare(block) > leastOfContact && block.querySelector('a[href^="mailto:"]') !== null) ||
    /(?:^|\s)@[a-z_]\w{2,}|\S@\S+\.\w/i.test(text) ||
    // A story names an account in brackets, too, but not among links to others.
    (/\(@[a-z_]\w{2,}/i.test(text) && linkShare(block) > leastOfAccounts)
  );
}

/** One note in italics at the end: where the writer works, who paid, how to follow. A correction is part of the story. */
function isAside(block: Element, text: string): boolean {
  const before = block.previousElementSibling;
  return isItalic(block) && !correction.test(text) && before !== null && !isItalic(before);
}

/** Whether most paragraphs are called so: then it is the story that is set small. */
function isOfMost(block: Element): boolean {
  const paragraphs = Array.from(block.parentElement?.children ?? []).filter(({ localName }) => localName === 'p');
  return paragraphs.filter(({ className }) => className === block.className).length > paragraphs.length / 2;
}

const isItalic = (block: Element): boolean => isAll(block, 'em,i');

/** Whether one element of that kind holds all of a block. */
function isAll(block: Element, kind: string): boolean {
  const only = block.childElementCount === 1 ? block.firstElementChild : null;
  return only?.matches(kind) === true && lineOf(only) === lineOf(block);
}
