import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { hashOf } from '@/components/hooks/route';
import { failure } from '@/lib/core/failure';
import { fail, ok } from '@/lib/core/result';
import { openLibrary } from './open-library';
import { shelfOf } from './shelf-of';
import { takeOutActions } from './take-out-actions';

const title = 'Night ferry returns';
const html = '<p>The night ferry is back in the harbour.</p><p>Nobody waited for it.</p>';
const opener = page.getByRole('button', { name: 'Take out' });
const menu = page.getByRole('dialog', { name: 'Take out' });
const preview = menu.getByRole('region', { name: 'The citation' });
const status = page.getByRole('status');

const textOf = (place: Locator): string => place.query()?.textContent ?? '';

let hash: string;

beforeEach(async () => {
  const ids = await shelfOf([title], () => ({
    article: { html, lang: 'de', publishedAt: '2026-08-12', authors: ['Ada Fenwick'] },
  }));
  hash = hashOf({ view: 'clip', clipId: ids.get(title) ?? '' });
});

async function read(different: Parameters<typeof openLibrary>[1] = {}) {
  const host = openLibrary(hash, different);
  await expect.element(page.getByRole('heading', { level: 1, name: title })).toHaveFocus();
  return host;
}

describe('the menu', () => {
  it('is opened by a key, has the keyboard, and gives it back', async () => {
    await read();
    await userEvent.keyboard('s');
    await expect.element(menu).toHaveFocus();
    await userEvent.keyboard('{Tab}');
    await expect.element(menu.getByRole('button', { name: 'Copy as Markdown' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(menu).not.toBeInTheDocument();
    await expect.element(page.getByRole('heading', { level: 1, name: title })).toHaveFocus();
  });

  it('says nothing of what letters do while it is open', async () => {
    await read();
    await opener.click();
    await expect.element(menu).toHaveFocus();
    await userEvent.keyboard('e');
    await expect.element(menu).toBeVisible();
    expect(location.hash).toBe(hash);
  });

  it.each([
    ['Copy as Markdown', 'copy', 'Copied as Markdown'],
    ['Download Markdown', 'download', 'Markdown downloaded'],
    ['Save as HTML', 'downloadHtml', 'Saved as HTML'],
  ] as const)('%s: does it, closes and says so', async (name, action, said) => {
    const act = vi.fn(async () => ok(null));
    await read({ [action]: act });
    await opener.click();
    await menu.getByRole('button', { name }).click();
    expect(act).toHaveBeenCalledOnce();
    await expect.element(menu).not.toBeInTheDocument();
    await expect.element(status).toHaveTextContent(said);
    await expect.element(opener).toHaveFocus();
  });
});

describe('a citation', () => {
  it('is shown as it will be copied, in the form and with the days that were chosen', async () => {
    const copyCitation = vi.fn(async () => ok(null));
    await read({ ...takeOutActions(), copyCitation });
    await opener.click();
    await expect.poll(() => textOf(preview)).toMatch(/^Fenwick, A\. \(2026, August 12\)\. Night ferry returns\./);
    await menu.getByRole('radio', { name: 'In the article’s language' }).click();
    await expect.poll(() => textOf(preview)).toMatch(/^Fenwick, A\. \(2026, 12\. August\)\./);
    await menu.getByRole('combobox', { name: 'Form' }).selectOptions('MLA 9');
    await expect.poll(() => textOf(preview)).toMatch(/^Fenwick, Ada\. “Night ferry returns\.” .*12\. August 2026/);
    await menu.getByRole('button', { name: 'Copy citation' }).click();
    expect(copyCitation.mock.calls).toMatchObject([[{ title }, { format: 'mla', daysIn: 'clip' }]]);
    await expect.element(status).toHaveTextContent('Citation copied');
  });

  it('offers no language where the form has figures', async () => {
    await read(takeOutActions({ citation: 'ris' }));
    await opener.click();
    await expect.poll(() => textOf(preview)).toMatch(/^TY {2}- NEWS/);
    await expect.element(menu.getByRole('radio', { name: 'In English' })).not.toBeInTheDocument();
  });
});

describe('Obsidian', () => {
  it('is sent to the vault that is typed, which is kept, and no more is said than that it was sent', async () => {
    const actions = takeOutActions({ vault: 'News' });
    const sendToObsidian = vi.fn(async () => ok(null));
    const changeTakeOut = vi.fn(actions.changeTakeOut);
    await read({ ...actions, sendToObsidian, changeTakeOut });
    await opener.click();
    await expect.element(menu.getByRole('textbox', { name: 'Vault' })).toHaveValue('News');
    await menu.getByRole('textbox', { name: 'Vault' }).fill(' Notes ');
    await userEvent.keyboard('{Enter}');
    expect(sendToObsidian.mock.calls).toMatchObject([[expect.any(String), 'Notes']]);
    expect(changeTakeOut).toHaveBeenCalledWith({ vault: 'Notes' });
    await expect.poll(() => textOf(status)).toMatch(/^Sent to Obsidian\. If nothing opens/);
    expect(textOf(status)).not.toMatch(/saved/i);
  });

  it('is not said to have been sent anything where the clipboard refused', async () => {
    await read({ ...takeOutActions(), sendToObsidian: async () => fail(failure('copy-refused')) });
    await opener.click();
    await menu.getByRole('button', { name: 'Send to Obsidian' }).click();
    await expect.element(page.getByRole('alert')).toBeVisible();
    expect(textOf(status)).not.toMatch(/Sent/);
  });
});

describe('a quote', () => {
  const card = page.getByRole('dialog', { name: 'Quote' });

  /** Marks words of the article as a mouse does. */
  function mark(host: HTMLElement, words: string): void {
    const walker = document.createTreeWalker(host.querySelector('article') ?? host, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(words) ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
      return;
    }
  }

  it('of marked words has a card, and no highlight comes of it', async () => {
    const copyQuote = vi.fn(async () => ok(null));
    const host = await read({ ...takeOutActions(), copyQuote });
    mark(host, 'Nobody waited');
    await page.getByRole('toolbar').getByRole('button', { name: 'Quote' }).click();
    await expect
      .poll(() => textOf(card))
      .toMatch(/„Nobody waited“— Ada Fenwick, „Night ferry returns“, .*, 12\. August 2026/);
    await expect
      .element(card.getByRole('link'))
      .toHaveAttribute('href', 'https://harbour.example/0#:~:text=Nobody%20waited');
    await card.getByRole('button', { name: 'Copy as HTML' }).click();
    expect(copyQuote.mock.calls).toMatchObject([[{ paragraphs: ['„Nobody waited“'] }, 'html']]);
    await expect.element(card).not.toBeInTheDocument();
    await expect.element(status).toHaveTextContent('Quote copied as HTML');
    await expect.element(page.getByRole('region', { name: 'Highlights' })).not.toBeInTheDocument();
  });

  it('of a highlight is opened from its list and from the view of all, and closed by Escape', async () => {
    const host = await read();
    mark(host, 'night ferry');
    await userEvent.keyboard('h');
    await userEvent.keyboard('{Escape}');
    const list = page.getByRole('region', { name: 'Highlights' });
    await list.getByRole('button', { name: 'Quote' }).click();
    await expect.poll(() => textOf(card)).toMatch(/„night ferry“/);
    await userEvent.keyboard('{Escape}');
    await expect.element(card).not.toBeInTheDocument();
    await expect.element(list.getByRole('button', { name: 'Quote' })).toHaveFocus();
    location.hash = hashOf({ view: 'highlights' });
    await page.getByRole('button', { name: 'Quote' }).click();
    await expect.poll(() => textOf(card)).toMatch(/„night ferry“/);
  });

  it('that cannot be read is told, and the card closes', async () => {
    const host = await read({ ...takeOutActions(), quote: async () => fail(failure('clip-missing')) });
    mark(host, 'night ferry');
    await page.getByRole('toolbar').getByRole('button', { name: 'Quote' }).click();
    await expect.element(page.getByRole('alert')).toBeVisible();
    await expect.element(card).not.toBeInTheDocument();
  });
});
