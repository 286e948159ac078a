import { describe, expect, it, vi } from 'vitest';
import { type ClipWindowTools, clipWindow, type TabReport } from '@/lib/actions/clip-window';
import { failure } from '@/lib/core/failure';
import { fail, ok } from '@/lib/core/result';
import { makeClippedTab, makeWindowTab } from './make-tab';

type Clip = ClipWindowTools['clip'];

/** A window of three tabs that can all be clipped, with whatever a test wants different. */
function setUp(different: Partial<ClipWindowTools> = {}) {
  const tabs = [1, 2, 3].map((id) => makeWindowTab({ id }));
  const reports: TabReport[] = [];
  const controller = new AbortController();
  const tools = {
    list: async () => tabs,
    look: async (tabId: number) => tabs.find(({ id }) => id === tabId) ?? null,
    patience: 1_000,
    ...different,
    clip: vi.fn<Clip>(different.clip ?? (async (tabId) => ok(makeClippedTab({ clipId: `clip-${tabId}` })))),
  };
  const run = () =>
    clipWindow({ onReport: (report) => reports.push(report), signal: controller.signal }, tools).then(() => reports);
  /** What was said of a tab, in order. */
  const said = (tabId: number) => reports.filter(({ tab }) => tab.id === tabId).map(({ state }) => inShort(state));
  return { tools, controller, run, reports, said };
}

const inShort = (state: TabReport['state']): string => {
  if (state.name === 'failed') return state.failure.reason;
  return state.name === 'clipped' ? state.clipped.clipId : state.name;
};

describe('a run through a window', () => {
  it('reports every tab as waiting, then clips them one after another', async () => {
    let atOnce = 0;
    const { run } = setUp({
      clip: async (tabId) => {
        atOnce += 1;
        expect(atOnce).toBe(1);
        await Promise.resolve();
        atOnce -= 1;
        return ok(makeClippedTab({ clipId: `clip-${tabId}` }));
      },
    });
    expect((await run()).map(({ tab, state }) => `${tab.id} ${inShort(state)}`)).toEqual([
      '1 waiting',
      '2 waiting',
      '3 waiting',
      '1 clipping',
      '1 clip-1',
      '2 clipping',
      '2 clip-2',
      '3 clipping',
      '3 clip-3',
    ]);
  });

  it('goes on after a tab that is refused', async () => {
    const { run, said } = setUp({
      clip: async (tabId) => (tabId === 2 ? fail(failure('store-page')) : ok(makeClippedTab())),
    });
    await run();
    expect(said(2)).toEqual(['waiting', 'clipping', 'store-page']);
    expect(said(3).at(-1)).toBe('clip-1');
  });

  it('goes on after a tab that was closed meanwhile', async () => {
    const { run, said, tools } = setUp({ look: async (id) => (id === 1 ? null : makeWindowTab({ id })) });
    await run();
    expect(said(1)).toEqual(['waiting', 'page-gone']);
    expect(tools.clip.mock.calls).toEqual([[2], [3]]);
  });

  it('tells what a tab shows when its turn comes, where it has gone elsewhere', async () => {
    const { run, reports } = setUp({ look: async (id) => makeWindowTab({ id, title: 'Another article' }) });
    await run();
    expect(reports[0]?.tab.title).toBe('Night ferry');
    expect(reports.at(-1)?.tab.title).toBe('Another article');
  });

  it.each([
    { name: 'that sleeps', different: { asleep: true }, reason: 'tab-asleep' },
    { name: 'of an extension', different: { url: 'moz-extension://x/y.html' }, reason: 'browser-page' },
    { name: 'of the browser', different: { url: 'about:config' }, reason: 'browser-page' },
  ])('asks nothing of a tab $name', async ({ different, reason }) => {
    const { run, said, tools } = setUp({ look: async (id) => makeWindowTab({ id, ...(id === 2 && different) }) });
    await run();
    expect(said(2)).toEqual(['waiting', reason]);
    expect(tools.clip.mock.calls).toEqual([[1], [3]]);
  });

  it('leaves a tab that hangs behind, and says so should it be clipped after all', async () => {
    let answerLate: (answer: Awaited<ReturnType<Clip>>) => void = () => {};
    const { run, said } = setUp({
      patience: 20,
      clip: (tabId) =>
        tabId === 2
          ? new Promise((resolve) => {
              answerLate = resolve;
            })
          : Promise.resolve(ok(makeClippedTab())),
    });
    await run();
    expect(said(2)).toEqual(['waiting', 'clipping', 'page-silent']);
    expect(said(3).at(-1)).toBe('clip-1');
    answerLate(ok(makeClippedTab({ clipId: 'late' })));
    await vi.waitFor(() => expect(said(2).at(-1)).toBe('late'));
  });

  it('ends after the tab that is being clipped when it is cancelled', async () => {
    const { run, said, controller, tools } = setUp();
    tools.clip.mockImplementation(async (tabId) => {
      if (tabId === 2) controller.abort();
      return ok(makeClippedTab({ clipId: `clip-${tabId}` }));
    });
    await run();
    expect(said(2)).toEqual(['waiting', 'clipping', 'clip-2']);
    expect(said(3)).toEqual(['waiting', 'cancelled']);
    expect(tools.clip).toHaveBeenCalledTimes(2);
  });
});
