import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useBackups } from '@/components/hooks/useBackups';
import { useClipTabs } from '@/components/hooks/useClipTabs';
import { useReadingSettings } from '@/components/hooks/useReadingSettings';
import { useStatus } from '@/components/hooks/useStatus';
import { SettingsView } from '@/components/SettingsView';
import { Toast } from '@/components/Toast';
import { explain, type FailureReason, failure } from '@/lib/core/failure';
import { fail, ok } from '@/lib/core/result';
import { everyLanguage } from '@/lib/core/speech-settings';
import { mount } from './mount';
import { openLibrary } from './open-library';
import { readingActions } from './reading-actions';
import { settingsActions } from './settings-actions';
import { speechActions } from './speech-actions';
import { storageActions } from './storage-actions';
import { tabsActions } from './tabs-actions';

const makeActions = () => ({
  settings: settingsActions(),
  reading: readingActions(),
  storage: storageActions(),
  tabs: tabsActions(),
  speech: speechActions(),
});

function View({ actions }: { actions: ReturnType<typeof makeActions> }) {
  const teller = useStatus();
  return (
    <>
      <SettingsView
        actions={actions.settings}
        speech={actions.speech}
        pictures={actions.storage}
        reading={useReadingSettings(actions.reading, teller.failed)}
        backups={useBackups(actions.storage)}
        run={useClipTabs(actions.tabs)}
        teller={teller}
      />
      <Toast teller={teller} />
    </>
  );
}

const show = (different: Partial<ReturnType<typeof makeActions>> = {}) => {
  const actions = { ...makeActions(), ...different };
  mount(<View actions={actions} />);
  return actions;
};

const button = (name: string) => page.getByRole('button', { name, exact: true });
const warns = (reason: FailureReason) => {
  const { sentence, advice } = explain(reason);
  return expect.element(page.getByRole('alert')).toHaveTextContent(sentence + advice);
};
const text = (words: string) => page.getByText(words, { exact: false });

describe('the settings', () => {
  it('are a place of the library, and each is explained', async () => {
    openLibrary('#/settings');
    await expect.element(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Settings' })).toHaveAttribute('aria-current', 'page');
    await expect.element(text('Newsclip 1.2.3')).toBeVisible();
    const sections = [...document.querySelectorAll('section[aria-labelledby]')];
    expect(sections.length).toBeGreaterThan(5);
    for (const section of sections) expect(section.querySelector('h2 + p')?.textContent).toMatch(/[.;]/);
  });

  it('change how pages and articles look', async () => {
    const { reading } = show();
    await userEvent.click(page.getByRole('radio', { name: 'Sepia' }));
    await userEvent.click(button('Larger text'));
    await expect.element(page.getByRole('radio', { name: 'Sepia' })).toBeChecked();
    await expect.element(page.getByRole('status').filter({ hasText: /115/ })).toBeVisible();
    expect(reading.changeReading).toHaveBeenCalledTimes(2);
  });

  it('set the reminder of backups', async () => {
    const { storage } = show();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Remind me of a backup' }), 'Every week');
    expect(storage.keepSettings).toHaveBeenCalledWith(expect.objectContaining({ schedule: 'week' }));
  });
});

describe('the speed of reading aloud', () => {
  it('is set for all languages, and for each that has one of its own', async () => {
    const { speech } = show({
      speech: speechActions({
        loadSettings: async () => ({
          [everyLanguage]: { rate: 1.25, voice: null },
          tr: { rate: 2, voice: 'a' },
        }),
      }),
    });
    const every = page.getByRole('combobox', { name: 'Speed' });
    await expect.element(every).toHaveValue('1.25');
    await expect.element(page.getByRole('combobox', { name: 'Turkish' })).toHaveValue('2');
    await userEvent.selectOptions(every, '1.5 ×');
    expect(speech.keepHabit).toHaveBeenCalledWith(everyLanguage, { rate: 1.5 });
  });

  it('that cannot be kept is told', async () => {
    show({ speech: speechActions({ keepHabit: vi.fn(async () => fail(failure('settings-not-kept'))) }) });
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Speed' }), '2 ×');
    await warns('settings-not-kept');
  });
});

describe('access to all sites', () => {
  const granted = () => {
    let tell = (_: boolean) => {};
    return tabsActions({
      watchAccess: (onAnswer) => {
        tell = onAnswer;
        onAnswer(true);
        return () => {};
      },
      giveAccessBack: async () => {
        tell(false);
        return ok(null);
      },
    });
  };

  it('that was never given is said not to be there', async () => {
    show();
    await expect.element(text('has no access to all sites')).toBeVisible();
    expect(button('Give the access back').elements()).toHaveLength(0);
  });

  it('is given back by keyboard without losing it', async () => {
    const { tabs } = show({ tabs: granted() });
    await userEvent.click(button('Give the access back'));
    expect(tabs.giveAccessBack).toHaveBeenCalledOnce();
    await expect.element(text('The access is given back')).toBeVisible();
    expect(document.activeElement?.textContent).toBe('Settings');
  });
});

describe('the shortcut keys', () => {
  it('are those that the browser has assigned now', async () => {
    let keys: string | null = 'Alt+Shift+S';
    const settings = settingsActions({ shortcuts: async () => [{ name: 'Clip this page', keys }] });
    show({ settings });
    await expect.element(text('Alt+Shift+S')).toBeVisible();
    keys = null;
    window.dispatchEvent(new Event('focus'));
    await expect.element(text('no key')).toBeVisible();
    await userEvent.click(button('Change in the browser'));
    expect(settings.openShortcuts).toHaveBeenCalledOnce();
  });

  it('say where they are changed if the browser does not open that', async () => {
    show({ settings: settingsActions({ openShortcuts: vi.fn(async () => fail(failure('shortcuts-not-opened'))) }) });
    await userEvent.click(button('Change in the browser'));
    await warns('shortcuts-not-opened');
  });

  it('are left out where the browser knows none', async () => {
    show({ settings: settingsActions({ shortcuts: async () => null }) });
    await expect.element(page.getByRole('heading', { name: 'Your data' })).toBeVisible();
    expect(page.getByRole('heading', { name: 'Shortcut keys' }).elements()).toHaveLength(0);
  });
});
