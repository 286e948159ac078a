import { vi } from 'vitest';
import type { SettingsActions } from '@/components/SettingsView';
import { parseExportSettings } from '@/lib/core/export/export-settings';
import { ok } from '@/lib/core/result';

/** A browser that has assigned the usual key; with whatever a test wants different. */
export const settingsActions = (different: Partial<SettingsActions> = {}) =>
  ({
    version: '1.2.3',
    shortcuts: async () => [{ name: 'Clip this page', keys: 'Alt+Shift+S' }],
    openShortcuts: vi.fn<SettingsActions['openShortcuts']>(async () => ok(null)),
    watchExportSettings: (on) => {
      on(parseExportSettings(null));
      return () => {};
    },
    keepExportSettings: vi.fn<SettingsActions['keepExportSettings']>(async () => ok(null)),
    recentClips: async () => ok([]),
    previewNote: async () => ok(null),
    templateOf: async () => '',
    ...different,
  }) satisfies SettingsActions;
