import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { exportEpub } from '@/lib/actions/export-epub';
import { toBase64 } from '@/lib/core/base64';
import type { KeptImage } from '@/lib/core/pictures/kept-picture';
import type { StoredClip } from '@/lib/store';
import { makeTestClip } from '../core/make-test-clip';
import { makeTestHighlight } from '../core/make-test-highlight';
import { markup } from '../dom/markup-arbitrary';
import { drawnPicture } from '../drawn-picture';
import { hostileArticles } from '../hostile-articles';
import { anyTitle, hostileTitles } from '../hostile-titles';
import { requestFor, takeOutTools } from './take-out-tools';
import { unzip } from './unzip';

async function bookOf(clips: readonly StoredClip[], kept?: ReadonlyMap<string, KeptImage>) {
  const { tools, saved } = takeOutTools(clips, kept);
  const answer = await exportEpub(requestFor(clips), tools);
  expect(answer).toEqual({ ok: true, value: { files: clips.length, skipped: 0, cancelled: false } });
  const [file] = saved;
  if (!file) throw new Error('A book was expected');
  const complaints = async () => commands.epubcheck(toBase64(new Uint8Array(await file.content.arrayBuffer())));
  const files = await unzip(file.content);
  const page = (name: string) =>
    new DOMParser().parseFromString(files.get(`book/${name}`)?.text ?? '', 'application/xhtml+xml');
  return { ...file, files, page, complaints };
}

