import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PageActions } from '@/components/hooks/useClipping';
import { PagePanel } from '@/components/PagePanel';
import type { Preview } from '@/lib/actions/preview-article';
import { type Clip, makeClip } from '@/lib/core/clip';
import type { Draft } from '@/lib/core/draft';
import { explain, type Failure, failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';
import type { Saved } from '@/lib/core/saved';
import { makeArticle } from '../make-article';
import { makeMarkActions } from './mark-actions';
import { mount } from './mount';

const article = makeArticle();
const emptyDraft: Draft = { title: article.title, tags: [], note: '' };

const already: Clip = makeClip(article, emptyDraft, {
  id: 'clip-1',
  now: Date.now() - 3 * 86_400_000,
  textHash: '',
}).clip;

const previewOf = (different: Partial<Preview> = {}): Preview => ({
  article,
  urlKey: 'harbour.example/city/ferry',
  already: null,
  draft: emptyDraft,
  storageProblem: null,
  ...different,
});

const saved = (outcome: Saved['outcome']): Saved => ({
  clipId: 'clip-1',
  revision: 1,
  outcome,
  title: article.title,
  before: null,
});

const makeActions = () => ({
  save: vi.fn<PageActions['save']>(async () => ok(saved('clipped'))),
  undo: vi.fn<PageActions['undo']>(async () => ok(null)),
  keepDraft: vi.fn<PageActions['keepDraft']>(async () => ok(null)),
  picture: vi.fn<PageActions['picture']>(async () => null),
  open: vi.fn<PageActions['open']>(),
  blocks: vi.fn<PageActions['blocks']>(async () => fail(failure('no-blocks'))),
  pick: vi.fn<PageActions['pick']>(async () => fail(failure('page-gone'))),
});

const panel = (reading: Result<Preview, Failure> | Promise<Result<Preview, Failure>>, actions = makeActions()) => {
  mount(<PagePanel reading={Promise.resolve(reading)} actions={actions} markActions={makeMarkActions()} />);
  return actions;
};

const button = (name: string) => page.getByRole('button', { name, exact: true });
const status = page.getByRole('status');
const title = page.getByLabelText('Title');
/** Until the live region says so. */
const says = (words: string) => expect.element(status.getByText(words, { exact: true })).toBeVisible();

describe('the keyboard', () => {
  it('clips by Enter right after opening', async () => {
    const actions = panel(ok(previewOf()));
    await expect.element(title).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await says('Clipped');
    expect(actions.save).toHaveBeenCalledExactlyOnceWith(article, emptyDraft, false);
  });

  it('clips when the page answers, where Enter came before that', async () => {
    let answer: (read: Result<Preview, Failure>) => void = () => {};
    const actions = panel(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    await userEvent.keyboard('{Enter}');
    expect(actions.save).not.toHaveBeenCalled();
    answer(ok(previewOf()));
    await says('Clipped');
  });

  it('does not clip again by an Enter that came before the reader could see that it is there', async () => {
    let answer: (read: Result<Preview, Failure>) => void = () => {};
    const actions = panel(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    await userEvent.keyboard('{Enter}');
    answer(ok(previewOf({ already })));
    await expect.element(button('Clip again')).toBeVisible();
    expect(actions.save).not.toHaveBeenCalled();
  });

  it('does nothing by a second Enter: the first may not be undone by accident', async () => {
    const actions = panel(ok(previewOf()));
    await expect.element(title).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await says('Clipped');
    await userEvent.keyboard('{Enter}');
    expect(actions.save).toHaveBeenCalledTimes(1);
    expect(actions.undo).not.toHaveBeenCalled();
    expect(actions.open).not.toHaveBeenCalled();
  });

  const fields = [
    { name: 'Enter in the title', label: 'Title', keys: '{Enter}', clips: true },
    { name: 'Enter in the tags', label: 'Tags', keys: '{Enter}', clips: true },
    { name: 'Enter in the note breaks the line', label: 'Note', keys: '{Enter}', clips: false },
    { name: 'Ctrl and Enter in the note', label: 'Note', keys: '{Control>}{Enter}{/Control}', clips: true },
    { name: 'Cmd and Enter in the note', label: 'Note', keys: '{Meta>}{Enter}{/Meta}', clips: true },
  ];
  it.each(fields)('$name', async ({ label, keys, clips }) => {
    const actions = panel(ok(previewOf()));
    await userEvent.click(page.getByLabelText(label));
    await userEvent.keyboard(keys);
    if (clips) await says('Clipped');
    expect(actions.save).toHaveBeenCalledTimes(clips ? 1 : 0);
  });
});

describe('the draft', () => {
  it('is kept at every letter, and is what is saved', async () => {
    const actions = panel(ok(previewOf()));
    await userEvent.fill(title, 'My title');
    await userEvent.fill(page.getByLabelText('Tags'), 'sea, #Boats, sea');
    await userEvent.fill(page.getByLabelText('Note'), 'Read again');
    const draft = { title: 'My title', tags: ['sea', 'Boats'], note: 'Read again' };
    expect(actions.keepDraft).toHaveBeenLastCalledWith('harbour.example/city/ferry', draft);
    await userEvent.click(button('Clip'));
    expect(actions.save).toHaveBeenCalledWith(article, draft, false);
  });

  it('that cannot be kept is said to be lost on closing, and does not hinder the clip', async () => {
    const actions = makeActions();
    actions.keepDraft.mockResolvedValue(fail(failure('draft-not-kept')));
    panel(ok(previewOf()), actions);
    await userEvent.fill(page.getByLabelText('Note'), 'Read again');
    await expect.element(page.getByRole('alert').getByText(explain('draft-not-kept').sentence)).toBeVisible();
    await userEvent.click(button('Clip'));
    await says('Clipped');
  });

  it('fills the fields again', async () => {
    panel(ok(previewOf({ draft: { title: 'Mine', tags: ['a', 'b'], note: 'n' } })));
    await expect.element(title).toHaveValue('Mine');
    await expect.element(page.getByLabelText('Tags')).toHaveValue('a, b');
    await expect.element(page.getByLabelText('Note')).toHaveValue('n');
  });

  it('is kept anew when the clip is taken back, since storing dropped it', async () => {
    const actions = panel(ok(previewOf()));
    await userEvent.fill(page.getByLabelText('Note'), 'Read again');
    await userEvent.click(button('Clip'));
    actions.keepDraft.mockClear();
    await userEvent.click(button('Undo'));
    await says('Taken back');
    expect(actions.keepDraft).toHaveBeenCalledWith(expect.any(String), expect.objectContaining({ note: 'Read again' }));
    await expect.element(button('Clip')).toHaveFocus();
  });
});

describe('the answer', () => {
  const outcomes: { outcome: Saved['outcome']; words: string; undo: number }[] = [
    { outcome: 'clipped', words: 'Clipped', undo: 1 },
    { outcome: 'revised', words: 'Clipped again', undo: 1 },
    { outcome: 'already-there', words: 'Already there', undo: 0 },
  ];
  it.each(outcomes)('$outcome', async ({ outcome, words, undo }) => {
    const actions = makeActions();
    actions.save.mockResolvedValue(ok(saved(outcome)));
    panel(ok(previewOf()), actions);
    await userEvent.click(button('Clip'));
    await says(words);
    expect(button('Undo').elements()).toHaveLength(undo);
  });

  it('says Clipped only when the save has answered', async () => {
    const actions = makeActions();
    let answer: (result: Result<Saved, Failure>) => void = () => {};
    actions.save.mockReturnValue(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    panel(ok(previewOf()), actions);
    await userEvent.click(button('Clip'));
    expect(status.element().textContent).toBe('');
    answer(ok(saved('clipped')));
    await says('Clipped');
  });

  it('explains a failure, keeps what was typed, and can be tried again', async () => {
    const actions = makeActions();
    actions.save.mockResolvedValueOnce(fail(failure('storage-full')));
    panel(ok(previewOf()), actions);
    await userEvent.fill(page.getByLabelText('Note'), 'Read again');
    await userEvent.click(button('Clip'));
    await expect.element(page.getByRole('alert').getByText(/^There is no room left/)).toBeVisible();
    await expect.element(page.getByLabelText('Note')).toHaveValue('Read again');
    await userEvent.click(button('Clip'));
    await says('Clipped');
    expect(page.getByRole('alert').elements()).toHaveLength(0);
  });

  it('keeps Undo where the undoing failed', async () => {
    const actions = makeActions();
    actions.undo.mockResolvedValueOnce(fail(failure('storage-failed')));
    panel(ok(previewOf()), actions);
    await userEvent.click(button('Clip'));
    await userEvent.click(button('Undo'));
    await expect.element(page.getByRole('alert')).toBeVisible();
    await userEvent.click(button('Undo'));
    await says('Taken back');
  });
});

describe('notices', () => {
  it('says when the article is clipped already, and offers to open it and to clip it again', async () => {
    const actions = panel(ok(previewOf({ already })));
    await expect.element(page.getByText('Clipped 3 days ago.')).toBeVisible();
    await userEvent.click(button('Open'));
    expect(actions.open).toHaveBeenCalledWith('clip-1');
    await userEvent.click(button('Clip again'));
    expect(actions.save).toHaveBeenCalledWith(article, emptyDraft, true);
  });

  it('says when the text looks cut', async () => {
    panel(ok(previewOf({ article: makeArticle({ access: 'truncated' }) })));
    await expect.element(page.getByText('The text looks cut by a paywall.')).toBeVisible();
  });

  it('fills the panel with why a page cannot be read', async () => {
    panel(fail(failure('pdf-page')));
    await expect.element(page.getByRole('alert').getByText(/^This is a PDF/)).toBeVisible();
    expect(button('Clip').elements()).toHaveLength(0);
  });
});

describe('picking another part', () => {
  const blocks = [
    { start: 'The night ferry is back.', words: 400 },
    { start: 'Readers write about the ferry.', words: 120 },
  ];
  const picked = makeArticle({ extent: 'block', text: 'Readers write about the ferry.', wordCount: 120 });
  const first = page.getByRole('radio', { name: 'As it was found' });
  const second = page.getByRole('radio', { name: 'Readers write about the ferry. 120 words' });
  const opener = button('Wrong text? Pick another part');
  const withBlocks = () => {
    const actions = makeActions();
    actions.blocks.mockResolvedValue(ok(blocks));
    actions.pick.mockResolvedValue(ok(previewOf({ article: picked })));
    return actions;
  };

  it('asks the page for nothing before the reader does', async () => {
    const actions = panel(ok(previewOf()), withBlocks());
    await expect.element(opener).toBeVisible();
    expect(actions.blocks).not.toHaveBeenCalled();
    expect(actions.pick).not.toHaveBeenCalled();
  });

  it('by the keyboard: arrows choose, the preview follows, Enter clips what it shows, typed words stay', async () => {
    const actions = panel(ok(previewOf()), withBlocks());
    await userEvent.fill(page.getByLabelText('Note'), 'Read again');
    await userEvent.click(opener);
    await expect.element(first).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(second).toHaveFocus();
    await expect.element(second).toBeChecked();
    const line = second.element().parentElement;
    expect(line && getComputedStyle(line).outlineStyle).toBe('solid');
    expect(actions.pick).toHaveBeenLastCalledWith(1);
    await expect.element(page.getByText('120 words, 1 min')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await says('Clipped');
    expect(actions.save).toHaveBeenCalledExactlyOnceWith(picked, { ...emptyDraft, note: 'Read again' }, false);
  });

  it('waits with Clip for the part that was chosen', async () => {
    const actions = withBlocks();
    let answer: (read: Result<Preview, Failure>) => void = () => {};
    actions.pick.mockReturnValue(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    panel(ok(previewOf()), actions);
    await userEvent.click(opener);
    await userEvent.click(second);
    await userEvent.keyboard('{Enter}');
    expect(actions.save).not.toHaveBeenCalled();
    answer(ok(previewOf({ article: picked })));
    await says('Clipped');
    expect(actions.save).toHaveBeenCalledExactlyOnceWith(picked, emptyDraft, false);
  });

  it('goes back on Escape: what was found is there again, and the keyboard on the button', async () => {
    const actions = panel(ok(previewOf()), withBlocks());
    await userEvent.click(opener);
    await userEvent.click(second);
    await expect.element(page.getByText('120 words, 1 min')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(opener).toHaveFocus();
    await expect.element(page.getByText('5 words, 1 min')).toBeVisible();
    await userEvent.click(button('Clip'));
    await says('Clipped');
    expect(actions.save).toHaveBeenCalledWith(article, emptyDraft, false);
  });

  it('keeps the part and goes back to the fields', async () => {
    const actions = panel(ok(previewOf()), withBlocks());
    await userEvent.click(opener);
    await userEvent.click(second);
    await userEvent.click(button('Use this part'));
    await userEvent.fill(page.getByLabelText('Tags'), 'letters');
    await userEvent.click(button('Clip'));
    await says('Clipped');
    expect(actions.save).toHaveBeenCalledWith(picked, { ...emptyDraft, tags: ['letters'] }, false);
  });

  it('where no article was found shows the largest part first, and goes back to the message', async () => {
    const actions = panel(fail(failure('no-article')), withBlocks());
    await userEvent.click(button('Pick a part of the page'));
    await expect.element(page.getByRole('radio', { name: /400 words$/ })).toBeChecked();
    expect(actions.pick).toHaveBeenCalledExactlyOnceWith(0);
    expect(first.elements()).toHaveLength(0);
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('alert').getByText('No article was found on this page.')).toBeVisible();
    await expect.element(button('Pick a part of the page')).toHaveFocus();
  });

  it('says so where the page has no parts, and where one cannot be read any more', async () => {
    const actions = makeActions();
    panel(ok(previewOf()), actions);
    await userEvent.click(opener);
    await expect.element(page.getByRole('alert').getByText(explain('no-blocks').sentence)).toBeVisible();
    await userEvent.click(button('Go back'));
    actions.blocks.mockResolvedValue(ok(blocks));
    await userEvent.click(opener);
    await userEvent.click(second);
    await expect.element(page.getByRole('alert').getByText(explain('page-gone').sentence)).toBeVisible();
  });

  const notices: { extent: 'text' | 'selection'; words: RegExp }[] = [
    { extent: 'text', words: /only the plain text of this page\. Check it/ },
    { extent: 'selection', words: /so this is what you selected/ },
  ];
  it.each(notices)('is offered with the notice of: $extent', async ({ extent, words }) => {
    panel(ok(previewOf({ article: makeArticle({ extent }) })), withBlocks());
    await expect.element(page.getByText(words)).toBeVisible();
    await userEvent.click(button('Pick a part'));
    await expect.element(first).toHaveFocus();
    expect(page.getByText(words).elements()).toHaveLength(0);
  });
});
