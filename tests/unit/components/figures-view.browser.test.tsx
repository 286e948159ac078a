import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FiguresView } from '@/components/FiguresView';
import { parseQuery } from '@/lib/core/search/parse-query';
import { clipIds, editClip, type Shelf } from '@/lib/store';
import { emptyStore } from '../store/empty-store';
import { mount } from './mount';
import { mark, shelfOf } from './shelf-of';

beforeEach(emptyStore);

/** YYYY-MM-DD, so many days before today. */
const daysAgo = (many: number): string => {
  const time = new Date();
  time.setDate(time.getDate() - many);
  return `${time.getFullYear()}-${String(time.getMonth() + 1).padStart(2, '0')}-${String(time.getDate()).padStart(2, '0')}`;
};
const inWords = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(day));

function show() {
  const asked: { shelf: Shelf; query: string }[] = [];
  const host = mount(
    <FiguresView
      room={async () => ({ used: 12_345_678, quota: 10_000_000_000 })}
      onSearch={(shelf, query) => asked.push({ shelf, query })}
    />,
  );
  return { asked, host };
}

/** Clips of two outlets, from today, from three days ago, and from long ago; one of them archived. */
async function someClips() {
  const clips: Record<string, { site: string; publishedAt: string }> = {
    Ferry: { site: 'Harbour Times', publishedAt: daysAgo(3) },
    Swifts: { site: 'Harbour Times', publishedAt: daysAgo(3) },
    Gulls: { site: 'صحيفة الميناء', publishedAt: daysAgo(0) },
    Tide: { site: 'Old "Evening" Post', publishedAt: daysAgo(200) },
    Storm: { site: 'Storm Gazette', publishedAt: daysAgo(0) },
  };
  const ids = await shelfOf(Object.keys(clips), (title) => ({ article: { ...clips[title], wordCount: 300 } }));
  await editClip(ids.get('Ferry') ?? '', { tags: ['sea', 'night boat'] }, Date.now());
  await editClip(ids.get('Gulls') ?? '', { tags: ['sea'] }, Date.now());
  await mark([ids.get('Storm') ?? ''], { archived: true });
}

const section = (name: string) => page.getByRole('region', { name, exact: true });
const links = (name: string) =>
  section(name)
    .getByRole('link')
    .elements()
    .map((link) => link.getAttribute('aria-label') ?? link.textContent);
