import type { WindowTab } from '@/lib/browser/window-tabs';
import type { ClippedTab } from '@/lib/core/saved';

/** A tab with an invented article, with whatever a test wants different. */
export const makeWindowTab = (different: Partial<WindowTab> = {}): WindowTab => ({
  id: 1,
  url: 'https://harbour.example/city/ferry',
  title: 'Night ferry',
  asleep: false,
  ...different,
});

/** What clipping such a tab did. */
export const makeClippedTab = (different: Partial<ClippedTab> = {}): ClippedTab => ({
  clipId: 'clip-1',
  revision: 1,
  outcome: 'clipped',
  title: 'Night ferry returns to the old harbour',
  before: null,
  extent: 'whole',
  ...different,
});
