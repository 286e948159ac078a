import { describe, expect, it } from 'vitest';
import { ArticleBody } from '@/components/ArticleBody';
import { mount } from './mount';

const picture = 'https://pictures.example/ferry.jpg';

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
