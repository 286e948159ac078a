import { describe, expect, it } from 'vitest';
import { type ListState, LiveWindows, pageSize } from '@/components/hooks/live-windows';
import type { Clip } from '@/lib/core/clip';
import type { ClipWindow } from '@/lib/store';
import { makeTestClip } from '../core/make-test-clip';

const clipNamed = (title: string): Clip => ({ ...makeTestClip().clip, id: title, title });

/** A store of so many clips, which tells of a change when it is told to. */
function invented(length: number) {
  let titles = Array.from({ length }, (_, place) => `Clip ${place}`);
  const queries = new Set<() => Promise<void>>();
  let state: ListState | null = null;
  const list = async (offset: number, limit: number): Promise<ClipWindow> => ({
    clips: titles.slice(offset, offset + limit).map(clipNamed),
    total: titles.length,
    exact: true,
    more: false,
  });
  const windows = new LiveWindows({
    list,
    watch: (query, onValue) => {
      const ask = async () => onValue(await query());
      queries.add(ask);
      void ask();
      return () => queries.delete(ask);
    },
    onState: (now) => {
      state = now;
    },
    onFailure: () => {},
  });
  return {
    windows,
    live: () => queries.size,
    settle: () => new Promise((resolve) => setTimeout(resolve)),
    change: async (now: string[]) => {
      titles = now;
      await Promise.all([...queries].map((ask) => ask()));
    },
    shown: () => ({
      total: state?.total,
      pages: [...(state?.pages.keys() ?? [])].sort((a, b) => a - b),
      first: state?.pages.get(0)?.[0]?.title,
    }),
  };
}

describe('a list of which only a part is held', () => {
  it('begins with its first page and knows how long it is', async () => {
    const store = invented(100_000);
    await store.settle();
    expect(store.shown()).toEqual({ total: 100_000, pages: [0], first: 'Clip 0' });
  });

  it('holds what is wanted, and lets go of what is far from it', async () => {
    const store = invented(100_000);
    await store.settle();
    store.windows.want(pageSize - 5, pageSize + 5);
    await store.settle();
    expect(store.shown().pages).toEqual([0, 1]);
    store.windows.want(50_000, 50_020);
    await store.settle();
    expect(store.shown()).toMatchObject({ total: 100_000, pages: [1_000] });
    expect(store.live()).toBe(1);
    store.windows.want(0, 20);
    await store.settle();
    expect(store.shown().pages).toEqual([0]);
  });

  it('stays true while clips come and go', async () => {
    const store = invented(3);
    await store.settle();
    await store.change(['New', 'Clip 0']);
    expect(store.shown()).toEqual({ total: 2, pages: [0], first: 'New' });
  });

  it('asks again as long as there may be more, and shows what there is so far', async () => {
    const found = [[], ['One'], ['One', 'Two']].map((titles, turn) => ({
      clips: titles.map(clipNamed),
      total: titles.length,
      exact: turn === 2,
      more: turn < 2,
    }));
    const states: { titles: (string | undefined)[]; searching: boolean }[] = [];
    let asked = 0;
    let live = 0;
    const windows = new LiveWindows({
      list: async () => found[Math.min(asked++, 2)] ?? { clips: [], total: 0, exact: true, more: false },
      watch: (query, onValue) => {
        let stopped = false;
        live += 1;
        void query().then((value) => stopped || onValue(value));
        return () => {
          live -= stopped ? 0 : 1;
          stopped = true;
        };
      },
      onState: ({ pages, searching }) =>
        states.push({ titles: (pages.get(0) ?? []).map(({ title }) => title), searching }),
      onFailure: () => {},
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    // Nothing found so soon is not shown yet.
    expect(states).toEqual([
      { titles: ['One'], searching: true },
      { titles: ['One', 'Two'], searching: false },
    ]);
    expect(asked).toBe(3);
    expect(live).toBe(1);
    windows.stop();
    expect(live).toBe(0);
  });

  it('asks for nothing once it has been stopped', async () => {
    const store = invented(200);
    await store.settle();
    store.windows.stop();
    store.windows.want(100, 120);
    expect(store.live()).toBe(0);
  });
});
