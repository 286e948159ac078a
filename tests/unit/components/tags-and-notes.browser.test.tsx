import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { hashOf } from '@/components/hooks/route';
import type { ReaderActions } from '@/components/hooks/useReaderActs';
import type { LibraryActions } from '@/components/hooks/useShelf';
import type { TagsViewActions } from '@/components/hooks/useTagActs';
import { Library } from '@/entrypoints/library/Library';
import { failure } from '@/lib/core/failure';
import { fail, ok } from '@/lib/core/result';
import { clipIds, getClip, tagClips } from '@/lib/store';
import { quoted } from '@/tests/quoted';
import { clipWithTags } from '../store/clip-with-tags';
import { emptyStore } from '../store/empty-store';
import { importActions } from './import-actions';
import { libraryActions } from './library-actions';
import { mount } from './mount';
import { noLoss } from './no-loss';
import { readingActions } from './reading-actions';
import { settingsActions } from './settings-actions';
import { mark, trash } from './shelf-of';
import { storageActions } from './storage-actions';
import { tabsActions } from './tabs-actions';

type Actions = LibraryActions & ReaderActions & TagsViewActions;

const library = (different: Partial<Actions> = {}) => {
  const actions: Actions = { ...libraryActions(), ...different };
  mount(
    <Library
      actions={actions}
      readingActions={readingActions()}
      tabsActions={tabsActions()}
      storageActions={storageActions()}
      importActions={importActions()}
      settingsActions={settingsActions()}
      recoveryActions={noLoss}
    />,
  );
};

const button = (name: string) => page.getByRole('button', { name, exact: true });
const dialog = page.getByRole('dialog');
const checkbox = (name: string) => dialog.getByRole('checkbox', { name, exact: true });
const says = (words: string) =>
  expect.element(page.getByRole('status').getByText(words, { exact: true })).toBeVisible();
const tagsOf = async (id: string) => (await getClip(id))?.tags;
const focusedTitle = () => document.activeElement?.closest('li')?.querySelector('h2')?.textContent;
/** In the task that runs: a real key comes when the browser has painted. */
const pressAtOnce = (key: string) =>
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const read = (clipId: string) => {
  location.hash = hashOf({ view: 'clip', clipId });
  library();
  return expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
};

beforeEach(async () => {
  await emptyStore();
  location.hash = '#/';
});

