import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { ArticleBody } from '@/components/ArticleBody';
import type { KeptImage } from '@/lib/core/pictures/kept-picture';
import { ReadingText } from '@/lib/dom/reading-text';
import { painted } from '../painted';
import { mount } from './mount';

const picture = 'https://pictures.example/ferry.jpg';
const other = 'https://pictures.example/tram.jpg';

const keptPicture = async (): Promise<KeptImage> => ({
  hash: 'a'.repeat(64),
  picture: await painted(12, 8),
  width: 12,
  height: 8,
});

/** What a sanitiser let through would show as. */
const hostile = [
  { name: 'a picture', html: `<p><img src="${picture}" alt="A ferry"></p>` },
  { name: 'a picture with a set of sources', html: `<img srcset="${picture} 2x" src="${picture}">` },
  { name: 'a picture of pictures', html: `<picture><source srcset="${picture}"><img src="${picture}"></picture>` },
  { name: 'a background', html: `<p style="background:url(${picture})">a</p>` },
  { name: 'a script', html: '<p>a</p><script>window.hit = 1</script>' },
  { name: 'a handler', html: '<p onclick="window.hit = 1">a</p><img src=x onerror="window.hit = 1">' },
  { name: 'a frame', html: '<iframe srcdoc="<script>parent.hit = 1</script>"></iframe>' },
  { name: 'a script address', html: '<a href="javascript:window.hit = 1">a</a>' },
];

describe('ArticleBody', () => {
  it.each(hostile)('fetches and runs nothing: $name', async ({ html }) => {
    performance.clearResourceTimings();
    const host = mount(<ArticleBody html={html} lang="en" dir="ltr" />);
    expect(host.querySelectorAll('[src], [srcset], [style], [onclick], [onerror], script, iframe')).toHaveLength(0);
    for (const link of host.querySelectorAll<HTMLAnchorElement>('a[href]')) expect(link.protocol).toMatch(/^https?:$/);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('pictures.example'))).toEqual(
      [],
    );
    expect(Reflect.get(window, 'hit')).toBeUndefined();
  });

  it('shows the place of a picture with its words and a link that is followed only when pressed', () => {
    const host = mount(<ArticleBody html={`<img src="${picture}" alt="A ferry">`} lang={null} dir="ltr" />);
    expect(host.textContent).toContain('A ferry');
    const link = host.querySelector('a');
    expect(link?.href).toBe(picture);
    expect(link?.rel).toBe('noopener noreferrer');
  });

  it('shows a picture that is kept in its place, of its size, and lets it go with the article', async () => {
    const kept = await keptPicture();
    const html = `<p>Be<img src="${picture}" alt="A ferry">fore</p><p><img src="${other}" alt="A tram"></p>`;
    const element = (pictures: ReadonlyMap<string, KeptImage>) => (
      <ArticleBody html={html} lang={null} dir="ltr" pictures={pictures} />
    );
    const host = mount(element(new Map()));
    const text = new ReadingText(host).text;
    const [words] = host.querySelectorAll('p');
    // They come while the article is on screen: nothing else of it changes.
    render(element(new Map([[picture, kept]])), host);
    const shown = host.querySelector('img');
    await expect.poll(() => shown?.naturalWidth).toBe(12);
    expect([shown?.alt, shown?.width, shown?.height, host.querySelectorAll('img').length]).toEqual([
      'A ferry',
      12,
      8,
      1,
    ]);
    expect(host.querySelector('p')).toBe(words);
    expect(new ReadingText(host).text).toBe(text);
    expect(host.querySelector('.remote-picture a')?.getAttribute('href')).toBe(other);
    const address = shown?.src ?? '';
    expect(address).toMatch(/^blob:/);
    expect((await fetch(address)).ok).toBe(true);
    render(null, host);
    await expect(fetch(address)).rejects.toThrow();
  });

  it('has the line with the address again where the browser has lost a picture', async () => {
    const lost = { ...(await keptPicture()), picture: new Blob(['lost'], { type: 'image/png' }) };
    const host = mount(
      <ArticleBody
        html={`<img src="${picture}" alt="A ferry">`}
        lang={null}
        dir="ltr"
        pictures={new Map([[picture, lost]])}
      />,
    );
    await expect.poll(() => host.querySelector('.remote-picture a')?.getAttribute('href')).toBe(picture);
    expect(host.querySelector('img')).toBeNull();
  });

  it('puts no link into a link', () => {
    const html = `<a href="https://harbour.example/"><img src="${picture}" alt="A ferry"></a>`;
    const host = mount(<ArticleBody html={html} lang={null} dir="ltr" />);
    expect(host.querySelectorAll('a a')).toHaveLength(0);
    expect(host.querySelectorAll('a')).toHaveLength(1);
  });

  it('has the language and the direction of the clip', () => {
    const host = mount(<ArticleBody html="<p>نص</p>" lang="ar" dir="rtl" />);
    const body = host.firstElementChild;
    expect([body?.getAttribute('lang'), body?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  });
});
