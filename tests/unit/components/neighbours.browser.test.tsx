import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { hashOf } from '@/components/hooks/route';
import { attempt, clipIds, type Listing } from '@/lib/store';
import { openLibrary } from './open-library';
import { mark, shelfOf } from './shelf-of';

const button = (name: string) => page.getByRole('button', { name, exact: true });
const before = button('Clip before');
const after = button('Next clip');
const reads = (title: string) => expect.element(page.getByRole('heading', { level: 1, name: title })).toHaveFocus();
const ends = async (atFirst: boolean, atLast: boolean) => {
  await (atFirst ? expect.element(before).toBeDisabled() : expect.element(before).toBeEnabled());
  await (atLast ? expect.element(after).toBeDisabled() : expect.element(after).toBeEnabled());
};
const titles = () =>
  page
    .getByRole('listitem')
    .elements()
    .map((row) => row.querySelector('h2')?.textContent);

let ids: Map<string, string>;

beforeEach(async () => {
  ids = await shelfOf(['D', 'C', 'B', 'A']);
});

describe('from a list', () => {
  it('keys and buttons go through it, to its ends, and Back leads to the list and to the row of the last', async () => {
    openLibrary('#/');
    await userEvent.click(button('Open: B'));
    await reads('B');
    await ends(false, false);
    await userEvent.keyboard('j');
    await reads('C');
    await userEvent.click(after);
    await reads('D');
    await ends(false, true);
    await userEvent.keyboard('j');
    await reads('D');
    await userEvent.keyboard('k');
    await reads('C');
    await userEvent.keyboard('k');
    await reads('B');
    await userEvent.click(before);
    await reads('A');
    await ends(true, false);
    history.back();
    await expect.poll(titles).toEqual(['A', 'B', 'C', 'D']);
    await expect.poll(() => document.activeElement?.querySelector('h2')?.textContent).toBe('A');
    expect(location.hash).toBe('#/');
  });

  it('Back finds the row where the first one stood, however far one has come', async () => {
    await shelfOf(Array.from({ length: 40 }, (_, place) => `Story ${place}`));
    openLibrary('#/');
    const first = button('Open: Story 37');
    await expect.element(first).toBeInTheDocument();
    const stood = first.element().closest('li')?.getBoundingClientRect().top ?? 0;
    await userEvent.click(first);
    for (let place = 37; place > 20; place -= 1) {
      await reads(`Story ${place}`);
      await expect.element(after).toBeEnabled();
      await userEvent.keyboard('j');
    }
    await reads('Story 20');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement?.querySelector('h2')?.textContent).toBe('Story 20');
    expect(Math.abs((document.activeElement?.getBoundingClientRect().top ?? 0) - stood)).toBeLessThan(2);
  });

  it('it is the list as it was: sorted, searched, and with what is archived meanwhile', async () => {
    const idsOf = vi.fn((listing: Listing) => attempt(() => clipIds(listing)));
    openLibrary('#/', { idsOf });
    await userEvent.selectOptions(page.getByRole('combobox', { name: 'Sort by' }), 'Title');
    await userEvent.click(button('Reverse the order'));
    await userEvent.fill(page.getByRole('searchbox'), 'harbour -c');
    await expect.poll(titles).toEqual(['D', 'B', 'A']);
    await userEvent.click(button('Open: D'));
    await reads('D');
    await ends(true, false);
    await userEvent.keyboard('e');
    await expect.element(button('Back to the library')).toBeVisible();
    await userEvent.keyboard('j');
    await reads('B');
    await userEvent.keyboard('k');
    await reads('D');
    expect(idsOf).toHaveBeenCalledTimes(1);
  });
});

describe('from elsewhere', () => {
  it('the newest of the library are gone through', async () => {
    openLibrary(hashOf({ view: 'clip', clipId: ids.get('C') ?? '' }));
    await reads('C');
    await ends(false, false);
    await userEvent.keyboard('k');
    await reads('B');
  });

  it('a clip that is not among them has nothing before and after it', async () => {
    const id = ids.get('C') ?? '';
    await mark([id], { archived: true });
    openLibrary(hashOf({ view: 'clip', clipId: id }));
    await reads('C');
    await ends(true, true);
    await userEvent.keyboard('j');
    await reads('C');
  });
});
