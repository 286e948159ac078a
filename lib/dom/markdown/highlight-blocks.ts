import type { Blockquote, Paragraph, RootContent } from 'mdast';
import type { Highlight } from '@/lib/core/highlight';
import { say } from '@/lib/core/words';

/** What a reader marked in an article, under a heading of its own: each as a quotation, its note after it. */
export function highlightBlocks(highlights: readonly Highlight[]): RootContent[] {
  if (highlights.length === 0) return [];
  return [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: say('document.highlights') }] },
    ...highlights.flatMap(({ quote, note }): RootContent[] => [
      { type: 'blockquote', children: paragraphs(quote.exact) } satisfies Blockquote,
      ...paragraphs(note),
    ]),
  ];
}

const paragraphs = (text: string): Paragraph[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
