import { bracketed } from '@/lib/core/news/bracketed';
import { hasDigit } from '@/lib/core/news/digits';
import { foldWords } from '@/lib/core/news/fold';
import { opensByline } from '@/lib/core/news/opens-byline';
import type { OutletMatcher } from '@/lib/core/news/outlet-name';
import { startsCapital } from '@/lib/core/news/starts-capital';
import { tellsDay } from '@/lib/core/news/tells-day';
import type { PrintedSignature } from '@/lib/core/news/weigh-authors';
import { isWireAgency } from '@/lib/core/news/wire-agencies';
import { all } from './element-text';
import { linesNear, type PrintedLine } from './nearby-lines';

/** What the page prints around its headline for people to read. */
export interface PrintedMetadata {
  /** Lines that sign. */
  signatures: PrintedSignature[];
  /** Lines that may tell when the text came out. */
  times: string[];
  /** Whether one of them seems to. */
  isDated: boolean;
  /** Elements that print nothing else. */
  lines: Element[];
}

/** Class names and the like by which templates mark a byline, a date line, a kicker, and what is none of them. */
const bylineMark = /by-?_?line|author|autor|auteur|writer|yazar|muhabir|signature|journalist|reporter(?!r)/;
const dateMark = /date|datum|fecha|tarih|time|publi/;
const kickerMark = /kicker|eyebrow|overline|categor|rubri|section-?(?:name|label|title)|breadcrumb|dachzeile/;
const otherMark = /tweet|relat(?!iv)|recommend|\bbios?\b|trending|most-/;
/** The same, but not around the headline: there templates call so what they do with the article, and what kind it is of. */
const otherMarkElsewhere = /comment|sidebar|promo|social|popular|teaser/;

/** Reads byline and date lines near the headline. */
export function readPrinted(headline: Element, isOutlet: OutletMatcher, section: string | null): PrintedMetadata {
  const found: PrintedMetadata = {
    signatures: [],
    times: [],
    isDated: false,
    lines: [],
  };
  for (const line of linesNear(headline)) {
    const { text, element, alone, before } = line;
    if (text.length > 160 || isOfAnother(line)) continue;
    const isOfStory = isSentence(text, longestLabel.ofDate);
    const marks = marksOf(element, headline, isOfStory);
    const by = signsBy(line, marks, isOutlet);
    const mayTell = mayTellTime(line, marks, isOfStory, by !== null);
    if (mayTell) found.times.push(text.replaceAll('\n', ' '));
    const isDated = mayTell && tellsDay(text);
    found.isDated ||= isDated;
    if (by) found.signatures.push({ text, by });
    if (!alone || element.matches('h1,h2,h3,h4,h5,h6')) continue;
    const isKicker = (): boolean =>
      before &&
      text.length < 60 &&
      !isListed(element) &&
      (kickerMark.test(marks) || foldWords(text) === foldWords(section ?? '-'));
    if (by || isDated || isKicker()) found.lines.push(element);
  }
  return found;
}

/** Whether an element stands in a list or beside the article. */
const isListed = (element: Element): boolean => element.closest('nav,li,aside') !== null;

/** Whether a line belongs to something else than the article. */
function isOfAnother({ text, element, before, early }: PrintedLine): boolean {
  const names = namesOf(element) + namesOf(element.parentElement);
  const isOfHead = (before || early) && (hasDigit(text) || opensByline.test(text)) && !isListed(element);
  return otherMark.test(names) || (!isOfHead && otherMarkElsewhere.test(names));
}

/** "9 a.m." and "5 Min." end no sentence; a question may be the headline once more ("5 comments on …?"). */
const sentenceEnd = /(?<!\b(?:m|h|hrs?|min|uhr))[.!…]["”’»)]*$/i;
/** UTF-16 units of letters of a label that may end in a full stop: beside a date, and of a name after "By". */
const longestLabel = { ofDate: 11, ofName: 25 } as const;

const lettersIn = (text: string): number => text.replace(/[\s\d!-@]+/g, '').length;

/** The first sentence of a story may hold a date, or begin as a byline does, and be short. */
const isSentence = (text: string, longest: number): boolean =>
  /[。।]/.test(text) || (sentenceEnd.test(text) && lettersIn(text) > longest);

/** A line that also stands for the picture beside it is its caption, and tells of the day it was taken. */
const isOfPicture = ({ text, element }: PrintedLine): boolean =>
  element.parentElement?.querySelector('img')?.getAttribute('alt') === text;

/** Whether a line may tell when the story came out: one that names who signs, is marked so, or is no more than a label and a date. */
const mayTellTime = (line: PrintedLine, marks: string, isOfStory: boolean, signs: boolean): boolean =>
  hasDigit(line.text) &&
  (signs || dateMark.test(marks) || (lettersIn(line.text) < 60 && !isOfStory)) &&
  !isOfPicture(line);

/** UTF-16 units of a role or of an agency's name. */
const longestPart = 41;

/** Who may sign by a line; null where nobody does. An agency's name alone on its line signs. */
function signsBy(line: PrintedLine, marks: string, isOutlet: OutletMatcher): PrintedSignature['by'] | null {
  const { text, early, before, element } = line;
  const isMarked = bylineMark.test(marks) && !(before && isListed(element));
  const opens = opensByline.test(text);
  if (isSentence(text, longestLabel.ofName) ? opens && isMarked : opens || isMarked) {
    // A role, or where she writes from, on a line of its own.
    const isPart = text.length < longestPart && !isSentence(text, 0);
    return isPart || mayName(text) ? (marks.includes('box') ? 'people' : 'anybody') : null;
  }
  const parts =
    early && text.length < longestPart ? text.split(/[\n,/(:]|\s[-–—]|记者/).map((part) => part.trim()) : [];
  const others = parts.filter((part) => !isWireAgency(part));
  return others.length < parts.length && others.every((part) => !mayName(part) || isOutlet(part)) ? 'agency' : null;
}

/** What tells whose the picture is. */
const credit = /^\W*(?:photo|foto|image|bild|video)/i;

/** Whether two words in a row have capitals, or it is a script without them; not in the credit of a picture. */
function mayName(text: string): boolean {
  if (credit.test(text)) return false;
  const words = text.replace(bracketed, ' ').split(/[\s/]+/);
  return words.some(
    (word, index) => /[\u0600-\ud7ff]/.test(word) || (startsCapital(word) && startsCapital(words[index - 1] ?? '')),
  );
}

/** Names of the element, of those in it unless it is a sentence, which may mention anything, and of those around it that hold little more. */
function marksOf(element: Element, headline: Element, isOfStory: boolean): string {
  const around = [element, ...(isOfStory ? [] : all(element, '*', 8))];
  // Only around a few elements is the text looked at: that of a whole page is long.
  const isSmall = (outer: Element): boolean => outer.childElementCount < 9 && (outer.textContent?.length ?? 0) < 400;
  for (
    let outer = element.parentElement;
    outer && !outer.contains(headline) && isSmall(outer);
    outer = outer.parentElement
  )
    around.push(outer);
  return around
    .map((one) => `${namesOf(one)} ${one.getAttribute('href')?.slice(0, 200)}`)
    .join(' ')
    .toLowerCase();
}

const namesOf = (element: Element | null): string =>
  element
    ? `${element.className} ${element.id} ${element.getAttribute('rel') ?? ''} ${element.getAttribute('itemprop') ?? ''}`.toLowerCase() +
      element.localName
    : '';
