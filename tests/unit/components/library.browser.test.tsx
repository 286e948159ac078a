import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { hashOf } from '@/components/hooks/route';
import type { ExportAction } from '@/components/hooks/useExport';
import type { ReaderActions } from '@/components/hooks/useReaderActs';
import type { LibraryActions } from '@/components/hooks/useShelf';
import type { TagsViewActions } from '@/components/hooks/useTagActs';
import { Library } from '@/entrypoints/library/Library';
import { pauseIndexing } from '@/lib/actions/keep-library';
import type { Due } from '@/lib/actions/watch-due';
import { ok } from '@/lib/core/result';
import { getClip } from '@/lib/store';
import { database } from '@/lib/store/database';
import { emptyIndex } from '@/lib/store/search/index-state';
import { makeClippedTab, makeWindowTab } from '../actions/make-tab';
import { importActions } from './import-actions';
import { libraryActions } from './library-actions';
import { mount } from './mount';
import { noLoss } from './no-loss';
import { openLibrary } from './open-library';
import { readingActions } from './reading-actions';
import { expectRowsThatFit, tryingArticle, tryingTitles } from './rows-that-fit';
import { settingsActions } from './settings-actions';
import { mark, purge, shelfOf, trash } from './shelf-of';
import { storageActions } from './storage-actions';
import { tabsActions } from './tabs-actions';

const makeActions = () =>
  ({
    ...libraryActions(),
    purge: vi.fn<LibraryActions['purge']>(purge),
    exports: {
      markdown: vi.fn<ExportAction>(async ({ ids }) => ok({ files: ids.length, skipped: 0, cancelled: false })),
    },
    pauseIndex: pauseIndexing,
  }) satisfies LibraryActions & ReaderActions & TagsViewActions;

const library = (tabs = tabsActions(), storage = storageActions()) => {
  const actions = makeActions();
  mount(
    <Library
      actions={actions}
      readingActions={readingActions()}
      tabsActions={tabs}
      storageActions={storage}
      importActions={importActions()}
      settingsActions={settingsActions()}
      recoveryActions={noLoss}
    />,
  );
  return actions;
};

const button = (name: string) => page.getByRole('button', { name, exact: true });
const box = (title: string) => page.getByRole('checkbox', { name: `Select: ${title}`, exact: true });
const titles = () =>
  page
    .getByRole('listitem')
    .elements()
    .filter((row) => row.hasAttribute('data-clip'))
    .map((row) => row.querySelector('h2')?.textContent);
const focused = () => document.activeElement?.textContent ?? '';

beforeEach(() => {
  location.hash = '#/';
});

