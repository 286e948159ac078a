import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepExportSettings, loadExportSettings, watchExportSettings } from '@/lib/browser/export-settings';
import { parseExportSettings } from '@/lib/core/export/export-settings';

type Listener = (changes: Record<string, unknown>, area: string) => void;

/** `storage.local` of a browser, which answers later, as it does; and can refuse. */
const local = vi.hoisted(() => ({
  lying: new Map<string, unknown>(),
  listeners: new Set<(changes: Record<string, unknown>, area: string) => void>(),
  writes: 0,
  refuses: false,
}));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => {
          await new Promise((resolve) => setTimeout(resolve));
          return local.lying.has(key) ? { [key]: local.lying.get(key) } : {};
        },
        set: async (put: Record<string, unknown>) => {
          local.writes += 1;
          await new Promise((resolve) => setTimeout(resolve));
          if (local.refuses) throw new Error('Full');
          for (const [key, value] of Object.entries(put)) local.lying.set(key, value);
          for (const listener of local.listeners) listener(put, 'local');
        },
      },
      onChanged: {
        addListener: (listener: Listener) => local.listeners.add(listener),
        removeListener: (listener: Listener) => local.listeners.delete(listener),
      },
    },
  },
}));

const atFirst = parseExportSettings(null);

beforeEach(() => {
  local.lying.clear();
  local.listeners.clear();
  local.writes = 0;
  local.refuses = false;
});

describe('the settings', () => {
  it('are as at first, and told to every page that watches when they change', async () => {
    const told = vi.fn();
    const stop = watchExportSettings(told);
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(atFirst));
    expect(await keepExportSettings({ preset: 'hugo' })).toEqual({ ok: true, value: null });
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith({ ...atFirst, preset: 'hugo' }));
    stop();
    await keepExportSettings({ preset: 'plain' });
    expect(told).not.toHaveBeenCalledWith({ ...atFirst, preset: 'plain' });
  });

  it('keep the last of a hundred letters and whatever else was changed meanwhile, in a few writes', async () => {
    const text = 'x'.repeat(100);
    const keeping = Array.from(text, (_, at) => keepExportSettings({ template: text.slice(0, at + 1) }));
    keeping.push(keepExportSettings({ vault: 'News' }));
    await Promise.all(keeping);
    expect(await loadExportSettings()).toEqual({ ...atFirst, template: text, vault: 'News' });
    expect(local.writes).toBeLessThan(4);
  });

  it('keep what is typed while a write goes on', async () => {
    const first = keepExportSettings({ template: 'a' });
    await new Promise((resolve) => setTimeout(resolve));
    await Promise.all([first, keepExportSettings({ template: 'ab' })]);
    expect(await loadExportSettings()).toEqual({ ...atFirst, template: 'ab' });
  });

  it('say so where they could not be kept, and are kept the next time', async () => {
    local.refuses = true;
    const refused = { ok: false, problem: { reason: 'settings-not-kept' } };
    expect(await keepExportSettings({ preset: 'hugo' })).toMatchObject(refused);
    local.refuses = false;
    expect(await keepExportSettings({ preset: 'hugo' })).toMatchObject({ ok: true });
  });
});
