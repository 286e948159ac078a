import type { RunningText } from './running-text';

/** Share of the page’s running text that may stand before a headline without its being doubted. */
const most = 0.2;

/**
 * Nothing of an article stands before its headline but a kicker, a picture, and at times the standfirst: menus, tickers and
 * teasers do. Out they go where the running text comes after the headline; pictures stay.
 */
export function cutBeforeHeadline(copy: Document, headline: Element | null, text: RunningText): void {
  if (headline?.localName !== 'h1' || !copy.body.contains(headline)) return;
  const before: Element[] = [];
  for (let level: Element | null = headline; level && level !== copy.body; level = level.parentElement) {
    for (let other = level.previousElementSibling; other; other = other.previousElementSibling) before.push(other);
  }
  let early = 0;
  for (const part of before) early += text.in(part);
  if (early > text.total * most) return;
  for (const part of before) if (!part.matches('img,figure') && !part.querySelector('img,h1')) part.remove();
}
