import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownBody } from '@/lib/dom/import/markdown-body';
import { inertDocument } from '@/lib/dom/inert-document';
import { sanitise } from '@/lib/dom/sanitise';
import { toMarkdown } from '@/lib/dom/to-markdown';
import { cases } from '../markdown/cases';
import { build, documents } from '../markdown/documents';
import { nodesOf } from '../markdown/read-back';

const base = 'https://www.harbour.example/ferry';
const read = (markdown: string, pictures: Record<string, string> = {}) =>
  markdownBody(markdown, {
    base,
    isHighlights: (words) => words === 'Highlights',
    pictureAt: (link) => pictures[link] ?? null,
  });

/** As the library holds it: sanitised. */
const stored = (source: Element) => sanitise(source, base, inertDocument);

describe('Markdown that Newsclip wrote reads back to an article that is written in the same way', () => {
  it.each(cases)('$name', ({ html }) => {
    const markdown = toMarkdown(stored(nodesOf(html)));
    const article = read(markdown).html;
    expect(toMarkdown(nodesOf(article)), article).toBe(markdown);
  });

  it('whatever the article', () => {
    fc.assert(
      fc.property(documents, (sketches) => {
        const markdown = toMarkdown(stored(build(sketches)));
        const article = read(markdown).html;
        expect(toMarkdown(nodesOf(article)), article).toBe(markdown);
      }),
      { numRuns: 300 },
    );
  }, 120_000);
});
