import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ClipsPanel } from '@/components/ClipsPanel';
import type { ClipActions } from '@/components/hooks/useClipActions';
import { failure } from '@/lib/core/failure';
import { fail, ok } from '@/lib/core/result';
import { quoted } from '@/tests/quoted';
import { firstStepsActions } from './first-steps-actions';
import { mount } from './mount';
import { mark, restore, shelfOf, trash } from './shelf-of';

const makeActions = () => ({
  open: vi.fn<ClipActions['open']>(),
  copy: vi.fn<ClipActions['copy']>(async () => ok(null)),
  trash: vi.fn<ClipActions['trash']>(trash),
  restore: vi.fn<ClipActions['restore']>(restore),
  mark: vi.fn<ClipActions['mark']>(mark),
  firstSteps: firstStepsActions(),
});

const panel = () => {
  const actions = makeActions();
  const host = mount(<ClipsPanel actions={actions} onScreen />);
  // A popup's height: the list scrolls inside.
  host.style.cssText = 'display: flex; inline-size: 400px; block-size: 500px';
  return actions;
};

const search = page.getByRole('searchbox', { name: 'Search clips' });
const status = page.getByRole('status');
const rows = () => [...document.querySelectorAll('[data-clip]')];
const titles = () => rows().map((row) => row.querySelector('h2')?.textContent);
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `Story ${index}`);

describe('the list', () => {
  it('shows the newest first, and what is clipped meanwhile', async () => {
    await shelfOf(['Older', 'Newer']);
    panel();
    await expect.poll(titles).toEqual(['Newer', 'Older']);
    await shelfOf(['Only']);
    await expect.poll(titles).toEqual(['Only']);
  });

  it('draws what is on screen, wherever it is scrolled to, and says how long it is', async () => {
    await shelfOf(numbered(120));
    panel();
    await expect.poll(() => titles()[0]).toBe('Story 119');
    expect(rows().length).toBeLessThan(30);
    expect(rows()[0]?.getAttribute('aria-setsize')).toBe('120');
    const list = page.getByRole('list', { name: 'Clips' }).element();
    const { height } = list.getBoundingClientRect();
    list.parentElement?.scrollTo({ top: height });
    await expect.poll(() => titles().at(-1)).toBe('Story 0');
    expect(rows().at(-1)?.getAttribute('aria-posinset')).toBe('120');
    expect(list.getBoundingClientRect().height).toBe(height);
    list.parentElement?.scrollTo({ top: height / 2 });
    await expect.poll(() => titles()).toContain('Story 60');
    expect(titles()).not.toContain('Story 119');
  });

  it('keeps the row that has the keyboard, wherever it is scrolled to', async () => {
    await shelfOf(numbered(120));
    panel();
    await expect.poll(() => titles()[0]).toBe('Story 119');
    await userEvent.keyboard('jj');
    const list = page.getByRole('list', { name: 'Clips' }).element();
    list.parentElement?.scrollTo({ top: 100_000 });
    await expect.poll(() => titles().at(-1)).toBe('Story 0');
    expect(document.activeElement?.getAttribute('aria-posinset')).toBe('2');
    await userEvent.keyboard('j');
    await expect.poll(() => document.activeElement?.querySelector('h2')?.textContent).toBe('Story 117');
  });

  it('says what to do where nothing is clipped', async () => {
    await shelfOf([]);
    panel();
    await expect.element(page.getByText('No clips here.')).toBeVisible();
  });
});

describe('the search', () => {
  it('is left by Enter for the first clip found', async () => {
    await shelfOf(['Swifts', 'Ferry', 'Ferries']);
    panel();
    await userEvent.fill(search, 'ferr');
    await expect.poll(titles).toEqual(['Ferries', 'Ferry']);
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.querySelector('h2')?.textContent).toBe('Ferries');
    await userEvent.keyboard('j');
    expect(document.activeElement?.querySelector('h2')?.textContent).toBe('Ferry');
  });

  it('is reached by the slash, and finds', async () => {
    await shelfOf(['Ferry returns', 'Swifts counted']);
    panel();
    await expect.poll(() => rows().length).toBe(2);
    await userEvent.keyboard('/');
    await expect.element(search).toHaveFocus();
    await userEvent.keyboard('ferry');
    await expect.poll(titles).toEqual(['Ferry returns']);
    await expect.element(search).toHaveValue('ferry');
  });

  it('marks what it found', async () => {
    await shelfOf(['Ferries return, a ferry stays']);
    panel();
    await userEvent.fill(search, 'FERR or -tram');
    await expect
      .poll(() => Array.from(document.querySelectorAll('h2 mark'), ({ textContent }) => textContent))
      .toEqual(['Ferr', 'ferr']);
    expect(titles()).toEqual(['Ferries return, a ferry stays']);
  });

  it('explains what it understands, by the keyboard too', async () => {
    await shelfOf(['Ferry returns']);
    panel();
    await userEvent.click(search);
    await userEvent.keyboard('{Tab}{Enter}');
    const help = page.getByRole('dialog', { name: 'Search help' });
    await expect.element(help.getByText('author:ruiz')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(help).not.toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Search help' })).toHaveFocus();
  });

  it('takes the slash as a letter once there', async () => {
    await shelfOf(['Ferry returns']);
    panel();
    await userEvent.click(search);
    await userEvent.keyboard('a/b');
    await expect.element(search).toHaveValue('a/b');
    await expect.element(page.getByText('No clip matches “a/b”.')).toBeVisible();
  });
});

