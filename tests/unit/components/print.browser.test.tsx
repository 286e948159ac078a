import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { hashOf } from '@/components/hooks/route';
import { keepPicture, wantPicturesOf } from '@/lib/store';
import { drawnPicture } from '../drawn-picture';
import { value } from '../store/value';
import { openLibrary } from './open-library';
import { shelfOf } from './shelf-of';

const title = 'Night ferry returns';
const html = `<h2>The quay</h2><p>It is <a href="https://pier.example/times?day=1">back</a>, see <a href="#quay">below</a>.</p>
  <figure><img src="https://pictures.example/ferry.jpg" alt="A ferry"><figcaption>At dawn</figcaption></figure>
  <table><tr><td>22:00</td></tr></table>`;

/** The reader as a sheet of paper shows it. */
async function printed(print = () => {}) {
  const ids = await shelfOf([title], () => ({ article: { html } }));
  const host = openLibrary(hashOf({ view: 'clip', clipId: ids.get(title) ?? '' }), { print });
  await expect.element(page.getByRole('heading', { level: 1, name: title })).toHaveFocus();
  const styleOf = (selector: string, part?: string) => {
    const element = host.querySelector(selector);
    if (!element) throw new Error(`There is no ${selector}`);
    return getComputedStyle(element, part);
  };
  return { host, styleOf };
}

const onPaper = async () => {
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  onTestFinished(async () => {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  });
};

it('a button prints', async () => {
  const print = vi.fn();
  await printed(print);
  await userEvent.click(page.getByRole('button', { name: 'Take out' }));
  await userEvent.click(page.getByRole('button', { name: 'Print', exact: true }));
  expect(print).toHaveBeenCalledOnce();
});

describe('on paper', () => {
  beforeEach(onPaper);

  it('there is the article and nothing else', async () => {
    const { host } = await printed();
    const shown = [...host.querySelectorAll<HTMLElement>('button, nav, [role=status], dialog, article')].filter((one) =>
      one.checkVisibility(),
    );
    expect(shown.map(({ tagName }) => tagName)).toEqual(['ARTICLE']);
  });

  it.each(['light', 'sepia', 'dark'])('it is black on white: %s', async (theme) => {
    document.documentElement.dataset.theme = theme;
    onTestFinished(() => document.documentElement.removeAttribute('data-theme'));
    const { styleOf } = await printed();
    expect(styleOf('article > div p').color).toBe('rgb(0, 0, 0)');
    expect(getComputedStyle(document.documentElement).backgroundColor).toBe('rgb(255, 255, 255)');
  });

  it('links to the web say where they lead, those within the article do not', async () => {
    const { styleOf } = await printed();
    expect(styleOf('article a[href^="https://pier"]', '::after').content).toBe('" (https://pier.example/times?day=1)"');
    expect(styleOf('article a[href="#quay"]', '::after').content).toBe('none');
  });

  it.each([
    ['a heading stays with what follows', 'article h2', 'breakAfter'],
    ['a picture stays whole', 'figure', 'breakInside'],
    ['a caption stays with its picture', 'figcaption', 'breakBefore'],
    ['a row of a table stays whole', 'tr', 'breakInside'],
    ['the headline stays with the text', 'header[dir]', 'breakAfter'],
  ] as const)('%s', async (_, selector, property) => {
    const { styleOf } = await printed();
    expect(styleOf(selector)[property]).toBe('avoid');
  });

  it('pictures that are kept are there, no higher than a page', async () => {
    const ids = await shelfOf([title], () => ({ article: { html } }));
    const clipId = ids.get(title) ?? '';
    const address = 'https://pictures.example/ferry.jpg';
    value(await wantPicturesOf(clipId));
    value(await keepPicture({ clipId, address }, await drawnPicture('image/png', 40, 4_000)));
    const host = openLibrary(hashOf({ view: 'clip', clipId }), {});
    await expect.element(page.getByRole('img', { name: 'A ferry' })).toBeVisible();
    const picture = host.querySelector('figure img');
    expect(picture?.getBoundingClientRect().height).toBeLessThanOrEqual(760);
    expect(host.querySelector('.remote-picture')).toBeNull();
  });

  it('who, where and when stand over the article, and no time that passes', async () => {
    const { host } = await printed();
    const shown = Array.from(host.querySelectorAll('article header p, article header p > bdi'))
      .filter((one) => one.checkVisibility())
      .map(({ textContent }) => textContent);
    expect(shown).toContain('Harbour Times · Ana Ruiz, Li Wei');
    expect(shown).toContain('Published 12 Aug 2026, 07:40 GMT+3');
    expect(shown.filter((words) => words.startsWith('Clipped'))).toEqual([]);
  });

  it.each([
    ['yellow', 'solid'],
    ['green', 'double'],
    ['blue', 'dashed'],
    ['pink', 'wavy'],
  ])('what is marked %s has a line of its own, which is seen without colour: %s', async (colour, line) => {
    const { styleOf } = await printed();
    const style = styleOf('article > div p', `::highlight(reader-${colour})`);
    expect(style.textDecorationLine).toBe('underline');
    expect(style.textDecorationStyle).toBe(line);
  });

  it('the source and the time of clipping stand at its end', async () => {
    const { host } = await printed();
    const end = host.querySelector<HTMLElement>('article > footer');
    expect(end?.checkVisibility()).toBe(true);
    expect(end?.textContent).toMatch(/^Source: https:\/\/harbour\.example\/0\s*Clipped with Newsclip: .*2026/);
    expect(end?.nextElementSibling).toBeNull();
  });
});

it('on the screen the source does not stand twice', async () => {
  const { styleOf } = await printed();
  expect(styleOf('article > footer').display).toBe('none');
  expect(styleOf('article a[href^="https://pier"]', '::after').content).toBe('none');
});
