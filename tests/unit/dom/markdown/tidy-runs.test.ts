import fc from 'fast-check';
import { expect, it } from 'vitest';
import { phrasing, phrasingOfTidy } from '@/lib/dom/markdown/phrasing';
import type { Run, Style } from '@/lib/dom/markdown/runs';
import { isTidy, tidyRuns } from '@/lib/dom/markdown/tidy-runs';

const link = { url: 'https://harbour.example/', title: null };

const style: fc.Arbitrary<Style> = fc.record({
  marks: fc.subarray(['strong', 'emphasis', 'sup'] as const).map((marks) => new Set(marks)),
  link: fc.constantFrom(null, null, link),
});

const words = fc
  .array(fc.constantFrom('a', 'b.', ' ', '  ', '\n', '\t', '\u00a0', '\u2028', '\u0007', '語'), { maxLength: 4 })
  .map((parts) => parts.join(''));

const run: fc.Arbitrary<Run> = fc.oneof(
  fc.tuple(style, fc.constantFrom('text', 'text', 'code' as const), words).map(([around, kind, value]): Run => {
    return { ...around, kind: kind === 'code' ? 'code' : 'text', value };
  }),
  style.map((around): Run => ({ ...around, kind: 'break' })),
  style.map((around): Run => ({ ...around, kind: 'image', url: link.url, title: null, alt: '' })),
);

it('what was made tidy and says that it is would not be made any tidier', () => {
  fc.assert(
    fc.property(fc.array(run, { maxLength: 7 }), (runs) => {
      const tidy = tidyRuns(runs);
      fc.pre(isTidy(tidy));
      expect(phrasingOfTidy(tidy)).toEqual(phrasing(tidy));
    }),
    { numRuns: 10_000 },
  );
});
