import { beforeEach, describe, expect, it, vi } from 'vitest';
import background from '@/entrypoints/background';
import { assignedShortcuts } from '@/lib/browser/shortcuts';
import { watchPinned } from '@/lib/browser/toolbar-button';

type Listener = (...told: unknown[]) => unknown;

const listeners = vi.hoisted(() => new Map<string, Listener[]>());

/** What Firefox for Android has of what Newsclip uses, by MDN's data: no menus, commands or windows, and no toolbar. */
vi.mock('wxt/browser', () => {
  const event = (name: string) => ({
    addListener: (listener: Listener) => listeners.set(name, [...(listeners.get(name) ?? []), listener]),
    removeListener: () => {},
  });
  return {
    browser: {
      runtime: {
        id: 'own',
        getURL: (path: string) => `moz-extension://own${path}`,
        getPlatformInfo: async () => ({ os: 'android' }),
        onMessage: event('message'),
        onConnect: event('connect'),
        onInstalled: event('installed'),
        onStartup: event('startup'),
      },
      i18n: { getMessage: (name: string) => name },
      action: { getUserSettings: async () => ({}), onUserSettingsChanged: event('user-settings') },
      storage: { local: { get: async () => ({}), getKeys: async () => [], remove: async () => {} } },
      permissions: { onAdded: event('access given') },
      tabs: {},
    },
  };
});

beforeEach(() => {
  listeners.clear();
  vi.stubGlobal('window', new EventTarget());
});

describe('in Firefox for Android', () => {
  it('the background starts and answers, though there are no menus and no keys', () => {
    void background.main();
    expect([...listeners.keys()].sort()).toEqual(['access given', 'connect', 'installed', 'message', 'startup']);
  });

  it('there are no shortcut keys to show', async () => {
    expect(await assignedShortcuts()).toBeNull();
  });

  it('there is no toolbar to pin the button to', async () => {
    const onAnswer = vi.fn();
    const stop = watchPinned(onAnswer);
    await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledWith(null));
    stop();
  });
});
