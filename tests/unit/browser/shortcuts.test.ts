import { beforeEach, describe, expect, it, vi } from 'vitest';
import { assignedShortcuts, openShortcutSettings } from '@/lib/browser/shortcuts';

const api = vi.hoisted(() => ({
  commands: {
    getAll: async () => [
      { name: '_execute_action', description: '', shortcut: '' },
      { name: 'clip-page', description: 'Clip this page', shortcut: 'Alt+Shift+S' },
      { name: 'other', description: 'Another', shortcut: '' },
    ],
  },
  tabs: { create: vi.fn(async () => {}) },
}));

vi.mock('wxt/browser', () => ({ browser: api }));

beforeEach(() => {
  api.tabs.create.mockReset();
  Reflect.deleteProperty(api.commands, 'openShortcutSettings');
});

it('the keys are those that the browser has assigned, without the button’s own', async () => {
  expect(await assignedShortcuts()).toEqual([
    { name: 'Clip this page', keys: 'Alt+Shift+S' },
    { name: 'Another', keys: null },
  ]);
});

describe('the place where keys are chosen', () => {
  it('is opened by Firefox itself', async () => {
    const open = vi.fn(async () => {});
    Object.assign(api.commands, { openShortcutSettings: open });
    expect(await openShortcutSettings()).toMatchObject({ ok: true });
    expect(open).toHaveBeenCalledOnce();
    expect(api.tabs.create).not.toHaveBeenCalled();
  });

  it('is a page of Chromium, which a tab can show', async () => {
    expect(await openShortcutSettings()).toMatchObject({ ok: true });
    expect(api.tabs.create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  });

  it('is named where the browser refuses', async () => {
    api.tabs.create.mockRejectedValue(new Error('Illegal URL'));
    expect(await openShortcutSettings()).toMatchObject({ ok: false, problem: { reason: 'shortcuts-not-opened' } });
  });
});
