import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { RecoveryView } from '@/components/RecoveryView';
import { type Failure, failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import type { Recovered } from '@/lib/store';
import { mount } from './mount';

type OnProgress = (done: number, total: number) => void;

/** The screen, and what its one button asks for: told how it goes by the test. */
function shown(loss = { expected: 1_200, found: 0 }) {
  let onProgress: OnProgress = () => {};
  let answer: (result: Result<Recovered, Failure>) => void = () => {};
  const reopen = vi.fn();
  const backUpCopy = vi.fn(async () => ok(null));
  const recover = vi.fn((tell: OnProgress) => {
    onProgress = tell;
    return new Promise<Result<Recovered, Failure>>((resolve) => {
      answer = resolve;
    });
  });
  mount(<RecoveryView loss={loss} actions={{ recover, backUpCopy, reopen }} />);
  return {
    recover,
    reopen,
    backUpCopy,
    tell: (done: number, total: number) => onProgress(done, total),
    end: (result: Result<Recovered, Failure>) => answer(result),
  };
}

const button = page.getByRole('button', { name: 'Bring the clips back' });

describe('the recovery screen', () => {
  it('says what is gone, and has the keyboard at its heading', async () => {
    shown();
    await expect.element(page.getByRole('heading', { name: 'The browser has lost clips' })).toHaveFocus();
    await expect.element(page.getByText(/Your library held 1,200 clips.*is empty or cannot be read/)).toBeVisible();
  });

  it('says how many are left where some are', async () => {
    shown({ expected: 12, found: 1 });
    await expect.element(page.getByText(/Your library held 12 clips.*has 1 left/)).toBeVisible();
  });

  it('brings them back with progress, and then opens the library', async () => {
    const screen = shown();
    await button.click();
    screen.tell(300, 1_200);
    await expect.element(page.getByRole('progressbar')).toHaveAttribute('value', '300');
    await expect.element(page.getByRole('status')).toHaveTextContent('Bringing the clips back: 20%');
    expect(button.query()).toBeNull();
    screen.end(ok({ clips: 1_200, back: 1_200, notRecovered: [] }));
    await expect.element(page.getByRole('heading', { name: 'Your clips are back' })).toBeVisible();
    await expect
      .element(page.getByRole('status').getByText(/1,200 clips brought back from the copy; the library holds 1,200\./))
      .toBeVisible();
    expect(screen.reopen).not.toHaveBeenCalled();
    await page.getByRole('button', { name: 'Open the library' }).click();
    expect(screen.reopen).toHaveBeenCalledOnce();
  });

  it('names what could not be brought back, and counts what was not there', async () => {
    const screen = shown({ expected: 12, found: 0 });
    await button.click();
    screen.end(
      ok({ clips: 9, back: 9, notRecovered: [{ name: 'Half a story', problem: 'its newest text is missing' }] }),
    );
    await expect.element(page.getByRole('status').getByText(/2 clips were not in the copy/)).toBeVisible();
    await expect.element(page.getByText('Half a story (its newest text is missing)')).toBeVisible();
  });

  it('can be asked again where it failed', async () => {
    const screen = shown();
    await button.click();
    screen.end(fail(failure('copy-unreadable')));
    await expect.element(page.getByRole('alert').getByText(/could not read the copy/)).toBeVisible();
    await page.getByRole('button', { name: 'Save the copy as a backup' }).click();
    expect(screen.backUpCopy).toHaveBeenCalledOnce();
    await button.click();
    expect(screen.recover).toHaveBeenCalledTimes(2);
  });
});
