import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toMarkdown } from '@/lib/dom/to-markdown';
import { build, documents } from './documents';
import { outlineOf } from './outline';
import { nodesOf, parsers } from './read-back';

/** For all documents, in milliseconds: a busy machine takes its time. */
const timeout = 120_000;

it.each(Object.entries(parsers))(
  'any document reads back the same by %s',
  (_, parse) => {
    fc.assert(
      fc.property(documents, (sketches) => {
        const source = build(sketches);
        const markdown = toMarkdown(source);
        expect(outlineOf(nodesOf(parse(markdown))), `${source.innerHTML}\n\n${markdown}`).toEqual(outlineOf(source));
      }),
      { numRuns: 300 },
    );
  },
  timeout,
);