describe('selecting', () => {
  it('exports a range, in the order of the list', async () => {
    const ids = await shelfOf(['D', 'C', 'B', 'A']);
    const actions = library();
    await userEvent.click(box('A'));
    await userEvent.click(box('C'), { modifiers: ['Shift'] });
    await expect.element(page.getByText('3 clips selected')).toBeVisible();
    await userEvent.click(button('Export selected'));
    await expect.element(page.getByRole('dialog')).toHaveAccessibleName('Export 3 clips');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('status').getByText('Exported 3 clips')).toBeVisible();
    expect(actions.exports.markdown.mock.calls[0]?.[0].ids).toEqual(['A', 'B', 'C'].map((title) => ids.get(title)));
  });

  it('deletes what is selected and takes it back', async () => {
    await shelfOf(['C', 'B', 'A']);
    library();
    await userEvent.click(box('A'));
    await userEvent.click(box('B'));
    await userEvent.click(button('Delete selected'));
    await expect.poll(titles).toEqual(['C']);
    await expect.element(page.getByRole('link', { name: 'Trash 2' })).toBeVisible();
    await userEvent.click(button('Undo'));
    await expect.poll(titles).toEqual(['A', 'B', 'C']);
  });

  it('keeps what is selected anew before an act has ended', async () => {
    await shelfOf(['C', 'B', 'A']);
    const ending = Promise.withResolvers<void>();
    openLibrary('#/', {
      trash: async (ids) => {
        const answer = await trash(ids);
        // What is stored is in the list at once; that the copy of it has followed takes longer.
        await ending.promise;
        return answer;
      },
    });
    await userEvent.click(box('A'));
    await userEvent.click(button('Delete selected'));
    await expect.poll(titles).toEqual(['B', 'C']);
    await userEvent.click(box('B'));
    ending.resolve();
    await expect.element(button('Undo')).toBeVisible();
    await expect.element(page.getByText('1 clip selected')).toBeVisible();
    await userEvent.click(button('Delete selected'));
    await expect.poll(titles).toEqual(['C']);
    await expect.element(page.getByText(/selected$/)).not.toBeInTheDocument();
  });

  it('exports once an act has ended that nobody sees', async () => {
    const ids = await shelfOf(['B', 'A']);
    const ending = Promise.withResolvers<void>();
    const markdown = vi.fn<ExportAction>(async ({ ids }) => ok({ files: ids.length, skipped: 0, cancelled: false }));
    openLibrary('#/', {
      trash: async (ids) => {
        const answer = await trash(ids);
        await ending.promise;
        return answer;
      },
      exports: { markdown },
    });
    await userEvent.click(box('A'));
    await userEvent.click(button('Delete selected'));
    await expect.poll(titles).toEqual(['B']);
    await userEvent.click(button('Export all'));
    await expect.element(page.getByRole('dialog')).toHaveAccessibleName('Export 1 clip');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    expect(markdown).not.toHaveBeenCalled();
    ending.resolve();
    await expect.poll(() => markdown.mock.calls[0]?.[0].ids).toEqual([ids.get('B')]);
  });

  it('acts as often as it is told to, though an act has not ended, and once where it is pressed twice', async () => {
    await shelfOf(['C', 'B', 'A']);
    const ending = Promise.withResolvers<void>();
    const trashing = vi.fn(async (ids: readonly string[]) => {
      const answer = await trash(ids);
      await ending.promise;
      return answer;
    });
    openLibrary('#/', { trash: trashing });
    await userEvent.click(box('A'));
    await userEvent.click(button('Delete selected'));
    await expect.poll(titles).toEqual(['B', 'C']);
    await userEvent.click(box('B'));
    await userEvent.dblClick(button('Delete selected'));
    ending.resolve();
    await expect.poll(titles).toEqual(['C']);
    await expect.element(page.getByText(/selected$/)).not.toBeInTheDocument();
    expect(trashing).toHaveBeenCalledTimes(2);
    await userEvent.click(button('Undo'));
    await expect.poll(titles).toEqual(['B', 'C']);
  });

  it('acts on nothing that a search hides', async () => {
    await shelfOf(['Swifts', 'Ferry']);
    library();
    await userEvent.click(page.getByRole('checkbox', { name: 'Select all' }));
    await expect.element(page.getByText('2 clips selected')).toBeVisible();
    await userEvent.fill(page.getByRole('searchbox'), 'ferry');
    await expect.element(page.getByText('1 clip selected')).toBeVisible();
    await userEvent.click(button('Delete selected'));
    await userEvent.fill(page.getByRole('searchbox'), '');
    await expect.poll(titles).toEqual(['Swifts']);
  });
});

describe('the rows', () => {
  it.each([1200, 700, 320])('are of one height and hold all of it at %i pixels', async (width) => {
    const { innerWidth, innerHeight } = window;
    await page.viewport(width, 1200);
    onTestFinished(() => page.viewport(innerWidth, innerHeight));
    await shelfOf(tryingTitles, (title) => ({ article: tryingArticle(title) }));
    await expectRowsThatFit(
      mount(
        <Library
          actions={makeActions()}
          readingActions={readingActions()}
          tabsActions={tabsActions()}
          storageActions={storageActions()}
          importActions={importActions()}
          settingsActions={settingsActions()}
          recoveryActions={noLoss}
        />,
      ),
    );
  });
});

describe('reading', () => {
  it('marks a clip as read, and the keys select in the list alone', async () => {
    const ids = await shelfOf(['Swifts', 'Ferry']);
    const readAt = async () => (await getClip(ids.get('Ferry') ?? ''))?.readAt;
    library();
    await expect.element(page.getByRole('img', { name: 'Unread' }).nth(1)).toBeVisible();
    await userEvent.keyboard('jx');
    await expect.element(page.getByText('1 clip selected')).toBeVisible();
    const before = Date.now();
    await userEvent.keyboard('o');
    await expect.element(page.getByRole('heading', { name: 'Ferry', level: 1 })).toBeVisible();
    await expect.poll(readAt).toBeGreaterThan(0);
    // Not at a glance.
    expect(await readAt()).toBeGreaterThanOrEqual(before + 1_000);
    await userEvent.keyboard('x{Escape}');
    await expect.element(page.getByText('1 clip selected')).toBeVisible();
    await expect.poll(() => page.getByRole('img', { name: 'Unread' }).elements().length).toBe(1);
    await expect.poll(() => document.activeElement?.closest('li')?.querySelector('h2')?.textContent).toBe('Ferry');
  });

  it('marks nothing in the trash', async () => {
    const ids = await shelfOf(['Ferry']);
    await trash([...ids.values()]);
    location.hash = '#/trash';
    library();
    await userEvent.click(button('Open: Ferry'));
    await expect.element(page.getByRole('heading', { name: 'Ferry', level: 1 })).toBeVisible();
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await getClip(ids.get('Ferry') ?? '')).toMatchObject({ readAt: null });
  });
});

