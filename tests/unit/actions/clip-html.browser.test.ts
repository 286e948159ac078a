import { beforeEach, describe, expect, it, vi } from 'vitest';
import { downloadClipHtml } from '@/lib/actions/clip-html';
import { saveFile } from '@/lib/browser/downloads';
import type { Article } from '@/lib/core/article';
import { saveArticle } from '@/lib/store';
import { makeArticle } from '../make-article';
import { emptyStore } from '../store/empty-store';

vi.mock('@/lib/browser/downloads', () => ({ saveFile: vi.fn() }));

beforeEach(emptyStore);

/** What a clip of this article is saved as: the file's name, its text, and what a browser reads there. */
async function saved(different: Partial<Article>) {
  const draft = { title: '', tags: [], note: '' };
  const now = Date.UTC(2026, 7, 13, 10);
  const stored = await saveArticle(makeArticle(different), { draft, again: false, thumbnail: null, now });
  if (!stored.ok) throw new Error(stored.problem.reason);
  expect(await downloadClipHtml(stored.value.clipId)).toEqual({ ok: true, value: null });
  const [content, name] = vi.mocked(saveFile).mock.lastCall ?? [];
  const text = (await content?.text()) ?? '';
  return { name, text, page: new DOMParser().parseFromString(text, 'text/html') };
}

const textOf = (page: Document, selector: string) =>
  page.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();

describe('a clip as an HTML document', () => {
  it('says what the clip says, in its language and direction', async () => {
    const { name, text, page } = await saved({
      agency: 'Coast Wire',
      dir: 'rtl',
      lang: 'ar',
      html: '<p>The night ferry is <em>back</em>.</p>',
    });
    expect(name).toBe('Night ferry returns to the old harbour.html');
    expect(text.startsWith('<!doctype html>\n')).toBe(true);
    expect(page.characterSet).toBe('UTF-8');
    expect(page.title).toBe('Night ferry returns to the old harbour');
    expect(textOf(page, 'h1')).toBe('Night ferry returns to the old harbour');
    expect(page.documentElement.getAttribute('lang')).toBe('ar');
    expect(page.documentElement.getAttribute('dir')).toBe('rtl');
    expect(textOf(page, 'header')).toContain('Harbour Times · Ana Ruiz, Li Wei · Coast Wire');
    expect(textOf(page, 'header')).toContain('Published 12 Aug 2026, 07:40 GMT+3');
    expect(textOf(page, 'header')).toContain('Clipped 13 Aug 2026');
    const [published, clipped] = page.querySelectorAll('time');
    expect([published?.dateTime, clipped?.dateTime]).toEqual(['2026-08-12T07:40:00+03:00', '2026-08-13T10:00:00.000Z']);
    expect(page.querySelector('header a')?.getAttribute('href')).toBe(makeArticle().url);
    expect(textOf(page, '.standfirst')).toBe('The first boat leaves at ten.');
    expect(page.querySelector('article')?.innerHTML).toContain('<p>The night ferry is <em>back</em>.</p>');
  });

  it('forbids whatever it does not hold itself: one stylesheet, by its hash', async () => {
    const { page } = await saved({});
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]{44}'; img-src data:; base-uri 'none'; form-action 'none'$/,
    );
    const style = new TextEncoder().encode(page.querySelector('style')?.textContent ?? '');
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', style));
    expect(policy).toContain(btoa(String.fromCharCode(...hash)));
    expect(page.querySelectorAll('script, link, img, [src], [style]')).toHaveLength(0);
  });

  it('shows remote pictures as their description and a link', async () => {
    const { page } = await saved({ html: '<figure><img src="https://outlet.example/a.jpg" alt="The quay"></figure>' });
    expect(textOf(page, 'figure')).toBe('The quaySee it on the web');
    expect(page.querySelector('figure a')?.getAttribute('href')).toBe('https://outlet.example/a.jpg');
    expect(page.querySelector('figure')?.innerHTML).not.toContain('data-');
  });

  it('sanitises what was stored once more', async () => {
    const { page } = await saved({ html: '<p onclick="a()">b<script>c()</script><a href="javascript:d()">e</a></p>' });
    expect(page.querySelector('article > p')?.outerHTML).toBe('<p>b<a>e</a></p>');
  });

  it('writes words as words, whatever they are', async () => {
    const words = `</title><script>a()</script>"'><img src=x onerror=b()>&amp;`;
    const { page } = await saved({ title: words, standfirst: words, authors: [words], site: words, agency: words });
    expect(page.title).toBe(words);
    expect(textOf(page, 'h1')).toBe(words);
    expect(textOf(page, 'header')).toContain(`${words} · ${words} · ${words}`);
    expect(page.querySelectorAll('script, img')).toHaveLength(0);
  });

  it('of a clip that is gone says so', async () => {
    expect(await downloadClipHtml('0198a2b4-0000-7000-8000-00000000dead')).toMatchObject({
      ok: false,
      problem: { reason: 'clip-missing' },
    });
  });
});