describe('tags of clips in the list', () => {
  it('are asked for by a key, added and removed, and the keyboard stays on the row', async () => {
    const ferry = await clipWithTags('Ferry', ['sea', 'boats']);
    library();
    await expect.element(button('Open: Ferry')).toBeVisible();
    await userEvent.keyboard('jt');
    await expect.element(dialog).toHaveAccessibleName(`Tags of ${quoted('Ferry')}`);
    await expect.element(page.getByRole('combobox', { name: 'Add tags' })).toHaveFocus();
    await expect.element(checkbox('sea')).toBeChecked();
    await userEvent.keyboard('news{Enter}');
    await userEvent.keyboard('{Tab}');
    await userEvent.keyboard(' ');
    await expect.element(checkbox('boats')).not.toBeChecked();
    await userEvent.click(button('Save'));
    await says(`Tags changed: ${quoted('Ferry')}`);
    expect(await tagsOf(ferry)).toEqual(['sea', 'news']);
    expect(focusedTitle()).toBe('Ferry');
    await userEvent.click(button('Undo'));
    await says('Taken back');
    expect(await tagsOf(ferry)).toEqual(['sea', 'boats']);
    await expect.poll(focusedTitle).toBe('Ferry');
  });

  it('of several clips say how many have them, and are given to all or taken from all', async () => {
    const tram = await clipWithTags('Tram', ['city', 'all'], 1);
    const ferry = await clipWithTags('Ferry', ['all', 'sea'], 2);
    const gull = await clipWithTags('Gull', ['all'], 3);
    library();
    await userEvent.click(page.getByRole('checkbox', { name: 'Select all' }));
    await userEvent.click(button('Tag…'));
    await expect.element(dialog).toHaveAccessibleName('Tags of 3 clips');
    await expect.element(checkbox('all')).toBeChecked();
    await expect.element(checkbox('city')).toBePartiallyChecked();
    await expect.element(dialog.getByText('1 of 3').first()).toBeVisible();
    await userEvent.click(checkbox('city'));
    await expect.element(checkbox('city')).toBeChecked();
    await userEvent.click(checkbox('sea'));
    await userEvent.click(checkbox('sea'));
    await userEvent.click(checkbox('all'));
    await userEvent.click(checkbox('all'));
    await expect.element(checkbox('all')).toBeChecked();
    await userEvent.click(button('Save'));
    await says('Tags changed: 2 clips');
    expect(await tagsOf(tram)).toEqual(['city', 'all']);
    expect(await tagsOf(ferry)).toEqual(['all', 'city']);
    expect(await tagsOf(gull)).toEqual(['all', 'city']);
    await expect.element(page.getByText('3 clips selected')).toBeVisible();
    await userEvent.click(button('Undo'));
    await says('Taken back');
    expect(await tagsOf(ferry)).toEqual(['all', 'sea']);
    expect(await tagsOf(gull)).toEqual(['all']);
  });

  it('come back to as they are by a third press, and nothing is changed by Escape', async () => {
    const tram = await clipWithTags('Tram', ['city'], 1);
    const ferry = await clipWithTags('Ferry', [], 2);
    library();
    await userEvent.click(page.getByRole('checkbox', { name: 'Select all' }));
    await userEvent.click(button('Tag…'));
    for (let press = 0; press < 3; press += 1) await userEvent.click(checkbox('city'));
    await expect.element(checkbox('city')).toBePartiallyChecked();
    await userEvent.click(checkbox('city'));
    await userEvent.keyboard('{Escape}');
    expect(dialog.elements()).toHaveLength(0);
    await expect.element(button('Tag…')).toHaveFocus();
    expect([await tagsOf(tram), await tagsOf(ferry)]).toEqual([['city'], []]);
  });

  it('of many clips show how far it is, and stop', async () => {
    await Promise.all(Array.from({ length: 120 }, (_, place) => clipWithTags(`Story ${place}`, [], place)));
    library({
      tag: (ids, change, { onProgress, signal }) => {
        onProgress(60, ids.length);
        return new Promise((resolve) => {
          signal.addEventListener('abort', async () => {
            const answer = await tagClips(ids.slice(0, 60), change, 2);
            const changes = answer.ok ? answer.value : [];
            resolve(ok({ ids: changes.map(({ id }) => id), changes, cancelled: true, problem: null }));
          });
        });
      },
    });
    await userEvent.click(page.getByRole('checkbox', { name: 'Select all' }));
    await userEvent.click(button('Tag…'));
    await userEvent.keyboard('news{Enter}{Enter}');
    await expect.element(page.getByText('Tagging 120 clips: 50%')).toBeVisible();
    await userEvent.click(button('Cancel'));
    await says('Stopped: Tags changed: 60 clips');
    await userEvent.click(button('Undo'));
    await says('Taken back');
    expect(await clipIds({ shelf: 'library', query: 'tag:news', sort: { by: 'clipped', reversed: false } })).toEqual(
      [],
    );
  });
});

