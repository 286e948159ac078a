import { describe, expect, it } from 'vitest';
import { inBatches, unwatched } from '@/lib/actions/in-batches';
import { failure } from '@/lib/core/failure';
import { fail, ok } from '@/lib/core/result';

const ids = Array.from({ length: 120 }, (_, place) => `clip ${place}`);
const full = failure('storage-full');

/** An act that works so many times, and then finds the disk full. */
const works = (times: number) => {
  let left = times;
  return async (batch: string[]) => {
    left -= 1;
    return left >= 0 ? ok(batch) : fail(full);
  };
};

describe('an act on many clips', () => {
  it('that fails on the way tells what it did, and why it went no further', async () => {
    expect(await inBatches(ids, works(2), unwatched)).toEqual(
      ok({ ids: ids.slice(0, 100), cancelled: false, problem: full }),
    );
  });

  it('that fails at once is a failure', async () => {
    expect(await inBatches(ids, works(0), unwatched)).toEqual(fail(full));
  });

  it('that works does all', async () => {
    expect(await inBatches(ids, works(3), unwatched)).toEqual(ok({ ids, cancelled: false, problem: null }));
  });
});
