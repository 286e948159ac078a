import { vi } from 'vitest';
import type { SettingsActions } from '@/components/SettingsView';
import { ok } from '@/lib/core/result';

/** A browser that has assigned the usual key; with whatever a test wants different. */
export const settingsActions = (different: Partial<SettingsActions> = {}) =>
  ({
    version: '1.2.3',
    shortcuts: async () => [{ name: 'Clip this page', keys: 'Alt+Shift+S' }],
    openShortcuts: vi.fn<SettingsActions['openShortcuts']>(async () => ok(null)),
    ...different,
  }) satisfies SettingsActions;
