import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { previewOf } from '@/lib/actions/preview-article';
import { linkRecord } from '@/lib/core/import/link-record';
import { getClip, mergeRecords, saveArticle } from '@/lib/store';
import { makeArticle } from '../make-article';
import { emptyStore } from '../store/empty-store';
import { value } from '../store/value';
import { openLibrary } from './open-library';

const id = '0175768e-9a28-7530-bb46-515c67727d99';
const now = Date.UTC(2026, 10, 26);
const address = 'https://courier.example/tide';

beforeEach(async () => {
  await emptyStore();
  const record = linkRecord(
    {
      url: address,
      title: 'The tide turns',
      addedAt: Date.UTC(2024, 2, 14),
      tags: ['sea'],
      state: 'unread',
      favourite: false,
      progress: 0.4,
      note: 'Read on the boat.',
      author: null,
      publisher: 'The Courier',
      publishedAt: null,
      description: 'High water comes late.',
      bodyFile: null,
    },
    { id, now },
  );
  value(await mergeRecords([record], now));
});
afterAll(emptyStore);

describe('a link without text', () => {
  it('says in the list what it is, and how long it is not', async () => {
    openLibrary('#/');
    await expect.element(page.getByText(/link only/)).toBeVisible();
    await expect.element(page.getByText(/^saved/)).toBeVisible();
    await expect.element(page.getByText(/\d words/)).not.toBeInTheDocument();
  });

  it('opens on what is known of it and how it gets its text, and counts neither as read nor as read to its end', async () => {
    openLibrary(`#/clip/${id}`);
    await expect.element(page.getByRole('heading', { name: 'The tide turns', level: 1 })).toBeVisible();
    for (const words of ['Read on the boat.', 'The Courier', /link without its text/])
      await expect.element(page.getByRole('article').getByText(words)).toBeVisible();
    const link = page.getByRole('link', { name: 'Open the page' });
    await expect.element(link).toHaveAttribute('href', address);
    await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer');
    // As in the trash: longer than a glance.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await userEvent.keyboard('{Escape}');
    expect(await getClip(id)).toMatchObject({ readAt: null, progress: 0.4 });
  });

  it('is not "already clipped", but its tags and note stand in the fields', async () => {
    const article = makeArticle({ url: address, canonicalUrl: null, title: 'The tide has turned' });
    expect(await previewOf(article)).toMatchObject({
      already: null,
      draft: { title: 'The tide has turned', tags: ['sea'], note: 'Read on the boat.' },
    });
    await saveArticle(article, { draft: null, again: false, now, thumbnail: null });
    expect((await previewOf(article)).already?.id).toBe(id);
  });
});
