import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { PageMarkActions } from '@/components/hooks/usePageMarks';
import { PagePanel } from '@/components/PagePanel';
import type { Preview } from '@/lib/actions/preview-article';
import { makeClip } from '@/lib/core/clip';
import { explain, failure } from '@/lib/core/failure';
import type { Highlighted } from '@/lib/core/highlighted';
import { fail, ok } from '@/lib/core/result';
import { makeTestHighlight } from '../core/make-test-highlight';
import { makeArticle } from '../make-article';
import { makeMarkActions } from './mark-actions';
import { mount } from './mount';

const article = makeArticle();
const draft = { title: article.title, tags: [], note: '' };
const clip = { ...makeClip(article, draft, { id: 'clip-1', now: Date.now(), textHash: '' }).clip, highlightCount: 3 };
const preview: Preview = { article, urlKey: 'harbour.example/a', already: null, draft, storageProblem: null };
const clipped: Preview = { ...preview, already: clip };

const highlighted = (outcome: 'clipped' | 'already-there', total: number): Highlighted => ({
  highlight: makeTestHighlight(),
  before: null,
  saved: { clipId: 'clip-1', revision: 1, outcome, title: article.title, before: null },
  total,
});

function panel(of: Preview, different: Partial<PageMarkActions>) {
  const marks = makeMarkActions(different);
  const actions = {
    save: vi.fn(),
    undo: vi.fn(),
    keepDraft: vi.fn(async () => ok(null)),
    picture: vi.fn(async () => null),
    open: vi.fn(),
    blocks: vi.fn(),
    pick: vi.fn(),
  };
  mount(<PagePanel reading={Promise.resolve(ok(of))} actions={actions} markActions={marks} />);
  return { marks, actions };
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const says = (words: string) =>
  expect.element(page.getByRole('status').getByText(words, { exact: true })).toBeVisible();
const selected = async () => ok({ selected: true, painted: false });

describe('highlights in the popup', () => {
  it('are shown on the page, with how many were found, and hidden again', async () => {
    const { marks } = panel(clipped, { show: async () => ok({ found: 2 }) });
    await button('Show 3 highlights on the page').click();
    await says('2 of 3 highlights found on this page');
    await button('Hide highlights on the page').click();
    await says('Highlights hidden');
    expect(marks.hide).toHaveBeenCalledOnce();
    await expect.element(button('Show 3 highlights on the page')).toBeVisible();
  });

  it('stay to be shown where none was found', async () => {
    panel(clipped, { show: async () => ok({ found: 0 }) });
    await button('Show 3 highlights on the page').click();
    await says('0 of 3 highlights found on this page');
    await expect.element(button('Show 3 highlights on the page')).toBeVisible();
  });

  it('are hidden first where the page has them already', async () => {
    panel(clipped, { look: async () => ok({ selected: false, painted: true }) });
    await expect.element(button('Hide highlights on the page')).toBeVisible();
  });

  it('are not spoken of where there are none and nothing is selected', async () => {
    panel(preview, {});
    await expect.element(button('Clip')).toBeVisible();
    expect(page.getByText(/highlight/i).elements()).toEqual([]);
  });

  it('are made of the selection, which clips the page, and taken back', async () => {
    const done = highlighted('clipped', 1);
    const previewOf = vi.fn().mockResolvedValueOnce({ ...clipped, already: { ...clip, highlightCount: 1 } });
    previewOf.mockResolvedValueOnce(preview);
    const { marks, actions } = panel(preview, { look: selected, highlight: vi.fn(async () => ok(done)), previewOf });
    await button('Green').click();
    await says('Clipped and highlighted');
    expect(marks.highlight).toHaveBeenCalledExactlyOnceWith('green');
    await expect.element(button('Clip again')).toBeVisible();
    await expect.element(button('Hide highlights on the page')).toBeVisible();
    await button('Undo').click();
    await says('Taken back');
    expect(marks.undo).toHaveBeenCalledExactlyOnceWith(done);
    expect(actions.keepDraft).toHaveBeenCalledOnce();
    await expect.element(button('Clip')).toBeVisible();
    expect(button('Hide highlights on the page').elements()).toEqual([]);
  });

  it('say why they could not be made', async () => {
    panel(preview, { look: selected, highlight: async () => fail(failure('not-in-article')) });
    await button('Blue').click();
    await expect.element(page.getByRole('alert').getByText(explain('not-in-article').sentence)).toBeVisible();
  });

  it('are counted anew when another is made', async () => {
    const previewOf = async () => clipped;
    panel(clipped, { look: selected, highlight: async () => ok(highlighted('already-there', 4)), previewOf });
    await button('Pink').click();
    await says('Highlighted');
    await button('Hide highlights on the page').click();
    await expect.element(button('Show 4 highlights on the page')).toBeVisible();
  });
});
