import type { QuoteCard } from './quote-card';

/** A card as plain text: the words, whose they are, the link. */
export function quoteText({ paragraphs, attribution: { by, title, outlet, day, comma }, link }: QuoteCard): string {
  const who = [by, title, outlet, day].filter((part) => part !== null).join(comma);
  return `${paragraphs.join('\n\n')}\n— ${who}\n${link}\n`;
}