describe('the notice that the search is being prepared', () => {
  it('stops that, and has it go on', async () => {
    await shelfOf(['Swifts', 'Ferry']);
    const db = await database();
    await db.upkeep.put(emptyIndex(0, false));
    library();
    await userEvent.click(button('Stop preparing the search'));
    await userEvent.click(button('Prepare the search'));
    await expect.poll(() => db.upkeep.get('index')).toMatchObject({ complete: true, live: 2 });
    await expect.poll(() => page.getByText('The search is').elements().length).toBe(0);
    expect(await db.upkeep.get('pause')).toBe(undefined);
  });
});

describe('the archive', () => {
  it('takes a clip by its key and several at once, and gives them back', async () => {
    await shelfOf(['Gulls', 'Swifts', 'Ferry']);
    library();
    await expect.poll(titles).toEqual(['Ferry', 'Swifts', 'Gulls']);
    await userEvent.keyboard('je');
    await expect.poll(titles).toEqual(['Swifts', 'Gulls']);
    await expect.poll(() => document.activeElement?.closest('li')?.querySelector('h2')?.textContent).toBe('Swifts');
    await userEvent.click(button('Undo'));
    await expect.poll(titles).toEqual(['Ferry', 'Swifts', 'Gulls']);
    await userEvent.click(box('Ferry'));
    await userEvent.click(box('Gulls'));
    await userEvent.click(button('Archive selected'));
    await expect.poll(titles).toEqual(['Swifts']);
    await userEvent.click(page.getByRole('link', { name: 'Archive 2' }));
    await expect.poll(titles).toEqual(['Ferry', 'Gulls']);
    await userEvent.click(button('Back to the library: Gulls'));
    await expect.poll(titles).toEqual(['Ferry']);
    await userEvent.click(page.getByRole('link', { name: 'Library 2' }));
    await expect.poll(titles).toEqual(['Swifts', 'Gulls']);
  });

  it('says what it is for while nothing is there', async () => {
    await shelfOf(['Ferry']);
    location.hash = '#/archive';
    library();
    await expect.element(page.getByText('Nothing is archived.')).toBeVisible();
  });

  it('is searched from the library, as the trash is', async () => {
    const ids = await shelfOf(['Swifts', 'Ferry']);
    await mark([ids.get('Ferry') ?? ''], { archived: true });
    await trash([ids.get('Swifts') ?? '']);
    library();
    await userEvent.fill(page.getByRole('searchbox'), 'is:archived');
    await expect.poll(titles).toEqual(['Ferry']);
    await userEvent.click(box('Ferry'));
    await expect.element(button('Back to the library')).toBeVisible();
    await userEvent.fill(page.getByRole('searchbox'), 'is:deleted');
    await expect.poll(titles).toEqual(['Swifts']);
    await userEvent.click(button('Restore: Swifts'));
    await userEvent.fill(page.getByRole('searchbox'), '');
    await expect.poll(titles).toEqual(['Swifts']);
  });
});

describe('a long export', () => {
  it('shows how far it is, and can be cancelled', async () => {
    await shelfOf(['B', 'A']);
    const actions = library();
    actions.exports.markdown.mockImplementation(({ onProgress, signal }) => {
      onProgress(1, 2);
      return new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve(ok({ files: 0, skipped: 0, cancelled: true })));
      });
    });
    await userEvent.click(button('Export all'));
    await userEvent.click(button('Export'));
    await expect.element(page.getByText('Exporting 2 clips: 50%')).toBeVisible();
    await userEvent.click(button('Cancel'));
    await expect.element(page.getByRole('status').getByText('Export cancelled')).toBeVisible();
    await expect.element(button('Export all')).toBeVisible();
  });
});