describe('the reader', () => {
  it('edits title, tags and note in place, and takes it back', async () => {
    const id = await clipWithTags('Ferry', ['sea']);
    const before = await getClip(id);
    await read(id);
    await userEvent.click(button('Edit'));
    const title = page.getByRole('textbox', { name: 'Title' });
    await expect.element(title).toHaveFocus();
    await userEvent.fill(title, 'The night ferry');
    await userEvent.click(page.getByRole('combobox', { name: 'Tags' }));
    await userEvent.keyboard('boats');
    await userEvent.fill(page.getByRole('textbox', { name: 'Note' }), 'Ask about the quay.');
    await userEvent.click(button('Save'));
    await expect.element(page.getByRole('heading', { level: 1, name: 'The night ferry' })).toBeVisible();
    await expect.element(page.getByRole('complementary', { name: 'Note' })).toHaveTextContent('Ask about the quay.');
    await expect.element(button('Edit')).toHaveFocus();
    expect(await tagsOf(id)).toEqual(['sea', 'boats']);
    await userEvent.click(button('Undo'));
    await says('Taken back');
    expect(await getClip(id)).toMatchObject({ title: 'Ferry', tags: ['sea'], note: '', clippedAt: before?.clippedAt });
  });

  it('begins with the tags by their key; Escape first closes their list, then cancels, then leaves', async () => {
    await clipWithTags('Tram', ['harbour']);
    const id = await clipWithTags('Ferry', ['sea']);
    await read(id);
    await userEvent.keyboard('t');
    await expect.element(page.getByRole('combobox', { name: 'Tags' })).toHaveFocus();
    await userEvent.keyboard('har');
    await expect.element(page.getByRole('option', { name: 'harbour 1' })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(page.getByRole('option').elements()).toHaveLength(0);
    await expect.element(button('Save')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('heading', { level: 1, name: 'Ferry' })).toHaveFocus();
    expect(await tagsOf(id)).toEqual(['sea']);
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Open: Ferry')).toBeVisible();
  });

  it('is cancelled, not left with the article, by an Escape as quick as the key that began it', async () => {
    const id = await clipWithTags('Ferry', ['sea']);
    await read(id);
    pressAtOnce('t');
    // As soon as the editor is drawn, before the browser has painted it.
    await Promise.resolve();
    expect(document.activeElement?.getAttribute('role')).toBe('combobox');
    pressAtOnce('Escape');
    await expect.element(page.getByRole('heading', { level: 1, name: 'Ferry' })).toHaveFocus();
    expect(await tagsOf(id)).toEqual(['sea']);
  });

  it('keeps what was typed where it could not be saved', async () => {
    const id = await clipWithTags('Ferry', []);
    location.hash = hashOf({ view: 'clip', clipId: id });
    library({ edit: async () => fail(failure('storage-failed')) });
    await userEvent.click(button('Edit'));
    await userEvent.fill(page.getByRole('textbox', { name: 'Note' }), 'Read again');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.element(page.getByRole('alert')).toBeVisible();
    await expect.element(page.getByRole('textbox', { name: 'Note' })).toHaveValue('Read again');
  });

  it('has the keys of the list, and their help', async () => {
    const id = await clipWithTags('Ferry', []);
    await read(id);
    await userEvent.keyboard('f');
    await expect.element(button('Favourite')).toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard('e');
    await expect.element(button('Back to the library')).toBeVisible();
    await userEvent.click(button('Undo'));
    await expect.element(button('Archive')).toBeVisible();
    await userEvent.keyboard('?');
    const help = page.getByRole('dialog', { name: 'Keys of the reader' });
    await expect.element(help).toHaveFocus();
    await userEvent.keyboard('f{Escape}');
    await expect.element(help).not.toBeInTheDocument();
    await expect.element(button('Favourite')).toHaveAttribute('aria-pressed', 'true');
    await userEvent.keyboard('#');
    await says(`Deleted ${quoted('Ferry')}`);
    expect(await getClip(id)).toMatchObject({ favourite: true, archived: false });
    expect((await getClip(id))?.deletedAt).toBeGreaterThan(0);
  });

  it('leaves a clip unread that is called so', async () => {
    const id = await clipWithTags('Ferry', []);
    await read(id);
    const readAt = async () => (await getClip(id))?.readAt;
    await expect.poll(readAt).toBeGreaterThan(0);
    await userEvent.keyboard('m');
    await expect.poll(readAt).toBe(null);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await readAt()).toBe(null);
  });

  it('only looks at a clip of the trash', async () => {
    const id = await clipWithTags('Ferry', []);
    await trash([id]);
    await read(id);
    expect(button('Edit').elements()).toHaveLength(0);
    await userEvent.keyboard('tfe');
    expect(page.getByRole('combobox').elements()).toHaveLength(0);
    expect(await getClip(id)).toMatchObject({ favourite: false, archived: false });
  });
});

