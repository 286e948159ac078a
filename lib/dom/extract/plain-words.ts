import { marks } from '@/lib/core/news/fold';

/** White space that is not one blank already: most of a text needs no change. */
const foldable = /(?:[^\S ]| (?=\s))\s*/g;

/** A text on one line. */
export const onOneLine = (text: string): string => text.replace(foldable, ' ').trim();

/** An element's text on one line. */
export const lineOf = (node: Node): string => onOneLine(node.textContent ?? '');

/** A text reduced to its letters and digits in lower case, to compare what is printed twice in different dress. */
export const bareWords = (text: string): string =>
  text.toLowerCase().replaceAll('\u00ad', '').replace(marks, ' ').trim();

/** Whether bare words hold others, one after the other and whole. */
export const contains = (whole: string, part: string): boolean => ` ${whole} `.includes(` ${part} `);

/**
 * What a page's author called an element: the best hint at its purpose where the tag says nothing. "newsletterBox" is read as
 * "newsletter-box". In small letters, with a blank before and after each name: a pattern that need not ignore case nor look for the
 * ends of the text is compiled in half the time, and each page compiles them all anew.
 */
export const namesOf = (element: Element): string =>
  ` ${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('data-testid') ?? ''} `
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();

/** Marks that end sentences, or quotations at their end. Thai, Lao, Burmese and Khmer need none. */
const ending = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]$|[.!?…。！？؟۔।։።:;"“”'‘’»«›‹」』）)\]]$/;

/** Whether a text ends as a sentence does, or may do: labels, headlines and names do not. */
export const endsSentence = (text: string): boolean => ending.test(text);

/** The share of an element's text that stands in links, 0 to 1. */
export function linkShare(element: Element): number {
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += lineOf(link).length;
  // Most elements hold none: then their text need not be measured.
  return linked && linked / lineOf(element).length;
}
