import Readability from '@mozilla/readability/Readability.js';
import type { RunningText } from './running-text';

/**
 * UTF-16 units of a text that will do; a shorter one makes Readability look again, less strictly. News is often shorter than its own measure,
 * the larger one: that is asked for only where the page holds more, and the short text may be no more than the standfirst.
 */
const enough = { least: 250, most: 500 } as const;
/** Share of the page’s running text, without what readers wrote, that the body should hold. */
const leastShare = 1 / 3;

/**
 * The element that Readability takes for the article, out of its document; null where it finds none. It takes the copy to
 * pieces. Class names stay, for the steps after it go by them.
 */
export function chooseBody(copy: Document, { in: lengthIn }: RunningText): Element | null {
  for (const script of copy.querySelectorAll('script,noscript')) script.remove();
  // Wrappers in a quote would be weighed like any block, and thrown out for their links.
  for (const wrapper of copy.querySelectorAll('blockquote div')) wrapper.replaceWith(...wrapper.childNodes);
  let text = 0;
  for (const paragraph of copy.querySelectorAll('p:not([class*=comment i] *,[id*=comment i] *)'))
    text += lengthIn(paragraph);
  const charThreshold = Math.min(enough.most, Math.max(enough.least, text * leastShare));
  return new Readability(copy, { charThreshold }).parse()?.content ?? null;
}
