import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeReadingSettings, watchReadingSettings } from '@/lib/browser/reading-settings';
import { parseReadingSettings, resized } from '@/lib/core/reading-settings';

type Listener = (changes: Record<string, unknown>, area: string) => void;

/** `storage.local` of a browser, which answers later, as it does; and can refuse. */
const local = vi.hoisted(() => ({
  lying: new Map<string, unknown>(),
  listeners: new Set<(changes: Record<string, unknown>, area: string) => void>(),
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

const atFirst = parseReadingSettings(null);

beforeEach(() => {
  local.lying.clear();
  local.listeners.clear();
  local.refuses = false;
});

describe('the settings', () => {
  it('are told to every page that watches, now and when they change', async () => {
    const [one, other] = [vi.fn(), vi.fn()];
    watchReadingSettings(one);
    const stop = watchReadingSettings(other);
    await vi.waitFor(() => expect(other).toHaveBeenLastCalledWith(atFirst));
    expect(await changeReadingSettings((before) => ({ ...before, theme: 'sepia' }))).toEqual({ ok: true, value: null });
    for (const told of [one, other]) {
      await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith({ ...atFirst, theme: 'sepia' }));
    }
    stop();
    await changeReadingSettings((before) => ({ ...before, theme: 'dark' }));
    await vi.waitFor(() => expect(one).toHaveBeenLastCalledWith({ ...atFirst, theme: 'dark' }));
    expect(other).not.toHaveBeenCalledWith({ ...atFirst, theme: 'dark' });
  });

  it('take every one of several changes at once', async () => {
    await Promise.all([1, 1, 1].map((step) => changeReadingSettings((before) => resized(before, step))));
    expect(local.lying.get('reading')).toEqual(resized(atFirst, 3));
  });

  it('say so where they could not be kept, and are kept the next time', async () => {
    local.refuses = true;
    expect(await changeReadingSettings((before) => resized(before, 1))).toMatchObject({
      ok: false,
      problem: { reason: 'settings-not-kept' },
    });
    local.refuses = false;
    expect(await changeReadingSettings((before) => resized(before, 1))).toMatchObject({ ok: true });
  });
});