describe('a book', () => {
  it('begins with its kind, and holds a page a clip, a table of contents, and nothing that is not listed', async () => {
    const { content, name, files } = await bookOf([makeTestClip(), makeTestClip({ title: 'Second' })]);
    expect(name).toBe('Newsclip 2026-08-14.epub');
    expect(content.type).toBe('application/epub+zip');
    // The place and the form that other programs look for (EPUB OCF, 4.3).
    expect(await content.slice(30, 58).text()).toBe('mimetypeapplication/epub+zip');
    expect([...files.keys()]).toEqual([
      'mimetype',
      'META-INF/container.xml',
      'book/style.css',
      'book/clip-1.xhtml',
      'book/clip-2.xhtml',
      'book/title.xhtml',
      'book/nav.xhtml',
      'book/package.opf',
    ]);
  });

  it.each([
    ['of one clip by its title', ['The ferry: back?'], 'The ferry: back?', 'The ferry back.epub'],
    [
      'of one clip whose title has line breaks, on one line',
      ['The ferry\n\tis  back'],
      'The ferry is back',
      'The ferry is back.epub',
    ],
    [
      'of one clip without a title that can be seen, by the day',
      ['\u200b \u0002'],
      'Newsclip 2026-08-14',
      'Newsclip 2026-08-14.epub',
    ],
    ['of several clips by the day', ['Ferry', 'Tram'], 'Newsclip 2026-08-14', 'Newsclip 2026-08-14.epub'],
  ])('is called, %s', async (_, titles, title, file) => {
    const { name, page } = await bookOf(titles.map((each) => makeTestClip({ title: each })));
    expect(name).toBe(file);
    expect(page('package.opf').getElementsByTagName('dc:title')[0]?.textContent).toBe(title);
    expect(page('title.xhtml').querySelector('h1')?.textContent).toBe(title);
    expect(page('nav.xhtml').querySelector('nav')?.textContent).toContain(title);
  });

  it('says of a clip what the clip says, in its language and direction', async () => {
    const clip = makeTestClip(
      { lang: 'ar', dir: 'rtl', agency: 'Coast Wire', html: '<p>The ferry is <em>back</em>.</p>' },
      { note: 'Mine' },
    );
    const { page, files } = await bookOf([clip]);
    const chapter = page('clip-1.xhtml');
    expect(chapter.documentElement.getAttribute('xml:lang')).toBe('ar');
    expect(chapter.documentElement.getAttribute('lang')).toBe('ar');
    expect(chapter.documentElement.getAttribute('dir')).toBe('rtl');
    const words = chapter.body.textContent ?? '';
    for (const part of [
      clip.clip.title,
      'The first boat leaves at ten.',
      'Harbour Times · Ana Ruiz, Li Wei · Coast Wire',
      'Published 12 Aug 2026, 07:40 GMT+3',
      'Mine',
      clip.clip.url,
      'a'.repeat(64),
      'b'.repeat(64),
      'Extracted by newsclip 0.1.0',
    ])
      expect(words).toContain(part);
    expect(chapter.querySelector('p > em')?.textContent).toBe('back');
    const description = files.get('book/package.opf')?.text ?? '';
    expect(description).toContain('<spine page-progression-direction="rtl">');
    expect(description).toContain('<dc:language>ar</dc:language>');
    expect(description).toContain('<dc:creator>Ana Ruiz</dc:creator>');
    expect(description).toMatch(/<dc:identifier id="id">urn:uuid:[0-9a-f-]{36}<\/dc:identifier>/);
    expect(description).toMatch(/<meta property="dcterms:modified">2026-08-14T\d\d:00:00Z<\/meta>/);
  });

  it('holds each picture once, in a kind that every reader of books shows', async () => {
    const [png, webp] = [await drawnPicture('image/png'), await drawnPicture('image/webp')];
    const lost = { ...webp, hash: '3'.repeat(64), picture: new Blob(['no picture'], { type: 'image/webp' }) };
    const kept = new Map([
      ['https://a.example/1', png],
      ['https://a.example/1-again', png],
      ['https://a.example/2', webp],
      ['https://a.example/3', lost],
    ]);
    const html = [...kept.keys(), 'https://a.example/4']
      .map((src) => `<figure><img src="${src}" alt="Boats &quot;&lt;"><figcaption>At dawn</figcaption></figure>`)
      .join('');
    const { files, page, complaints } = await bookOf([makeTestClip({ html }), makeTestClip({ html })], kept);
    const pictures = [...files.keys()].filter((name) => name.startsWith('book/pictures/'));
    expect(pictures).toEqual([
      `book/pictures/${png.hash.slice(0, 32)}.png`,
      `book/pictures/${webp.hash.slice(0, 32)}.jpg`,
    ]);
    const shown = page('clip-2.xhtml').querySelectorAll('figure > img');
    expect(Array.from(shown, (image) => `book/${image.getAttribute('src')}`)).toEqual([
      pictures[0],
      pictures[0],
      pictures[1],
    ]);
    expect(shown[0]?.getAttribute('alt')).toBe('Boats "<');
    expect(page('clip-2.xhtml').querySelectorAll('figure > .remote-picture a')).toHaveLength(2);
    expect(await complaints()).toEqual([]);
  }, 60_000);

  it('shows what was marked, and its notes, with links that lead there', async () => {
    const highlight = makeTestHighlight({ colour: 'green', note: 'Look <here>' });
    const clip = makeTestClip({ html: '<p>At night <b>the</b> ferry is back</p>' });
    const { page, complaints } = await bookOf([{ ...clip, highlights: [highlight] }]);
    const chapter = page('clip-1.xhtml');
    const marks = Array.from(chapter.querySelectorAll('mark'), (mark) => `${mark.className}: ${mark.textContent}`);
    expect(marks).toEqual(['highlight-green: the', 'highlight-green:  ferry']);
    const target = chapter.querySelector('.note-sign a')?.getAttribute('href') ?? '';
    expect(chapter.querySelector(target)?.textContent).toBe('the ferryLook <here>');
    expect(await complaints()).toEqual([]);
  }, 60_000);

  it('saves nothing where the reader ends it', async () => {
    const ended = new AbortController();
    const { tools, saved } = takeOutTools(Array.from({ length: 20 }, () => makeTestClip()));
    const pictures = vi.fn(async () => {
      if (pictures.mock.calls.length === 3) ended.abort();
      return { kept: new Map() };
    });
    const answer = await exportEpub(requestFor([1, 2], { signal: ended.signal }), { ...tools, pictures });
    expect(answer).toEqual({ ok: true, value: { files: 0, skipped: 0, cancelled: true } });
    expect(saved).toEqual([]);
    expect(pictures).toHaveBeenCalledTimes(3);
  });

  it('is valid, whatever its clips are called and hold', async () => {
    const clips = [
      ...hostileTitles.map(({ title }) =>
        makeTestClip(
          {
            title: title.slice(0, 2_000),
            site: title.slice(0, 2_000),
            standfirst: title,
            authors: [title],
            lang: title,
          },
          { note: title },
        ),
      ),
      ...['\t', '\r\n', '\u0002', ' \u0001\t', '\u00a0'].map((title) => makeTestClip({ title, authors: [title] })),
      ...hostileArticles.map(({ name, html }) => makeTestClip({ title: name, html })),
    ];
    expect(await (await bookOf(clips)).complaints()).toEqual([]);
  }, 120_000);

  it('is valid of any markup and any title', async () => {
    const clips = fc
      .sample(fc.tuple(markup, anyTitle), 300)
      .map(([html, title]) => makeTestClip({ html, title, authors: [title], agency: title, section: title }));
    expect(await (await bookOf(clips)).complaints()).toEqual([]);
  }, 120_000);

  it('without clips is one too', async () => {
    expect(await (await bookOf([])).complaints()).toEqual([]);
  }, 60_000);
});
