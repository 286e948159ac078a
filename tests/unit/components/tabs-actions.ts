import { vi } from 'vitest';
import type { TabsActions } from '@/components/hooks/useClipTabs';
import { ok } from '@/lib/core/result';

/** A window without other tabs, and a reader who gives every access; with whatever a test wants different. */
export const tabsActions = (different: Partial<TabsActions> = {}) => ({
  askForAccess: vi.fn<TabsActions['askForAccess']>(different.askForAccess ?? (async () => ok(null))),
  giveAccessBack: vi.fn<TabsActions['giveAccessBack']>(different.giveAccessBack ?? (async () => ok(null))),
  watchAccess: vi.fn<TabsActions['watchAccess']>(different.watchAccess ?? (() => () => {})),
  clipWindow: vi.fn<TabsActions['clipWindow']>(different.clipWindow ?? (async () => {})),
  undo: vi.fn<TabsActions['undo']>(different.undo ?? (async () => ok(null))),
});
