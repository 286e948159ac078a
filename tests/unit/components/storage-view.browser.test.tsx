import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DueNotices } from '@/components/DueNotices';
import { useBackups } from '@/components/hooks/useBackups';
import { StorageView } from '@/components/StorageView';
import type { Control } from '@/lib/actions/in-batches';
import type { Restored, RestoredClip } from '@/lib/actions/restore-backup';
import { noSettings } from '@/lib/core/backup-settings';
import { explain, type FailureReason, failure } from '@/lib/core/failure';
import { fail, ok } from '@/lib/core/result';
import { mount } from './mount';
import { storageActions } from './storage-actions';

type Actions = ReturnType<typeof storageActions>;

const View = ({ actions }: { actions: Actions }) => (
  <StorageView backups={useBackups(actions)} actions={actions} counts={{ library: 1_200, archive: 3, trash: 0 }} />
);

const show = (different: Parameters<typeof storageActions>[0] = {}) => {
  const actions = storageActions(different);
  mount(<View actions={actions} />);
  return actions;
};

const button = (name: string) => page.getByRole('button', { name, exact: true });
const status = page.getByRole('status');
const says = (words: string) => expect.element(status.first()).toHaveTextContent(words);
const warns = (reason: FailureReason) => {
  const { sentence, advice } = explain(reason);
  return expect.element(page.getByRole('alert')).toHaveTextContent(sentence + advice);
};
const text = (words: string) => page.getByText(words, { exact: false });

const restored = (clips: RestoredClip[], different: Partial<Restored> = {}): Restored => ({
  clips,
  flaws: [],
  cancelled: false,
  problem: null,
  ...different,
});
const added: RestoredClip = { outcome: 'added', id: 'a', title: 'Ferry', changed: false };
const lost: RestoredClip = { outcome: 'not-restored', title: null, line: 1_234, problem: 'damaged' };

const file = new File(['{}'], 'Newsclip backup 2026-11-26.json');

/** As the file picker does. */
function choose(chosen = file): void {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  const transfer = new DataTransfer();
  transfer.items.add(chosen);
  if (!input) throw new Error('There is no file picker');
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** An act in the test's own hands. */
function held<Value>(): {
  act: (control: Control) => Promise<Value>;
  control: () => Control;
  end: (value: Value) => void;
} {
  const { promise, resolve } = Promise.withResolvers<Value>();
  let asked: Control | null = null;
  return {
    act: (control) => {
      asked = control;
      return promise;
    },
    control: () => {
      if (!asked) throw new Error('Nothing was asked');
      return asked;
    },
    end: resolve,
  };
}

describe('a backup', () => {
  it('is made with pictures or without, says what it made, and keeps when', async () => {
    const actions = show({ backUp: vi.fn(async () => ok({ clips: 1_203, bytes: 12_345_678, cancelled: false })) });
    await expect.element(text('Last backup: none yet')).toBeVisible();
    await userEvent.click(page.getByRole('checkbox', { name: 'With pictures' }));
    await userEvent.click(button('Back up now'));
    await says('Backed up 1,203 clips, 12.3 MB');
    expect(actions.backUp).toHaveBeenCalledWith({ pictures: false }, expect.anything());
    expect(actions.keepSettings).toHaveBeenCalledWith({ lastBackupAt: expect.any(Number), remindAfter: null });
  });

  it('shows how far it is, and is cancelled by keyboard without losing it', async () => {
    const work = held<Awaited<ReturnType<Actions['backUp']>>>();
    show({ backUp: (_, control) => work.act(control) });
    await userEvent.click(button('Back up now'));
    work.control().onProgress(300, 1_000);
    await expect.element(page.getByRole('progressbar', { name: 'Backing up' })).toHaveAttribute('value', '300');
    await says('Backing up: 30%');
    await userEvent.click(button('Cancel'));
    expect(work.control().signal.aborted).toBe(true);
    work.end(ok({ clips: 0, bytes: 0, cancelled: true }));
    await expect.element(text('Cancelled: no file was saved')).toBeVisible();
    expect(document.activeElement?.textContent).toBe('Backup & storage');
  });

  it('that fails says why and what to do, and is not taken for one', async () => {
    const actions = show({ backUp: vi.fn(async () => fail(failure('backup-not-made'))) });
    await userEvent.click(button('Back up now'));
    await warns('backup-not-made');
    expect(actions.keepSettings).not.toHaveBeenCalled();
  });

  it('is reminded of as often as the reader chooses', async () => {
    const actions = show({
      watchSettings: (onSettings) => {
        onSettings({ ...noSettings, schedule: 'month', lastBackupAt: Date.now() - 3.5 * 86_400_000 });
        return () => {};
      },
    });
    const choice = page.getByRole('combobox', { name: 'Remind me of a backup' });
    await expect.element(choice).toHaveValue('month');
    await expect.element(page.getByRole('time')).toHaveTextContent('3 days ago');
    await userEvent.selectOptions(choice, 'Every week');
    expect(actions.keepSettings).toHaveBeenCalledWith({
      schedule: 'week',
      scheduledAt: expect.any(Number),
      remindAfter: null,
    });
  });
});

describe('restoring', () => {
  it('reports on each clip, those first that were not restored', async () => {
    const saveText = vi.fn();
    const clips = [added, lost, { ...added, id: 'b', changed: true }];
    const actions = show({ restore: vi.fn(async () => ok(restored(clips))), saveText });
    choose();
    await says('Read 3 clips: 2 added, 1 not restored');
    expect(actions.restore).toHaveBeenCalledWith(file, expect.anything());
    const rows = page.getByRole('listitem');
    await expect.element(rows).toHaveTextContent('A clip whose title cannot be readNot restored (line 1,234): damaged');
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Show' }), 'All (3)');
    await expect.element(rows.nth(0)).toHaveTextContent('FerryAddedOpen');
    await expect.element(rows.nth(0).getByRole('link', { name: 'Open: Ferry' })).toHaveAttribute('href', '#/clip/a');
    await expect
      .element(rows.nth(2))
      .toHaveTextContent('FerryAdded, but it is not as it was when the backup was madeOpen');
    await userEvent.click(button('Save the report'));
    expect(saveText.mock.calls[0]?.[0]).toBe(
      [
        file.name,
        'Read 3 clips: 2 added, 1 not restored',
        '',
        'Added\tFerry',
        'Not restored (line 1,234): damaged\tA clip whose title cannot be read',
        'Added, but it is not as it was when the backup was made\tFerry',
        '',
      ].join('\n'),
    );
  });

  it('draws some rows of many, and says of how many more the report tells', async () => {
    show({ restore: async () => ok(restored(Array.from({ length: 1_500 }, (_, id) => ({ ...added, id: `${id}` })))) });
    choose();
    await expect.element(text('and 1,300 more')).toBeVisible();
    expect(page.getByRole('listitem').elements()).toHaveLength(200);
  });

  it('tells that a file ends early, and of a full disk with what was restored before it', async () => {
    show({
      restore: async () => ok(restored([added], { flaws: ['ends-early'], problem: failure('restore-full') })),
    });
    choose();
    await warns('restore-full');
    await expect.element(text('Stopped after 1 clip: 1 added')).toBeVisible();
    await expect.element(text('The file ends early')).toBeVisible();
  });

  it('takes a file that is dropped', async () => {
    const actions = show();
    const transfer = new DataTransfer();
    transfer.items.add(file);
    const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer });
    document.querySelector('[aria-labelledby=restore]')?.dispatchEvent(drop);
    await says('Read 0 clips');
    expect(drop.defaultPrevented).toBe(true);
    expect(actions.restore).toHaveBeenCalledWith(expect.objectContaining({ name: file.name }), expect.anything());
  });

  it('of what is no backup says so', async () => {
    show({ restore: async () => fail(failure('backup-unreadable')) });
    choose();
    await warns('backup-unreadable');
  });
});

