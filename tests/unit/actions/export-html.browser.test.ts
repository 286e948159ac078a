import { describe, expect, it } from 'vitest';
import { exportHtml } from '@/lib/actions/export-html';
import type { StoredClip } from '@/lib/store';
import { makeTestClip } from '../core/make-test-clip';
import { makeTestHighlight } from '../core/make-test-highlight';
import { hostileArticles } from '../hostile-articles';
import { hostileTitles } from '../hostile-titles';
import { pictureOf } from '../store/picture-of';
import { requestFor, takeOutTools } from './take-out-tools';
import { unzip } from './unzip';

const folder = 'Newsclip 2026-08-14/';

async function documentsOf(clips: readonly StoredClip[], kept = new Map()) {
  const { tools, saved } = takeOutTools(clips, kept);
  const answer = await exportHtml(requestFor(clips), tools);
  expect(answer).toEqual({ ok: true, value: { files: clips.length, skipped: 0, cancelled: false } });
  expect(saved.map(({ name }) => name)).toEqual(['Newsclip 2026-08-14.zip']);
  const files = await unzip(saved[0]?.content ?? new Blob());
  const page = (name: string) => new DOMParser().parseFromString(files.get(folder + name)?.text ?? '', 'text/html');
  return { files, page };
}

describe('documents of clips', () => {
  it('lie in one folder, with a list of them that leads to each', async () => {
    const titles = ['Boats', 'boats', 'index', 'a#b?c%d'];
    const { files, page } = await documentsOf(titles.map((title) => makeTestClip({ title })));
    const names = ['Boats.html', 'boats (2).html', 'index (2).html', 'abc%d.html'];
    expect([...files.keys()]).toEqual([...names, 'index.html'].map((name) => folder + name));
    const links = Array.from(page('index.html').querySelectorAll('li a'), (link) => ({
      file: decodeURIComponent(link.getAttribute('href') ?? ''),
      words: link.textContent,
    }));
    expect(links).toEqual(names.map((file, place) => ({ file, words: titles[place] })));
  });

  it('hold the pictures that are kept, and name the others', async () => {
    const picture = await pictureOf('boat');
    const html =
      '<figure><img src="https://a.example/1" alt="Boats"></figure><figure><img src="https://a.example/2"></figure>';
    const { page } = await documentsOf(
      [makeTestClip({ title: 'A', html })],
      new Map([['https://a.example/1', picture]]),
    );
    const images = page('A.html').querySelectorAll('img');
    expect(Array.from(images, ({ alt, width, height }) => [alt, width, height])).toEqual([['Boats', 4, 3]]);
    const bytes = await (await fetch(images[0]?.src ?? '')).arrayBuffer();
    expect(new Uint8Array(bytes)).toEqual(new Uint8Array(await picture.picture.arrayBuffer()));
    expect(page('A.html').querySelector('.remote-picture a')?.getAttribute('href')).toBe('https://a.example/2');
  });

  it('show what was marked in its colour, parts of it that lie over each other too, and the notes', async () => {
    const marked = (exact: string, start: number, colour: 'pink' | 'blue', note = '') =>
      makeTestHighlight({
        quote: { exact, prefix: '', suffix: '' },
        position: { start, end: start + exact.length },
        colour,
        note,
      });
    const clip = makeTestClip({ title: 'A', html: '<ul>\n<li>One two</li>\n<li>three four</li>\n</ul>' });
    const highlights = [
      marked('two\nthree', 4, 'pink', 'Count!'),
      marked('three four', 8, 'blue'),
      marked('gone words', 0, 'blue', 'Lost'),
    ];
    const { page } = await documentsOf([{ ...clip, highlights }]);
    const list = page('A.html').querySelector('article > ul');
    expect(list?.innerHTML).toBe(
      '\n<li>One <mark class="highlight-pink">two</mark></li>\n' +
        '<li><mark class="highlight-pink"><mark class="highlight-blue">three</mark></mark>' +
        '<sup class="note-sign"><a href="#note-1">1</a></sup><mark class="highlight-blue"> four</mark></li>\n',
    );
    const items = Array.from(page('A.html').querySelectorAll('.highlights > li'), (item) => [
      item.id,
      item.textContent?.trim(),
    ]);
    expect(items).toEqual([
      ['note-1', 'two\nthree\nCount!'],
      ['note-2', 'three four'],
      ['note-3', 'gone words\nLost'],
    ]);
  });

  it('say where the text comes from and what its hashes prove', async () => {
    const { page } = await documentsOf([makeTestClip({ title: 'A' }, { note: 'Mine <b>' })]);
    expect(page('A.html').querySelector('aside')?.textContent).toBe('Mine <b>');
    const footer = page('A.html').querySelector('body > footer')?.textContent;
    expect(footer).toContain('Extracted by newsclip 0.1.0');
    expect(footer).toContain(`SHA-256 of the page’s HTML: ${'a'.repeat(64)}`);
    expect(footer).toContain(`SHA-256 of the text: ${'b'.repeat(64)}`);
    expect(footer).toContain('it does not prove that the outlet published it');
  });

  it.each(hostileArticles)('hold nothing that runs, loads or is sent: $name', async ({ html }) => {
    const { page } = await documentsOf([makeTestClip({ title: 'A', html })]);
    expect(page('A.html').querySelectorAll('script, iframe, object, form, link, base, img, svg, [src]')).toHaveLength(
      0,
    );
    const attributes = Array.from(page('A.html').body.querySelectorAll('*'), (one) => one.getAttributeNames()).flat();
    expect(attributes.filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
    const links = Array.from(page('A.html').querySelectorAll('a[href]'), (link) => link.getAttribute('href') ?? '');
    expect(links.filter((href) => /^(?:javascript|data|vbscript)/i.test(href))).toEqual([]);
  });

  it('write words as words in the list, whatever they are', async () => {
    const { page } = await documentsOf(hostileTitles.map(({ title }) => makeTestClip({ title, site: title })));
    expect(page('index.html').querySelectorAll('script, img, a')).toHaveLength(hostileTitles.length);
    expect(page('index.html').querySelectorAll('ol > li')).toHaveLength(hostileTitles.length);
  });
});
