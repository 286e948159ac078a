import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LivePages, type Pages } from '@/components/hooks/live-pages';
import { type Clip, makeClip } from '@/lib/core/clip';
import type { ClipPage, Cursor } from '@/lib/store';
import { makeArticle } from '../make-article';

const pageSize = 3;

const clipAt = (time: number): Clip =>
  makeClip(makeArticle(), { title: '', tags: [], note: '' }, { id: `clip-${time}`, now: time, textHash: '' }).clip;

/** A shelf in memory with the store's paging and live queries. */
class Shelf {
  clips: Clip[] = [];
  #watchers = new Set<() => void>();

  list = async (after: Cursor | null): Promise<ClipPage> => {
    const rest = this.clips.filter(({ clippedAt }) => !after || clippedAt < after.listedAt);
    const clips = rest.slice(0, pageSize);
    const last = rest.length > pageSize ? clips.at(-1) : undefined;
    return { clips, next: last ? { listedAt: last.clippedAt, id: last.id } : null };
  };

  watch = (query: () => Promise<ClipPage>, onValue: (page: ClipPage) => void) => {
    const run = () => void query().then(onValue);
    this.#watchers.add(run);
    run();
    return () => void this.#watchers.delete(run);
  };

  set(clips: Clip[]): void {
    this.clips = clips.toSorted((one, other) => other.clippedAt - one.clippedAt);
    for (const run of [...this.#watchers]) run();
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

const open = (times: number[]) => {
  const shelf = new Shelf();
  shelf.set(times.map(clipAt));
  const shown: { last: Pages } = { last: { clips: [], more: false } };
  const pages = new LivePages({
    list: shelf.list,
    watch: shelf.watch,
    onPages: (next) => {
      shown.last = next;
    },
    onFailure: () => {},
  });
  const times_ = () => shown.last.clips.map(({ clippedAt }) => clippedAt);
  return { shelf, pages, times: times_, more: () => shown.last.more };
};

describe('LivePages', () => {
  it('shows the first page, and one more each time it grows', async () => {
    const list = open([9, 8, 7, 6, 5, 4, 3]);
    await settled();
    expect([list.times(), list.more()]).toEqual([[9, 8, 7], true]);
    list.pages.grow();
    await settled();
    expect([list.times(), list.more()]).toEqual([[9, 8, 7, 6, 5, 4], true]);
    list.pages.grow();
    await settled();
    expect([list.times(), list.more()]).toEqual([[9, 8, 7, 6, 5, 4, 3], false]);
  });

  it('grows by one page however often it is asked while that is on its way', async () => {
    const list = open([9, 8, 7, 6, 5, 4, 3]);
    await settled();
    list.pages.grow();
    list.pages.grow();
    list.pages.grow();
    await settled();
    expect(list.times()).toEqual([9, 8, 7, 6, 5, 4]);
  });

  it('says nothing more once it is stopped', async () => {
    const list = open([9, 8]);
    await settled();
    list.pages.stop();
    list.shelf.set([clipAt(7)]);
    await settled();
    expect(list.times()).toEqual([9, 8]);
  });

  it('is always the beginning of the shelf, whatever comes and goes', async () => {
    const step = fc.oneof(
      fc.record({ act: fc.constant('grow' as const) }),
      fc.record({
        act: fc.constant('set' as const),
        times: fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 20 }),
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const list = open([5, 4, 3, 2, 1]);
        for (const one of steps) {
          if (one.act === 'grow') list.pages.grow();
          else list.shelf.set(one.times.map(clipAt));
          if (steps.length % 2 === 0) await settled();
        }
        await settled();
        await settled();
        const all = list.shelf.clips.map(({ clippedAt }) => clippedAt);
        expect(list.times()).toEqual(all.slice(0, list.times().length));
        expect(list.more()).toBe(list.times().length < all.length);
        list.pages.stop();
      }),
    );
  });
});