describe('storage', () => {
  it('tells how much there is, and that the browser keeps it', async () => {
    show();
    await expect.element(text('1,203 clips: 1,200 in the library, 3 in the archive, 0 in the trash')).toBeVisible();
    await expect.element(text('12.3 MB used, room for 9.99 GB more')).toBeVisible();
    await expect.element(text('promised to keep your clips')).toBeVisible();
    expect(button('Ask it to keep them').elements()).toHaveLength(0);
    expect(text('hardly any room').elements()).toHaveLength(0);
  });

  it('warns where there is hardly any room', async () => {
    show({ room: async () => ({ used: 9_950_000_000, quota: 10_000_000_000 }) });
    await expect.element(text('hardly any room left')).toBeVisible();
  });

  it('asks the browser to keep the clips, and says if it does not', async () => {
    const actions = show({
      keeping: async () => 'not-promised',
      room: async () => null,
      askToKeep: vi.fn(async () => fail(failure('promise-refused'))),
    });
    await expect.element(text('does not say how much room')).toBeVisible();
    await userEvent.click(button('Ask it to keep them'));
    await warns('promise-refused');
    expect(actions.askToKeep).toHaveBeenCalledTimes(1);
  });
});

describe('what is due', () => {
  const notices = (wanted = true) => {
    const actions = storageActions({
      watchDue: (onDue) => {
        onDue({
          backup: { lastAt: Date.now() - 8 * 86_400_000 },
          room: { used: 0, quota: 50_000_000 },
          copy: failure('copy-behind'),
        });
        return () => {};
      },
    });
    mount(<DueNotices actions={actions} wanted={wanted} />);
    return actions;
  };

  it('is told with what to do about it', async () => {
    const actions = notices();
    await expect.element(text('Your last backup was made last week.')).toBeVisible();
    await expect.element(text('There is room for only 50 MB more.')).toBeVisible();
    await warns('copy-behind');
    await userEvent.click(button('Later: remind me in a day'));
    expect(actions.remindLater).toHaveBeenCalledTimes(1);
    await userEvent.click(button('Back up…'));
    await userEvent.click(button('What helps'));
    expect(actions.openStorage).toHaveBeenCalledTimes(2);
  });

  it('is not even looked at before the reader has what she came for', () => {
    notices(false);
    expect(page.getByRole('button').elements()).toHaveLength(0);
  });
});