const rows = (name: string) =>
  section(name)
    .getByRole('row')
    .elements()
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe('the figures', () => {
  it('are of days, outlets and tags', async () => {
    await someClips();
    show();
    await expect
      .poll(() => links('Clips by day'))
      .toEqual([`${inWords(daysAgo(3))}: 2 clips`, `${inWords(daysAgo(0))}: 1 clip`]);
    expect(links('Clips by outlet')).toEqual(['Harbour Times 2', 'Old "Evening" Post 1', 'صحيفة الميناء 1']);
    expect(links('Clips by tag')).toEqual(['sea 2', 'night boat 1']);
    await expect.element(page.getByText('12.3 MB')).toBeVisible();
    const totals = [...document.querySelectorAll('dd')].map((dd) => dd.textContent);
    expect(totals).toEqual(['4', '1,200', '12.3 MB']);
  });

  it('lead to searches that find as many clips', async () => {
    await someClips();
    const { asked } = show();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Time' }), 'Last 52 weeks');
    await expect.poll(() => links('Clips by week').length).toBeGreaterThan(1);
    const all = page.getByRole('link').elements();
    expect(all.length).toBeGreaterThan(6);
    for (const link of all) {
      link.addEventListener('click', (event) => event.preventDefault());
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      const { shelf = 'trash', query = '' } = asked.at(-1) ?? {};
      const ids = await clipIds({ shelf, query, sort: { by: 'clipped', reversed: false } });
      const said = /(\d+)(?: clips?)?$/.exec(link.getAttribute('aria-label') ?? link.textContent ?? '')?.[1];
      expect(parseQuery(query).length, query).toBeGreaterThan(0);
      expect(ids.length, query).toBe(Number(said));
      expect(link.getAttribute('href')).toBe('#/');
    }
  });

  it('hold the same in a table, which is shown when asked for', async () => {
    await someClips();
    show();
    await expect.poll(() => rows('Clips by outlet').length).toBe(3);
    expect(rows('Clips by outlet')).toEqual([
      ['Harbour Times', '2'],
      ['Old "Evening" Post', '1'],
      ['صحيفة الميناء', '1'],
    ]);
    const days = rows('Clips by day');
    expect(days).toHaveLength(30);
    expect(days.filter(([, count]) => count !== '0')).toEqual([
      [inWords(daysAgo(3)), '2'],
      [inWords(daysAgo(0)), '1'],
    ]);
    const table = section('Clips by day').getByRole('table');
    expect(table.element().getBoundingClientRect().width).toBeGreaterThan(0);
    expect(table.element().parentElement?.getBoundingClientRect().width).toBe(1);
    await userEvent.click(page.getByRole('button', { name: 'Show as table: Clips by day' }));
    await expect.poll(() => table.element().parentElement?.getBoundingClientRect().width).toBeGreaterThan(100);
    expect(section('Clips by day').element().querySelector('svg')).toBe(null);
    expect(links('Clips by day')).toEqual([inWords(daysAgo(3)), inWords(daysAgo(0))]);
  });

  it('are of the archive when that is chosen', async () => {
    await someClips();
    const { asked } = show();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Of the clips in' }), 'Archive');
    await expect.poll(() => links('Clips by outlet')).toEqual(['Storm Gazette 1']);
    const link = section('Clips by outlet').getByRole('link');
    await expect.element(link).toHaveAttribute('href', '#/archive');
    link.element().addEventListener('click', (event) => event.preventDefault());
    await userEvent.click(link);
    expect(asked).toEqual([{ shelf: 'archive', query: 'site:"Storm Gazette"' }]);
    await expect.element(page.getByText('No clip has a tag.', { exact: false })).toBeVisible();
  });

  it('are drawn in proportion', async () => {
    await someClips();
    const { host } = show();
    await expect.poll(() => host.querySelectorAll('figure a').length).toBe(2);
    const heights = [...host.querySelectorAll('figure a rect:last-child')].map(
      (rect) => rect.getBoundingClientRect().height,
    );
    expect(heights[0]).toBeCloseTo(2 * (heights[1] ?? 0));
    const widths = [...host.querySelectorAll('[aria-label="Clips by outlet"] rect')].map(
      (rect) => rect.getBoundingClientRect().width,
    );
    expect(widths[0]).toBeCloseTo(2 * (widths[1] ?? 0));
  });

  it.each(['ltr', 'rtl'])('grow from where the text begins: %s', async (dir) => {
    const before = document.documentElement.dir;
    document.documentElement.dir = dir;
    onTestFinished(() => {
      document.documentElement.dir = before;
    });
    await someClips();
    const { host } = show();
    await expect.poll(() => host.querySelectorAll('figure a').length).toBe(2);
    const [older = 0, newer = 0] = [...host.querySelectorAll('figure a')].map(
      (bar) => bar.getBoundingClientRect().left,
    );
    expect(Math.sign(newer - older)).toBe(dir === 'ltr' ? 1 : -1);
    const bar = host.querySelector('[aria-label="Clips by outlet"] li:nth-child(2) rect')?.getBoundingClientRect();
    const line = host.querySelector('[aria-label="Clips by outlet"] li:nth-child(2) svg')?.getBoundingClientRect();
    expect(dir === 'ltr' ? bar?.left : bar?.right).toBeCloseTo((dir === 'ltr' ? line?.left : line?.right) ?? 0);
  });

  it('are large enough to be pressed, and the newest are in sight where there is little room', async () => {
    const { innerWidth, innerHeight } = window;
    await page.viewport(360, 700);
    onTestFinished(() => page.viewport(innerWidth, innerHeight));
    await someClips();
    const { host } = show();
    await expect.poll(() => host.querySelectorAll('figure a').length).toBe(2);
    for (const link of page.getByRole('link').elements()) {
      const { width, height } = link.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    const last = [...host.querySelectorAll('figure a')].at(-1)?.getBoundingClientRect();
    expect(last?.right).toBeLessThanOrEqual(360);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });
});

describe('where there is nothing to count', () => {
  it('it is said', async () => {
    await shelfOf([]);
    show();
    await expect.element(page.getByText('There is nothing to count yet', { exact: false })).toBeVisible();
    expect(page.getByRole('table').elements()).toHaveLength(0);
  });

  it('of a time alone, that is said in the place of the chart', async () => {
    await shelfOf(['Ferry'], () => ({ article: { publishedAt: daysAgo(90) } }));
    show();
    await expect.element(page.getByText('No clip is from this time.')).toBeVisible();
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Time' }), 'Last 52 weeks');
    await expect.poll(() => links('Clips by week').length).toBe(1);
  });
});
