import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bucketOf, bucketsOf } from '@/lib/core/search/index-terms';
import { type Bucket, eachPosting, listsOf, withPostings } from '@/lib/core/search/postings';

const first = 3 << 12;

interface Posting {
  document: number;
  weight: number;
}

const flat = (batch: readonly [string, Posting[]][]) =>
  new Map(batch.map(([term, list]) => [term, list.flatMap(({ document, weight }) => [document, weight])]));

/** Terms with documents as they would be flushed: each batch with higher numbers than the one before. */
const batches = fc
  .array(
    fc.dictionary(
      fc.constantFrom('fer', 'ferry', 'ferries', 'fern'),
      fc.uniqueArray(
        fc.record({ step: fc.nat(300), weight: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 255 })) }),
        {
          minLength: 1,
          maxLength: 5,
          selector: ({ step }) => step,
        },
      ),
    ),
    { maxLength: 5 },
  )
  .map((some) =>
    some.map((terms, batch) =>
      Object.entries(terms).map(([term, list]): [string, Posting[]] => [
        term,
        list
          .map(({ step, weight }) => ({ document: first + batch * 301 + step, weight }))
          .sort((a, b) => a.document - b.document),
      ]),
    ),
  );

describe('a bucket of postings', () => {
  it('gives back every document of every term, in order, however it was filled', () => {
    fc.assert(
      fc.property(batches, (all) => {
        let bucket: Bucket | null = null;
        const expected = new Map<string, Posting[]>();
        for (const batch of all) {
          bucket = withPostings(bucket, flat(batch), first);
          for (const [term, list] of batch) expected.set(term, [...(expected.get(term) ?? []), ...list]);
        }
        const read: [string, Posting[]][] = [];
        if (bucket && bucket.terms !== '') {
          for (const [term, list] of listsOf(bucket)) {
            const postings: Posting[] = [];
            eachPosting(list, first, (document, weight) => postings.push({ document, weight }));
            read.push([term, postings]);
          }
        }
        expect(read).toEqual([...expected].sort(([a], [b]) => (a < b ? -1 : 1)));
      }),
    );
  });
});

describe('buckets', () => {
  const rows: { term: string; bucket: string; several: boolean }[] = [
    { term: 'ferry', bucket: 'fer', several: false },
    { term: 'fer', bucket: 'fer', several: false },
    { term: 'fe', bucket: 'fe', several: true },
    { term: '渡り', bucket: '渡', several: false },
    { term: '渡', bucket: '渡', several: false },
    { term: 'ニュ', bucket: 'ニ', several: false },
    { term: '서울', bucket: '서', several: false },
    { term: '𠮷野', bucket: '𠮷', several: false },
    { term: 'کتاب', bucket: 'کتا', several: false },
    { term: 's:mercury', bucket: 's:me', several: false },
    { term: 't:s', bucket: 't:s', several: true },
    { term: 's=the harbour times', bucket: 's=th', several: false },
  ];
  it.each(rows)('of $term', ({ term, bucket, several }) => {
    expect(bucketOf(term)).toBe(bucket);
    expect(bucketsOf(term)).toEqual({ from: bucket, several });
  });
});