describe('the view of all tags', () => {
  const tagsThere = () =>
    Array.from(document.querySelectorAll('[data-tag]'), (row) => row.querySelector('span')?.textContent?.trim());
  const shelvesWithTags = async () => {
    const ferry = await clipWithTags('Ferry', ['sea', 'art'], 1);
    const tram = await clipWithTags('Tram', ['harbour', 'sea'], 2);
    const gull = await clipWithTags('Gull', ['sea'], 3);
    await mark([tram], { archived: true });
    await trash([gull]);
    location.hash = '#/tags';
    library();
    await expect.poll(tagsThere).toEqual(['art 1 clip', 'harbour 1 archived', 'sea 1 clip1 archived1 in the trash']);
    return { ferry, tram, gull };
  };

  it('is reached from the head, and its links search', async () => {
    await clipWithTags('Tram', ['seaside'], 2);
    await clipWithTags('Ferry', ['sea'], 1);
    library();
    await userEvent.click(page.getByRole('link', { name: 'Tags' }));
    await userEvent.click(page.getByRole('link', { name: 'sea 1 clip' }));
    await expect.element(page.getByRole('searchbox')).toHaveValue('tag:"sea"');
    await expect.element(button('Open: Tram')).not.toBeInTheDocument();
    await expect.element(button('Open: Ferry')).toBeVisible();
  });

  it('leads to the clips of each shelf', async () => {
    await shelvesWithTags();
    await userEvent.click(page.getByRole('link', { name: 'sea: 1 archived' }));
    await expect.element(button('Open: Tram')).toBeVisible();
    expect(location.hash).toBe('#/archive');
  });

  it('renames a tag on every shelf, and takes it back', async () => {
    const { ferry, tram, gull } = await shelvesWithTags();
    await userEvent.click(button('Rename: sea'));
    await expect.element(dialog.getByText('3 clips have this tag.')).toBeVisible();
    await userEvent.fill(dialog.getByRole('combobox', { name: 'New name' }), 'Ocean');
    await userEvent.keyboard('{Enter}');
    await says(`Renamed ${quoted('sea')} to ${quoted('Ocean')}: 3 clips`);
    expect([await tagsOf(ferry), await tagsOf(tram), await tagsOf(gull)]).toEqual([
      ['Ocean', 'art'],
      ['harbour', 'Ocean'],
      ['Ocean'],
    ]);
    await expect.poll(() => document.activeElement?.closest('[data-tag]')?.getAttribute('data-tag')).toBe('Ocean');
    await userEvent.click(button('Undo'));
    await says('Taken back');
    expect([await tagsOf(ferry), await tagsOf(tram)]).toEqual([
      ['sea', 'art'],
      ['harbour', 'sea'],
    ]);
  });

  it('says that another name is a merge before it is one', async () => {
    const { ferry, tram } = await shelvesWithTags();
    await userEvent.click(button('Rename: sea'));
    await userEvent.fill(dialog.getByRole('combobox', { name: 'New name' }), 'HAR');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect
      .element(dialog.getByText(`Merge 3 clips of ${quoted('sea')} into ${quoted('harbour')}?`))
      .toBeVisible();
    expect(button('Rename').elements()).toHaveLength(0);
    await userEvent.click(button('Merge'));
    await says(`Merged ${quoted('sea')} into ${quoted('harbour')}: 3 clips`);
    expect([await tagsOf(ferry), await tagsOf(tram)]).toEqual([['harbour', 'art'], ['harbour']]);
    await userEvent.click(button('Undo'));
    await says('Taken back');
    expect([await tagsOf(ferry), await tagsOf(tram)]).toEqual([
      ['sea', 'art'],
      ['harbour', 'sea'],
    ]);
  });

  it('changes how a tag is written without calling that a merge', async () => {
    const { ferry } = await shelvesWithTags();
    await userEvent.click(button('Rename: sea'));
    await userEvent.fill(dialog.getByRole('combobox', { name: 'New name' }), '#Sea');
    await userEvent.click(button('Rename'));
    await says(`Renamed ${quoted('sea')} to ${quoted('Sea')}: 3 clips`);
    expect(await tagsOf(ferry)).toEqual(['Sea', 'art']);
  });

  it('removes a tag from all clips, puts the keyboard on its neighbour, and gives it back', async () => {
    const { ferry } = await shelvesWithTags();
    await userEvent.click(button('Remove from all clips: sea'));
    await says(`Removed ${quoted('sea')} from 3 clips`);
    await expect.poll(tagsThere).toEqual(['art 1 clip', 'harbour 1 archived']);
    await expect.poll(() => document.activeElement?.closest('[data-tag]')?.getAttribute('data-tag')).toBe('harbour');
    await userEvent.click(button('Undo'));
    await says('Taken back');
    expect(await tagsOf(ferry)).toEqual(['sea', 'art']);
  });

  it('says what to do where there are none', async () => {
    await clipWithTags('Ferry', []);
    location.hash = '#/tags';
    library();
    await expect.element(page.getByText('No clip has a tag.')).toBeVisible();
  });
});