describe('the keys', () => {
  const focusedTitle = () => document.activeElement?.closest('li')?.querySelector('h2')?.textContent;

  it('go through the list and act on the clip whose row has the keyboard', async () => {
    const ids = await shelfOf(['Third', 'Second', 'First']);
    const actions = panel();
    await expect.poll(titles).toEqual(['First', 'Second', 'Third']);
    await userEvent.keyboard('f');
    expect(actions.mark).not.toHaveBeenCalled();
    await userEvent.keyboard('j');
    expect(focusedTitle()).toBe('First');
    await userEvent.keyboard('jjj');
    expect(focusedTitle()).toBe('Third');
    await userEvent.keyboard('k');
    expect(focusedTitle()).toBe('Second');
    await userEvent.keyboard('o');
    expect(actions.open).toHaveBeenCalledWith(ids.get('Second'));
    await userEvent.keyboard('#');
    await expect.poll(titles).toEqual(['First', 'Third']);
    expect(focusedTitle()).toBe('Third');
  });

  it('mark a clip, by its button too, and take it back', async () => {
    await shelfOf(['Ferry returns']);
    panel();
    const star = page.getByRole('button', { name: 'Favourite: Ferry returns' });
    await expect.element(star).toHaveAttribute('aria-pressed', 'false');
    await userEvent.keyboard('jf');
    await expect.element(star).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.element(star).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(star);
    await expect.element(star).toHaveAttribute('aria-pressed', 'true');
    await userEvent.fill(search, 'is:favourite');
    await expect.poll(titles).toEqual(['Ferry returns']);
    await userEvent.fill(search, '-is:favourite');
    await expect.element(page.getByText('No clip matches “-is:favourite”.')).toBeVisible();
  });

  it('tell what is unread', async () => {
    await shelfOf(['Ferry returns']);
    panel();
    const dot = page.getByRole('img', { name: 'Unread' });
    await expect.element(dot).toBeVisible();
    await userEvent.keyboard('jm');
    await expect.element(dot).not.toBeInTheDocument();
    await userEvent.keyboard('m');
    await expect.element(dot).toBeVisible();
    await expect.element(status.getByText(`Unread again: ${quoted('Ferry returns')}`)).toBeVisible();
  });

  it('are letters in a field, and nobody’s with a modifier', async () => {
    await shelfOf(['Ferry returns']);
    const actions = panel();
    await userEvent.click(search);
    await userEvent.keyboard('jfmo#?');
    await expect.element(search).toHaveValue('jfmo#?');
    await userEvent.fill(search, '');
    await expect.poll(titles).toEqual(['Ferry returns']);
    document.querySelector<HTMLElement>('[data-clip]')?.focus();
    await userEvent.keyboard('{Control>}f{/Control}{Alt>}o{/Alt}');
    expect(actions.mark).not.toHaveBeenCalled();
    expect(actions.open).not.toHaveBeenCalled();
  });

  it('are shown by the question mark, and by it gone again', async () => {
    await shelfOf(['Ferry returns']);
    panel();
    await expect.poll(titles).toEqual(['Ferry returns']);
    await userEvent.keyboard('?');
    const help = page.getByRole('dialog', { name: 'Search help' });
    await expect.element(help.getByText('next clip, clip before')).toBeVisible();
    await userEvent.keyboard('j');
    await expect.element(help).toHaveFocus();
    await userEvent.keyboard('?');
    await expect.element(help).not.toBeInTheDocument();
  });
});

describe('a clip', () => {
  it('opens and is copied', async () => {
    const ids = await shelfOf(['Ferry returns']);
    const actions = panel();
    await userEvent.click(page.getByRole('button', { name: 'Open: Ferry returns' }));
    expect(actions.open).toHaveBeenCalledWith(ids.get('Ferry returns'));
    await userEvent.click(page.getByRole('button', { name: 'Copy as Markdown: Ferry returns' }));
    expect(actions.copy).toHaveBeenCalledWith(ids.get('Ferry returns'));
    await expect.element(status.getByText('Copied as Markdown')).toBeVisible();
  });

  it('is opened by a press anywhere on its row', async () => {
    const ids = await shelfOf(['Ferry returns']);
    const actions = panel();
    await userEvent.click(page.getByText('Harbour Times'), { force: true });
    expect(actions.open).toHaveBeenCalledWith(ids.get('Ferry returns'));
  });

  it('is deleted, its neighbour takes the keyboard, and Undo brings it back', async () => {
    await shelfOf(['Third', 'Second', 'First']);
    panel();
    await userEvent.click(page.getByRole('button', { name: 'Delete: Second' }));
    await expect.poll(titles).toEqual(['First', 'Third']);
    await expect.element(status.getByText(`Deleted ${quoted('Second')}`)).toBeVisible();
    expect(document.activeElement?.querySelector('h2')?.textContent).toBe('Third');
    await userEvent.click(page.getByRole('button', { name: 'Undo' }));
    await expect.poll(titles).toEqual(['First', 'Second', 'Third']);
    await expect.poll(() => document.activeElement?.querySelector('h2')?.textContent).toBe('Second');
  });

  it('stays, with the reason, where it could not be deleted', async () => {
    await shelfOf(['Ferry returns']);
    const actions = panel();
    actions.trash.mockResolvedValueOnce(fail(failure('storage-failed')));
    await userEvent.click(page.getByRole('button', { name: 'Delete: Ferry returns' }));
    await expect.element(page.getByRole('alert')).toBeVisible();
    expect(titles()).toEqual(['Ferry returns']);
  });
});
