import { describe, expect, it } from 'vitest';
import { toMarkdown } from '@/lib/dom/to-markdown';
import { cases } from './cases';
import { outlineOf } from './outline';
import { nodesOf, parsers } from './read-back';

describe.each(Object.entries(parsers))('Markdown read back by %s means what the article said', (_, parse) => {
  it.each(cases)('$name', ({ html, as }) => {
    const markdown = toMarkdown(nodesOf(html));
    expect(outlineOf(nodesOf(parse(markdown))), markdown).toEqual(outlineOf(nodesOf(as ?? html)));
  });
});
