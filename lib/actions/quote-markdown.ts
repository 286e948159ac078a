import type { Paragraph, PhrasingContent } from 'mdast';
import type { QuoteCard } from '@/lib/core/quotes/quote-card';
import { serialise } from '@/lib/dom/markdown/serialise';

/** A card as Markdown: a quotation with whose words it is, the headline as a link to them. */
export function quoteMarkdown({ paragraphs, attribution, link }: QuoteCard): string {
  const { by, title, outlet, day, comma } = attribution;
  const who: PhrasingContent[] = [
    text(`— ${by === null ? '' : by + comma}`),
    { type: 'link', url: link, children: [text(title)] },
    text(comma),
    { type: 'emphasis', children: [text(outlet)] },
    text(day === null ? '' : comma + day),
  ];
  const children = [...paragraphs.map((words) => paragraph([text(words)])), paragraph(who)];
  return serialise({ type: 'root', children: [{ type: 'blockquote', children }] }).toWellFormed();
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const paragraph = (children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
