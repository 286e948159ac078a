import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PostingsGatherer } from '@/lib/core/search/gather-postings';
import { bucketOf, bucketsOf } from '@/lib/core/search/index-terms';
import { asked, type Bucket, BucketWriter, eachAsked, eachPosting, listsOf } from '@/lib/core/search/postings';

const first = 3 << 12;

interface Posting {
  document: number;
  weight: number;
}

const writer = new BucketWriter();

/** A bucket with a batch more in it. */
function filled(bucket: Bucket | null, batch: readonly [string, Posting[]][]): Bucket {
  const all = batch.flatMap(([, list]) => list);
  let from = 0;
  const places = batch.map(([term, { length }]) => {
    from += length;
    return { term, from: from - length, to: from };
  });
  const postings = {
    documents: Uint32Array.from(all, ({ document }) => document),
    weights: Uint8Array.from(all, ({ weight }) => weight),
  };
  return writer.with(bucket, places, postings, first);
}

function postingsIn(list: Uint8Array): Posting[] {
  const postings: Posting[] = [];
  eachPosting(list, first, (document, weight) => postings.push({ document, weight }));
  return postings;
}

const terms = ['fer', 'ferry', 'ferries', 'fern', 'fermé', 'ferя', '渡り', '渡', '𠮷野', '𠮷'];

/** Terms with documents as they would be flushed: each batch with higher numbers than the one before. */
const batches = fc
  .array(
    fc.dictionary(
      fc.constantFrom(...terms),
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
          bucket = filled(bucket, batch);
          for (const [term, list] of batch) expected.set(term, [...(expected.get(term) ?? []), ...list]);
        }
        const read = bucket ? [...listsOf(bucket)].map(([term, list]) => [term, postingsIn(list)]) : [];
        expect(read).toEqual([...expected].sort(([a], [b]) => (a < b ? -1 : 1)));
      }),
    );
  });
});

describe('terms of a bucket', () => {
  it('are found by their beginning or whole, as if each were compared', () => {
    const wanted = fc
      .tuple(fc.constantFrom(...terms, 'fa', 'fo', 'x'), fc.nat(8))
      .map(([term, length]) => Array.from(term).slice(0, length).join(''));
    fc.assert(
      fc.property(batches, wanted, fc.boolean(), (all, term, prefix) => {
        const bucket = all.reduce<Bucket | null>(filled, null);
        const found: { exact: boolean; postings: Posting[] }[] = [];
        if (bucket)
          eachAsked(bucket, asked(term, prefix), (list, exact) => found.push({ exact, postings: postingsIn(list) }));
        const expected = [...(bucket ? listsOf(bucket) : [])]
          .filter(([name]) => (prefix ? name.startsWith(term) : name === term))
          .map(([name, list]) => ({ exact: name === term, postings: postingsIn(list) }));
        expect(found).toEqual(expected);
      }),
    );
  });
});

describe('gathering', () => {
  it('gives each term its documents in order, however many they are', async () => {
    const documents = fc.array(
      fc.uniqueArray(fc.tuple(fc.constantFrom(...terms, 'bay', 's:mercury'), fc.integer({ min: 1, max: 255 })), {
        selector: ([term]) => term,
      }),
      { maxLength: 60 },
    );
    await fc.assert(
      fc.asyncProperty(documents, async (all) => {
        const gatherer = new PostingsGatherer(1);
        const expected = new Map<string, Posting[]>();
        for (const [place, held] of all.entries()) {
          const document = first + place * 3;
          gatherer.add(
            document,
            held.map(([term]) => term),
            Uint8Array.from(held, ([, weight]) => weight),
          );
          for (const [term, weight] of held) expected.set(term, [...(expected.get(term) ?? []), { document, weight }]);
        }
        const { postings, buckets } = await gatherer.gathered(async () => {});
        const read = [...buckets].flatMap(([bucket, places]) =>
          places.map(({ term, from, to }) => {
            expect(bucketOf(term)).toBe(bucket);
            const list = Array.from({ length: to - from }, (_, place) => ({
              document: postings.documents[from + place],
              weight: postings.weights[from + place],
            }));
            return [term, list] as const;
          }),
        );
        expect(new Map(read)).toEqual(expected);
        expect(read).toHaveLength(expected.size);
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
