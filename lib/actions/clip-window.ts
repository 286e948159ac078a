import { tabNow, tabsOfWindow, type WindowTab } from '@/lib/browser/window-tabs';
import { type Failure, type FailureReason, failure } from '@/lib/core/failure';
import { isBrowserPage } from '@/lib/core/page-refusal';
import type { Result } from '@/lib/core/result';
import type { ClippedTab } from '@/lib/core/saved';
import { requestClipTab } from './save-clip';

/** `cancelled`: the reader ended the run before it came to this tab; `taken-back`: clipped, and undone by the reader since. */
export type TabState =
  | { name: 'waiting' | 'clipping' | 'cancelled' | 'taken-back' }
  | { name: 'clipped'; clipped: ClippedTab }
  | { name: 'failed'; failure: Failure };

export interface TabReport {
  /** The tab as it was when last looked at: before its turn as when the run began, then as it was clipped. */
  tab: WindowTab;
  state: TabState;
}

export interface ClipWindowRequest {
  /** Called for each tab as waiting, in their order, before the first is clipped; then for a tab whenever it has come further. */
  onReport: (report: TabReport) => void;
  /** Ends the run after the tab that is being clipped. */
  signal: AbortSignal;
}

/** What a run reads and writes by; a test brings its own. */
export interface ClipWindowTools {
  list: () => Promise<WindowTab[]>;
  /** The tab as it is now; null where it was closed. */
  look: (tabId: number) => Promise<WindowTab | null>;
  clip: (tabId: number) => Promise<Result<ClippedTab, Failure>>;
  /** Milliseconds that a tab may take. */
  patience: number;
}

// Longer than the extraction itself waits for a page, so that what comes first is the word of that.
const pageTools: ClipWindowTools = { list: tabsOfWindow, look: tabNow, clip: requestClipTab, patience: 20_000 };

/**
 * Clips the tabs of a window one after another, each by the one action that stores. A tab that sleeps is not woken. One that
 * takes too long is left behind; where it is clipped after all, it is reported once more, so that it can be taken back.
 */
export async function clipWindow(
  { onReport, signal }: ClipWindowRequest,
  tools: ClipWindowTools = pageTools,
): Promise<void> {
  const tabs = await tools.list();
  for (const tab of tabs) onReport({ tab, state: { name: 'waiting' } });
  for (const listed of tabs) {
    if (signal.aborted) {
      onReport({ tab: listed, state: { name: 'cancelled' } });
      continue;
    }
    const tab = await tools.look(listed.id);
    if (!tab) onReport({ tab: listed, state: failed('page-gone') });
    // Firefox complains in its console of whoever tries.
    else if (tab.url !== null && isBrowserPage(tab.url)) onReport({ tab, state: failed('browser-page') });
    else if (tab.asleep) onReport({ tab, state: failed('tab-asleep') });
    else await clipInTime(tab);
  }

  async function clipInTime(tab: WindowTab): Promise<void> {
    onReport({ tab, state: { name: 'clipping' } });
    const clipping = tools.clip(tab.id);
    const answer = await within(tools.patience, clipping);
    if (answer) return onReport({ tab, state: stateOf(answer) });
    onReport({ tab, state: failed('page-silent') });
    void clipping.then((late) => onReport({ tab, state: stateOf(late) }));
  }
}

const failed = (reason: FailureReason): TabState => ({ name: 'failed', failure: failure(reason) });

const stateOf = (answer: Result<ClippedTab, Failure>): TabState =>
  answer.ok ? { name: 'clipped', clipped: answer.value } : { name: 'failed', failure: answer.problem };

/** What is promised, or null where it has not come within so many milliseconds. */
async function within<Value>(milliseconds: number, promised: Promise<Value>): Promise<Value | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, milliseconds, null);
  });
  try {
    return await Promise.race([promised, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
