import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ClipsPanel } from '@/components/ClipsPanel';
import { explain, failure } from '@/lib/core/failure';
import { fail } from '@/lib/core/result';
import { everHeldClips } from '@/lib/store';
import { emptyStore } from '../store/empty-store';
import { firstStepsActions } from './first-steps-actions';
import { libraryActions } from './library-actions';
import { mount } from './mount';
import { openLibrary } from './open-library';
import { purge, shelfOf, trash } from './shelf-of';

type Different = Parameters<typeof firstStepsActions>[0];

const library = (different: Different = {}) => {
  const firstSteps = firstStepsActions(different);
  openLibrary('#/', { firstSteps });
  return firstSteps;
};

const popup = (different: Different = {}) => {
  const firstSteps = firstStepsActions(different);
  const open = vi.fn<(clipId: string) => void>();
  mount(<ClipsPanel actions={{ ...libraryActions(), open, firstSteps }} onScreen />);
  return { ...firstSteps, open };
};

const steps = page.getByRole('region', { name: 'First steps' });
const step = (name: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const text = (words: string) => page.getByText(words, { exact: false });
const bare = page.getByText('No clips here.');

beforeEach(emptyStore);

describe('in a library that has never held a clip, the first steps', () => {
  it('stand in an ordered list, each under a heading', async () => {
    library();
    await expect.element(steps).toBeVisible();
    const headings = [...document.querySelectorAll('ol > li > h3')].map((one) => one.textContent);
    expect(headings).toEqual(['Pin the button', 'Clip a sample', 'Bring your clips']);
  });

  it('tick the button off once the browser says that it is pinned', async () => {
    let tell = (_: boolean | null) => {};
    library({
      watchPinned: (onAnswer) => {
        tell = onAnswer;
        onAnswer(false);
        return () => {};
      },
    });
    await expect.element(step('Pin the button').getByText('Press the puzzle piece', { exact: false })).toBeVisible();
    tell(true);
    await expect.element(step('Pin the button').getByText('Done', { exact: false })).toBeVisible();
  });

  it('leave the button out where there is no toolbar', async () => {
    library({
      watchPinned: (onAnswer) => {
        onAnswer(null);
        return () => {};
      },
    });
    await expect.element(steps).toBeVisible();
    expect(step('Pin the button').elements()).toHaveLength(0);
  });

  it('clip a sample, open it, and take it back', async () => {
    const actions = library();
    await userEvent.click(button('Clip the sample'));
    await expect.element(page.getByRole('heading', { level: 1, name: 'Sample' })).toBeVisible();
    await userEvent.click(button('Undo'));
    await expect.element(page.getByText('Taken back')).toBeVisible();
    expect(actions.undoSample).toHaveBeenCalledOnce();
    location.hash = '#/';
    await expect.element(bare).toBeVisible();
  });

  it('say why the sample could not be clipped', async () => {
    library({ clipSample: async () => fail(failure('no-answer')) });
    await userEvent.click(button('Clip the sample'));
    const { sentence, advice } = explain('no-answer');
    await expect.element(page.getByRole('alert')).toHaveTextContent(sentence + advice);
  });

  it('lead to where a backup is restored', async () => {
    const { bringClips } = library();
    await userEvent.click(button('Restore a backup…'));
    expect(bringClips).toHaveBeenCalledOnce();
  });

  it('lead to where lists of other programs are imported', async () => {
    const { importClips } = library();
    await userEvent.click(button('Import…'));
    expect(importClips).toHaveBeenCalledOnce();
  });

  it('are closed for good by keyboard without losing it', async () => {
    const { close } = library();
    await expect.element(steps).toBeVisible();
    button('Close the first steps').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(bare).toBeVisible();
    expect(close).toHaveBeenCalledOnce();
    expect(document.activeElement?.textContent).toContain('No clips here.');
  });

  it('stand in the popup, too, and open the sample from there', async () => {
    const { open } = popup();
    await userEvent.click(button('Clip the sample'));
    await expect.poll(() => open.mock.calls.length).toBe(1);
  });
});

describe('the first steps are not shown', () => {
  it('where they were closed', async () => {
    library({ areClosed: async () => true });
    await expect.element(bare).toBeVisible();
    expect(steps.elements()).toHaveLength(0);
  });

  it('where there was a clip once', async () => {
    const ids = [...(await shelfOf(['Ferry'])).values()];
    expect(await everHeldClips()).toBe(true);
    await trash(ids);
    await purge(ids);
    expect(await everHeldClips()).toBe(true);
    library();
    await expect.element(bare).toBeVisible();
  });

  it('any more once there is a clip', async () => {
    library();
    await expect.element(steps).toBeVisible();
    await shelfOf(['Ferry']);
    await expect.element(page.getByRole('heading', { name: 'Ferry' })).toBeVisible();
    expect(steps.elements()).toHaveLength(0);
  });
});

describe('empty views say what to do next', () => {
  it.each([
    ['#/archive', 'Nothing is archived.', 'Archive what you are done with'],
    ['#/trash', 'The trash is empty.', 'What you delete comes here first'],
    ['#/highlights', 'Nothing is highlighted yet.', 'Open a clip and mark some of its words'],
    ['#/tags', 'No clip has a tag.', 'Tags can be typed when you clip'],
    ['#/figures', 'No clips here.', 'Open a news article, press Newsclip'],
  ])('%s', async (hash, sentence, advice) => {
    openLibrary(hash);
    await expect.element(page.getByText(sentence)).toBeVisible();
    await expect.element(text(advice)).toBeVisible();
  });

  it('a search that finds nothing', async () => {
    await shelfOf(['Ferry']);
    library();
    await userEvent.fill(page.getByRole('searchbox'), 'zeppelin');
    await expect.element(page.getByText('No clip matches “zeppelin”.')).toBeVisible();
    await expect.element(text('Try fewer words')).toBeVisible();
  });
});
