import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { hashOf } from '@/components/hooks/route';
import { failure } from '@/lib/core/failure';
import type { ReadingSettings } from '@/lib/core/reading-settings';
import { fail } from '@/lib/core/result';
import { openLibrary } from './open-library';
import { readingActions } from './reading-actions';
import { shelfOf } from './shelf-of';

const title = 'Night ferry returns';
const html = `<p>It is <code>back</code>.</p><h2>The quay</h2>
  <figure><img src="https://pictures.example/ferry.jpg" alt="A ferry"><figcaption>At dawn</figcaption></figure>
  <table><tr><td>22:00</td></tr></table>`;

/** The reader with a clip in it, and how it looks. */
async function reader(different: Partial<ReadingSettings> = {}) {
  const ids = await shelfOf([title], () => ({ article: { html } }));
  const reading = readingActions(different);
  const host = openLibrary(hashOf({ view: 'clip', clipId: ids.get(title) ?? '' }), {}, reading);
  await expect.element(page.getByRole('heading', { level: 1, name: title })).toHaveFocus();
  const sizeOf = (selector: string) => {
    const element = host.querySelector(`article ${selector}`);
    return element ? Number.parseFloat(getComputedStyle(element).fontSize) : 0;
  };
  return { host, reading, sizeOf };
}

const popover = page.getByRole('dialog', { name: 'Appearance' });
const radio = (name: string) => popover.getByRole('radio', { name, exact: true });
const chosen = () =>
  popover
    .getByRole('radio', { checked: true })
    .elements()
    .map((one) => one.closest('label')?.textContent);

describe('what is chosen', () => {
  it('shows at once, by the arrow keys as by the pointer', async () => {
    const { host } = await reader();
    await userEvent.keyboard('a');
    await expect.element(popover).toBeVisible();
    expect(chosen()).toEqual(['System', 'Serif', 'Middle', 'Normal']);
    await userEvent.click(radio('Sepia'));
    await userEvent.keyboard('{Tab}{ArrowRight}');
    await userEvent.click(radio('Wide'));
    await userEvent.click(radio('Loose'));
    await expect.poll(chosen).toEqual(['Sepia', 'Sans', 'Wide', 'Loose']);
    const look = host.querySelector<HTMLElement>('[data-family]');
    expect({ ...look?.dataset }).toEqual({ family: 'sans', width: 'wide', spacing: 'loose' });
  });

  it.each<[string, Partial<ReadingSettings>, string, (style: CSSStyleDeclaration) => number]>([
    ['longer lines', { width: 'wide' }, 'article', ({ maxInlineSize }) => Number.parseFloat(maxInlineSize)],
    [
      'more room between lines',
      { spacing: 'loose' },
      'article > div p',
      ({ lineHeight }) => Number.parseFloat(lineHeight),
    ],
    ['larger text', { size: 4 }, 'article > div p', ({ fontSize }) => Number.parseFloat(fontSize)],
  ])('%s', async (_, different, selector, measure) => {
    const measured = async (settings: Partial<ReadingSettings>) => {
      const { host } = await reader(settings);
      const element = [...host.querySelectorAll(selector)].at(-1);
      return element ? measure(getComputedStyle(element)) : 0;
    };
    const before = await measured({});
    expect(before).toBeGreaterThan(0);
    document.body.replaceChildren();
    expect(await measured(different)).toBeGreaterThan(before);
  });

  it('is told where it could not be kept', async () => {
    const { reading } = await reader();
    reading.changeReading.mockResolvedValue(fail(failure('settings-not-kept')));
    await userEvent.keyboard('+');
    await expect.element(page.getByRole('alert')).toBeVisible();
  });
});

describe('the size', () => {
  it('is changed by keys, for all that is in the article, and is as usual again', async () => {
    const { sizeOf } = await reader();
    const parts = ['h1', 'p:last-of-type', 'code', 'h2', 'figcaption', 'td', '.remote-picture'];
    const before = parts.map(sizeOf);
    await userEvent.keyboard('++');
    await expect.poll(() => sizeOf('td') / (before[5] ?? 0)).toBeCloseTo(1.3, 2);
    for (const [place, part] of parts.entries()) expect(sizeOf(part), part).toBeGreaterThan((before[place] ?? 0) * 1.1);
    await userEvent.keyboard('-=-');
    await expect.poll(() => sizeOf('td') / (before[5] ?? 0)).toBeCloseTo(1.15, 2);
    await userEvent.keyboard('0');
    await expect.poll(() => parts.map(sizeOf)).toEqual(before);
  });

  it('ends at the largest, where the button keeps the keyboard', async () => {
    await reader({ size: 5 });
    await userEvent.keyboard('a');
    const larger = popover.getByRole('button', { name: 'Larger text' });
    await userEvent.click(larger);
    await expect.poll(() => popover.getByRole('status').element().textContent).toBe('180%, the largest');
    await userEvent.keyboard('{Enter}');
    await expect.element(larger).toHaveFocus();
    await expect.poll(() => popover.getByRole('status').element().textContent).toBe('180%, the largest');
  });
});

describe('the popover', () => {
  it('listens to the keys of the reader while a choice has the keyboard, and not to those that act on the clip', async () => {
    const { sizeOf } = await reader();
    const before = sizeOf('td');
    await userEvent.keyboard('a');
    await userEvent.click(radio('Serif'));
    await userEvent.keyboard('+f');
    await expect.poll(() => sizeOf('td')).toBeGreaterThan(before);
    await expect
      .element(page.getByRole('button', { name: 'Favourite', exact: true }))
      .toHaveAttribute('aria-pressed', 'false');
    await userEvent.keyboard('a');
    await expect.poll(() => popover.elements()).toEqual([]);
  });

  it('is closed by Escape before the reader is', async () => {
    await reader();
    await userEvent.click(page.getByRole('button', { name: 'Appearance' }));
    await expect.element(popover).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => popover.elements()).toEqual([]);
    await expect.element(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('button', { name: `Open: ${title}` })).toBeVisible();
  });
});

it('no article is shown before it is known how it is to look', async () => {
  const ids = await shelfOf([title]);
  const reading = readingActions();
  let tell = () => {};
  const late = {
    ...reading,
    watchReading: (onSettings: (settings: ReadingSettings) => void) => {
      tell = () => reading.watchReading(onSettings);
      return () => {};
    },
  };
  const host = openLibrary(hashOf({ view: 'clip', clipId: ids.get(title) ?? '' }), {}, late);
  await expect.poll(() => host.querySelector('a[aria-current="page"]')?.textContent).toMatch(/Library/);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(host.querySelector('article')).toBeNull();
  tell();
  await expect.element(page.getByRole('heading', { level: 1, name: title })).toHaveFocus();
});
