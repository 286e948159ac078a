import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ClipRow } from '@/components/ClipRow';
import { ClipsPanel } from '@/components/ClipsPanel';
import type { ClipActions } from '@/components/hooks/useClipActions';
import type { Article } from '@/lib/core/article';
import { ok } from '@/lib/core/result';
import { parseQuery } from '@/lib/core/search/parse-query';
import { getClip } from '@/lib/store';
import { painted } from '../painted';
import { firstStepsActions } from './first-steps-actions';
import { mount } from './mount';
import { expectRowsThatFit, tryingArticle, tryingTitles } from './rows-that-fit';
import { mark, restore, shelfOf, trash } from './shelf-of';

const now = Date.UTC(2026, 7, 13, 12);
const title = 'Night ferry returns';

interface Given {
  different?: Partial<Article>;
  thumbnail?: Blob;
  query?: string;
  excerpt?: boolean;
  marks?: { favourite?: boolean; read?: boolean };
}

/** The one clip of the store, in a row as the popup has it, or with an excerpt as the library has. */
async function row({ different = {}, thumbnail, query = '', excerpt = false, marks = {} }: Given = {}) {
  const ids = await shelfOf([title], () => ({ article: different, ...(thumbnail && { thumbnail }) }));
  const id = ids.get(title) ?? '';
  if (Object.keys(marks).length > 0) await mark([id], marks);
  const clip = await getClip(id);
  const onOpen = vi.fn();
  const open = (
    <button type="button" onClick={onOpen}>
      Open
    </button>
  );
  const host = mount(
    clip && <ClipRow clip={clip} now={now} query={parseQuery(query)} excerpt={excerpt} buttons={open} />,
  );
  return { host, onOpen };
}

describe('the picture of a row', () => {
  it('is the one that lies with the clip', async () => {
    const { host } = await row({ thumbnail: await painted() });
    await expect.poll(() => host.querySelector('img')?.naturalWidth).toBe(240);
    expect(host.querySelector('img')?.alt).toBe('');
    expect(host.querySelector('img')?.decoding).toBe('async');
  });

  const without = [
    { name: 'its first letter', different: { site: '“harbour Times”', lang: 'en' }, letter: 'H' },
    { name: 'another script', different: { site: 'دفتر الميناء', lang: 'ar' }, letter: 'د' },
    { name: 'a letter of two characters', different: { site: 'हिन्दी', lang: 'hi' }, letter: 'हि' },
  ];
  it.each(without)('is the initial of the outlet where there is none: $name', async ({ different, letter }) => {
    const { host } = await row({ different });
    await expect.element(page.getByText(letter, { exact: true })).toBeVisible();
    expect(host.querySelector('img')).toBeNull();
  });

  it('is the initial where it is broken, and the row is there all the same', async () => {
    const { host } = await row({ thumbnail: new Blob([new Uint8Array([0xff, 0xd8, 0xff])], { type: 'image/jpeg' }) });
    await expect.element(page.getByText('H', { exact: true })).toBeVisible();
    expect(host.querySelector('img')).toBeNull();
    await expect.element(page.getByRole('heading', { name: title })).toBeVisible();
  });

  it('takes its room before it is there', async () => {
    const { host } = await row({ thumbnail: await painted() });
    const left = () => host.querySelector('h2')?.getBoundingClientRect().left;
    const before = left();
    await expect.poll(() => host.querySelector('img')?.complete).toBe(true);
    expect(left()).toBe(before);
  });
});

describe('the words of a row', () => {
  it('tell times, length, tags and what is amiss', async () => {
    const different = { wordCount: 476, publishedAt: '2026-08-12T07:40:00+03:00', access: 'truncated' as const };
    const { host } = await row({ different });
    expect(host.textContent).toContain('12 Aug 2026, 07:40 GMT+3 (yesterday)');
    expect(host.textContent).toContain('clipped 12 hours ago · cut by a paywall · 476 words, 2 min');
    const exact = [...host.querySelectorAll('time')].map((time) => time.title);
    expect(exact.at(-1)).toMatch(/^Thursday,? 13 August 2026/);
    expect(exact[1]).toMatch(/^\w+,? 12 August 2026/);
  });

  const lengths = [
    {
      different: { wordCount: 812, lang: 'ja', publishedAt: null },
      words: 'clipped 12 hours ago812 characters, 2 min',
    },
    { different: { wordCount: 1, lang: null, extent: 'text' as const }, words: 'plain text only · 1 word, 1 min' },
    { different: { wordCount: 30, extent: 'selection' as const }, words: 'selection only · 30 words, 1 min' },
  ];
  it.each(lengths)('say: $words', async ({ different, words }) => {
    const { host } = await row({ different });
    expect(host.textContent).toContain(words);
  });

  it('mark what is unread and what is a favourite', async () => {
    await row();
    await expect.element(page.getByRole('img', { name: 'Unread' })).toBeVisible();
    expect(page.getByRole('img', { name: 'Favourite' }).elements()).toHaveLength(0);
  });

  it('mark a favourite that has been read', async () => {
    await row({ marks: { favourite: true, read: true } });
    await expect.element(page.getByRole('img', { name: 'Favourite' })).toBeVisible();
    expect(page.getByRole('img', { name: 'Unread' }).elements()).toHaveLength(0);
  });

  it('let a press on a time through to the button of the row', async () => {
    const { host, onOpen } = await row();
    const [, ago] = host.querySelectorAll('time');
    if (ago) await userEvent.click(ago);
    expect(onOpen).toHaveBeenCalledOnce();
  });
});

describe('what a search found in the text', () => {
  const far = 'Nobody had asked for it. '.repeat(40);
  const text = `${far}The strike ended at the quay. ${far}`;
  const marked = (host: HTMLElement) => [...host.querySelectorAll('p mark')].map((mark) => mark.textContent);

  it('is shown with its words marked, in place of the first words', async () => {
    const { host } = await row({ different: { text }, query: 'strike quay', excerpt: true });
    await expect.poll(() => marked(host)).toEqual(['strike', 'quay']);
    expect(host.textContent).toContain('…Nobody had asked for it. The strike ended at the quay. Nobody');
  });

  it('is shown where there is room for one line, in place of the facts', async () => {
    const { host } = await row({ different: { text }, query: 'quay' });
    await expect.poll(() => marked(host)).toEqual(['quay']);
    expect(host.textContent).not.toContain('clipped');
  });

  const elsewhere = [
    { name: 'the title alone has the words', query: 'ferry' },
    { name: 'no words are asked for', query: 'is:unread -tram site:harbour' },
    { name: 'nothing is asked for', query: '' },
  ];
  it.each(elsewhere)('is nothing where $name: then the first words are', async ({ query }) => {
    const { host } = await row({ different: { text }, query, excerpt: true });
    await expect.poll(() => host.textContent).toContain('Nobody had asked for it. Nobody');
    expect(host.querySelector('p mark')).toBeNull();
  });
});

describe('the rows of a list', () => {
  it.each([400, 320])('are of one height, whatever stands in them, and hold all of it at %i pixels', async (width) => {
    await shelfOf(tryingTitles, (name) => ({ article: tryingArticle(name) }));
    const actions: ClipActions = {
      open: () => {},
      copy: async () => ok(null),
      trash,
      restore,
      mark,
      firstSteps: firstStepsActions(),
    };
    const host = mount(<ClipsPanel actions={actions} onScreen />);
    host.style.cssText = `display: flex; inline-size: ${width}px; block-size: 900px`;
    await expectRowsThatFit(host);
  });
});
