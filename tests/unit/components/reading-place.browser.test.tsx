import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { hashOf } from '@/components/hooks/route';
import { getClip, keepProgress } from '@/lib/store';
import { openLibrary } from './open-library';
import { shelfOf, trash } from './shelf-of';

const title = 'Night ferry returns';
const long = Array.from({ length: 120 }, (_, place) => `<p>The ferry came back for the ${place}th time.</p>`).join('');

interface Given {
  progress?: number;
  html?: string;
  inTrash?: boolean;
}

/** The reader, with a clip that was read so far. */
async function reader({ progress = 0, html = long, inTrash = false }: Given = {}) {
  const ids = await shelfOf([title], () => ({ article: { html, wordCount: 2380 } }));
  const id = ids.get(title) ?? '';
  await keepProgress(id, progress);
  if (inTrash) await trash([id]);
  const keeping = vi.fn(keepProgress);
  const host = openLibrary(hashOf({ view: 'clip', clipId: id }), { keepProgress: keeping });
  const headline = page.getByRole('heading', { level: 1, name: title });
  await expect.element(headline).toHaveFocus();
  const article = () => host.querySelector('article')?.getBoundingClientRect();
  const way = window.scrollY + (article()?.bottom ?? 0) - innerHeight;
  return { id, host, headline, keeping, way, kept: async () => (await getClip(id))?.progress };
}

const leave = () => userEvent.keyboard('{Escape}');
const scrollTo = async (top: number) => {
  window.scrollTo(0, top);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
};
const notice = page.getByText('You are where you left off.');

describe('how far a clip is read', () => {
  it('is kept when the reader is left', async () => {
    const { way, keeping, kept } = await reader();
    await scrollTo(way * 0.4);
    await leave();
    await expect.element(page.getByRole('button', { name: `Open: ${title}` })).toBeVisible();
    expect(keeping).toHaveBeenCalledOnce();
    await expect.poll(kept).toBeCloseTo(0.4, 2);
  });

  it('is kept when the page is hidden', async () => {
    const { way, keeping, kept } = await reader();
    await scrollTo(way * 0.6);
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    hidden.mockRestore();
    expect(keeping).toHaveBeenCalledOnce();
    await expect.poll(kept).toBeCloseTo(0.6, 2);
  });

  it.each([
    ['left', () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))],
    ['left for another clip', () => location.replace('#/clip/01')],
    [
      'hidden',
      () => {
        const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
        document.dispatchEvent(new Event('visibilitychange'));
        hidden.mockRestore();
      },
    ],
  ])('is kept where the page is %s before the browser has drawn how far', async (_, end) => {
    const { way, keeping, kept } = await reader();
    window.scrollTo(0, way * 0.4);
    end();
    await expect.poll(() => keeping.mock.calls.length).toBe(1);
    await expect.poll(kept).toBeCloseTo(0.4, 2);
  });

  it('is kept now and then while it is read, not at every turn of the wheel', async () => {
    const { way, keeping, kept } = await reader();
    for (let step = 1; step <= 20; step += 1) await scrollTo((way * step) / 40);
    await expect.poll(kept).toBeCloseTo(0.5, 2);
    expect(keeping.mock.calls.length).toBeLessThanOrEqual(2);
  });

  it.each<[string, Given]>([
    ['that was not moved in', {}],
    ['that is opened where it was left, and closed again', { progress: 0.3337 }],
    ['that is opened again after its end', { progress: 1 }],
    ['that is on screen as a whole', { html: '<p>The ferry is back.</p>' }],
  ])('stays as it is of a clip %s', async (_, given) => {
    const { keeping } = await reader(given);
    await scrollTo(window.scrollY);
    await leave();
    await expect.element(page.getByRole('button', { name: `Open: ${title}` })).toBeVisible();
    expect(keeping).not.toHaveBeenCalled();
  });

  it('stays as it is in the trash', async () => {
    const { way, keeping } = await reader({ inTrash: true });
    await scrollTo(way * 0.4);
    await leave();
    await expect.poll(() => page.getByRole('heading', { level: 1, name: title }).elements()).toEqual([]);
    expect(keeping).not.toHaveBeenCalled();
  });

  it('is told in minutes and drawn as a line', async () => {
    const { host, way } = await reader();
    await expect.element(page.getByText('10 min left')).toBeVisible();
    await scrollTo(way * 0.5);
    await expect.element(page.getByText('5 min left')).toBeVisible();
    const line = page.getByText('5 min left').element().nextElementSibling;
    expect(line?.getAttribute('aria-hidden')).toBe('true');
    expect((line?.getBoundingClientRect().width ?? 0) / (host.querySelector('main')?.clientWidth ?? 1)).toBeCloseTo(
      0.5,
      1,
    );
    await scrollTo(way);
    await expect.element(page.getByText('At the end')).toBeVisible();
  });

  it('shows in the row of a clip that is begun', async () => {
    await reader({ progress: 0.4 });
    await leave();
    await expect.element(page.getByRole('img', { name: 'Read to 40%' })).toBeVisible();
  });
});

describe('a clip that was left', () => {
  it.each<[string, number, number]>([
    ['half read', 0.5, 0.5],
    ['hardly begun: at its beginning', 0.02, 0],
    ['all but finished: at its beginning', 0.98, 0],
  ])('is opened where it was: %s', async (_, progress, at) => {
    const { way } = await reader({ progress });
    expect(window.scrollY / way).toBeCloseTo(at, 2);
    expect(notice.elements().length).toBe(at > 0 ? 1 : 0);
  });

  it('has its beginning one step back with the keyboard', async () => {
    const { headline, kept } = await reader({ progress: 0.5 });
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    await expect.element(page.getByRole('button', { name: 'Back to the beginning' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(headline).toHaveFocus();
    expect(window.scrollY).toBe(0);
    expect(notice.elements()).toEqual([]);
    await leave();
    await expect.poll(kept).toBe(0);
  });

  it('says so until one has read on', async () => {
    await reader({ progress: 0.5 });
    const from = window.scrollY;
    await scrollTo(from + innerHeight / 2);
    expect(notice.elements().length).toBe(1);
    await scrollTo(from + innerHeight * 1.5);
    await expect.poll(() => notice.elements()).toEqual([]);
  });
});