describe('the trash', () => {
  const inTrash = async (titlesThere: string[]) => {
    const ids = await shelfOf(titlesThere);
    await trash([...ids.values()]);
    location.hash = '#/trash';
    return library();
  };

  it('is emptied only after a question, whose harmless answer has the keyboard', async () => {
    const actions = await inTrash(['B', 'A']);
    await userEvent.click(button('Empty trash'));
    await expect.element(page.getByRole('dialog')).toHaveAccessibleName('Delete all 2 clips in the trash for ever?');
    expect(focused()).toBe('Keep');
    await userEvent.keyboard('{Escape}');
    expect(page.getByRole('dialog').elements()).toHaveLength(0);
    expect(focused()).toBe('Empty trash');
    expect(actions.purge).not.toHaveBeenCalled();

    await userEvent.click(button('Empty trash'));
    await userEvent.click(button('Delete for ever'));
    await expect.element(page.getByText('The trash is empty.')).toBeVisible();
  });

  it('gives clips back', async () => {
    await inTrash(['B', 'A']);
    await userEvent.click(button('Restore: A'));
    await expect.poll(titles).toEqual(['B']);
    await expect.element(page.getByRole('link', { name: 'Library 1' })).toBeVisible();
  });
});

describe('the reader', () => {
  it('opens a clip, and Escape goes back to its row and to the place in the list', async () => {
    await shelfOf(Array.from({ length: 40 }, (_, index) => `Story ${index}`));
    library();
    const row = button('Open: Story 3');
    await expect.element(button('Open: Story 39')).toBeInTheDocument();
    window.scrollTo(0, document.documentElement.scrollHeight);
    await expect.element(row).toBeInTheDocument();
    row.element().scrollIntoView({ block: 'center' });
    const before = window.scrollY;
    expect(before).toBeGreaterThan(0);
    await userEvent.click(row);
    await expect.element(page.getByRole('heading', { level: 1, name: 'Story 3', exact: true })).toHaveFocus();
    expect(document.title).toBe('Story 3 – Newsclip');
    expect(window.scrollY).toBe(0);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement?.querySelector('h2')?.textContent).toBe('Story 3');
    expect(Math.abs(window.scrollY - before)).toBeLessThan(2);
  });

  it('opens the original where it cannot reach back', async () => {
    const ids = await shelfOf(['Ferry']);
    location.hash = hashOf({ view: 'clip', clipId: ids.get('Ferry') ?? '' });
    library();
    const link = page.getByRole('link', { name: 'Original' });
    await expect.element(link).toHaveAttribute('href', 'https://harbour.example/0');
    await expect.element(link).toHaveAttribute('target', '_blank');
    await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it('deletes, goes back, and Undo restores', async () => {
    const ids = await shelfOf(['B', 'A']);
    location.hash = hashOf({ view: 'clip', clipId: ids.get('A') ?? '' });
    library();
    await userEvent.click(button('Delete'));
    await expect.poll(titles).toEqual(['B']);
    await userEvent.click(button('Undo'));
    await expect.poll(titles).toEqual(['A', 'B']);
  });

  it('says so where the clip is gone', async () => {
    await shelfOf([]);
    location.hash = '#/clip/none';
    library();
    await expect.element(page.getByText('This clip is no longer in the library.')).toBeVisible();
    await userEvent.click(button('Back to the list'));
    await expect.element(page.getByText('No clips here.')).toBeVisible();
  });
});

describe('narrowing a list', () => {
  it('adds to the search what is pressed, with its count, and takes it out again', async () => {
    const ids = await shelfOf(['C', 'B', 'A']);
    await mark([ids.get('B') ?? ''], { read: true });
    library();
    await userEvent.click(page.getByText('Filter'));
    const unread = page.getByRole('button', { name: 'Unread 2' });
    await userEvent.click(unread);
    await expect.element(page.getByRole('searchbox')).toHaveValue('is:unread');
    await expect.poll(titles).toEqual(['A', 'C']);
    await expect.element(unread).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(page.getByRole('button', { name: 'Harbour Times 3' }));
    await expect.element(page.getByRole('searchbox')).toHaveValue('is:unread site:"Harbour Times"');
    await userEvent.click(unread);
    await expect.element(page.getByRole('searchbox')).toHaveValue('site:"Harbour Times"');
    await expect.poll(titles).toEqual(['A', 'B', 'C']);
    await userEvent.click(page.getByRole('button', { name: '12 Aug 2026 3' }));
    await expect.poll(titles).toEqual(['A', 'B', 'C']);
    await userEvent.fill(page.getByRole('searchbox'), '');
    await expect.element(unread).toHaveAttribute('aria-pressed', 'false');
  });

  it('is not offered where there is nothing', async () => {
    const ids = await shelfOf(['A']);
    library();
    await expect.element(page.getByText('Filter')).toBeVisible();
    await trash([ids.get('A') ?? '']);
    await expect.element(page.getByText('No clips here.')).toBeVisible();
    await expect.poll(() => page.getByText('Filter').elements()).toEqual([]);
  });

  it('counts what comes and goes', async () => {
    const ids = await shelfOf(['B', 'A']);
    library();
    await userEvent.click(page.getByText('Filter'));
    await expect.element(page.getByRole('button', { name: 'English 2' })).toBeVisible();
    await trash([ids.get('A') ?? '']);
    await expect.element(page.getByRole('button', { name: 'English 1' })).toBeVisible();
  });
});

describe('sorting', () => {
  it('goes by what is chosen, either way; by the best match only where words are searched for', async () => {
    await shelfOf(['Bees', 'Ants', 'Cats']);
    library();
    await expect.poll(titles).toEqual(['Cats', 'Ants', 'Bees']);
    const sort = page.getByRole('combobox', { name: 'Sort by' });
    await userEvent.selectOptions(sort, 'Title');
    await expect.poll(titles).toEqual(['Ants', 'Bees', 'Cats']);
    await userEvent.click(button('Reverse the order'));
    await expect.poll(titles).toEqual(['Cats', 'Bees', 'Ants']);
    expect(sort.element().textContent).not.toContain('Best match');
    await userEvent.fill(page.getByRole('searchbox'), 'harbour');
    await expect.poll(() => sort.element().textContent).toContain('Best match');
    await expect.poll(titles).toEqual(['Cats', 'Bees', 'Ants']);
  });
});

describe('a list longer than the screen', () => {
  it('is selected and acted on as a whole, with a range over what is not drawn', async () => {
    await shelfOf(Array.from({ length: 130 }, (_, index) => `Story ${index}`));
    const actions = library();
    await userEvent.click(page.getByRole('checkbox', { name: 'Select all' }));
    await expect.element(page.getByText('130 clips selected')).toBeVisible();
    await userEvent.click(page.getByRole('checkbox', { name: 'Select all' }));
    await userEvent.click(box('Story 129'));
    window.scrollTo(0, document.documentElement.scrollHeight);
    await userEvent.click(box('Story 0'), { modifiers: ['Shift'] });
    await expect.element(page.getByText('130 clips selected')).toBeVisible();
    await userEvent.click(button('Delete selected'));
    await expect.element(page.getByText('No clips here.')).toBeVisible();
    await userEvent.click(button('Undo'));
    await expect.element(page.getByRole('link', { name: 'Library 130' })).toBeVisible();
    expect(actions.purge).not.toHaveBeenCalled();
  });
});

describe('what is due', () => {
  it('comes when the list is there, is seen, and moves nothing under a pointer', async () => {
    await shelfOf(Array.from({ length: 20 }, (_, number) => `Story ${number}`));
    const coming = Promise.withResolvers<(due: Due) => void>();
    library(
      tabsActions(),
      storageActions({
        watchDue: (onDue) => {
          coming.resolve(onDue);
          return () => {};
        },
      }),
    );
    const tell = await coming.promise;
    const row = page.getByRole('listitem').filter({ has: box('Story 19') });
    const { top } = row.element().getBoundingClientRect();
    tell({ backup: null, room: { used: 0, quota: 50_000_000 }, copy: null });
    await expect.element(page.getByText('There is room for only 50 MB more.')).toBeInViewport();
    expect(row.element().getBoundingClientRect().top).toBe(top);
  });
});

describe('the tabs of the window', () => {
  it('keeps its report while a clip of it is read', async () => {
    const ids = await shelfOf(['Ferry']);
    const clipped = makeClippedTab({ clipId: ids.get('Ferry') ?? '', title: 'Ferry' });
    location.hash = '#/tabs';
    library(
      tabsActions({
        clipWindow: async ({ onReport }) => onReport({ tab: makeWindowTab(), state: { name: 'clipped', clipped } }),
      }),
    );
    await userEvent.click(button('Clip all tabs'));
    await userEvent.click(page.getByRole('link', { name: 'Open: Ferry' }));
    await expect.element(page.getByRole('heading', { name: 'Ferry', level: 1 })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('link', { name: 'Open: Ferry' })).toBeVisible();
    await expect.element(page.getByText('Clipped 1 of 1 tab.')).toBeVisible();
    await expect.element(page.getByRole('link', { name: 'Clip tabs' })).toHaveAttribute('aria-current', 'page');
  });
});
