import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { sanitise } from '@/lib/dom/sanitise';
import { articleFragment } from '@/lib/dom/trusted-html';
import { forbidden } from './forbidden';
import { markup, tree } from './markup-arbitrary';

const base = 'https://outlet.example/news/story';
const parse = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;
const clean = (html: string): string => sanitise(parse(html), base).innerHTML;

describe('sanitise', () => {
  const rows: { name: string; html: string; becomes: string }[] = [
    { name: 'text stays', html: 'a &amp; b', becomes: 'a &amp; b' },
    { name: 'scripts go with their text', html: '<p>a<script>b()</script></p>', becomes: '<p>a</p>' },
    { name: 'handlers and styles go', html: '<p onclick="a()" style="x" class="y" id="z">a</p>', becomes: '<p>a</p>' },
    { name: 'unknown elements leave their text', html: '<x-card><p>a</p></x-card>', becomes: '<p>a</p>' },
    { name: 'forms leave theirs', html: '<form><p>a</p><input value="b"></form>', becomes: '<p>a</p>' },
    { name: 'svg and math go whole', html: 'a<svg><text>b</text></svg><math><mi>c</mi></math>', becomes: 'a' },
    {
      name: 'links become absolute',
      html: '<a href="/x?y=1&amp;z" target="_blank" rel="x">a</a>',
      becomes: '<a href="https://outlet.example/x?y=1&amp;z">a</a>',
    },
    { name: 'a link to a script is no link', html: '<a href=" java&#10;script:x">a</a>', becomes: 'a' },
    {
      name: 'a mail link stays',
      html: '<a href="mailto:a@b.example">a</a>',
      becomes: '<a href="mailto:a@b.example">a</a>',
    },
    { name: 'a picture without a web address goes', html: '<img src="data:image/png;base64,AA" alt="x">', becomes: '' },
    {
      name: 'a picture keeps what describes it',
      html: '<img src="a.jpg" srcset="b.jpg 2x" alt="x" width="10" height="5" loading="lazy" onload="y()">',
      becomes: '<img src="https://outlet.example/news/a.jpg" alt="x" width="10" height="5">',
    },
    {
      name: 'language and direction stay',
      html: '<p lang="ar-EG" dir="rtl">a</p><p lang="<" dir="x">b</p>',
      becomes: '<p lang="ar-EG" dir="rtl">a</p><p>b</p>',
    },
    {
      name: 'a language of code stays, other classes go',
      html: '<code class="language-c++">a</code><code class="big">b</code>',
      becomes: '<code class="language-c++">a</code><code>b</code>',
    },
    {
      name: 'spans of cells stay',
      html: '<table><tbody><tr><td colspan="2" rowspan="x">a</td></tr></tbody></table>',
      becomes: '<table><tbody><tr><td colspan="2">a</td></tr></tbody></table>',
    },
    {
      name: 'times and quotes keep their source',
      html: '<q cite="/s">a</q>',
      becomes: '<q cite="https://outlet.example/s">a</q>',
    },
  ];
  it.each(rows)('$name', ({ html, becomes }) => {
    expect(clean(html)).toBe(becomes);
  });

  it('reads back to itself, and holds nothing that is not allowed, whatever the markup', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const once = clean(html);
        expect(forbidden(parse(once))).toEqual([]);
        expect(parse(once).innerHTML).toBe(once);
        expect(clean(once)).toBe(once);
      }),
      { numRuns: 400 },
    );
  });

  it('does so for trees that no parser builds', () => {
    fc.assert(
      fc.property(tree, (root) => {
        const once = sanitise(root, base).innerHTML;
        expect(forbidden(parse(once))).toEqual([]);
        expect(parse(once).innerHTML).toBe(once);
        expect(clean(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  it('answers for nesting beyond all measure, and keeps its text', () => {
    const root = document.implementation.createHTMLDocument('').createElement('div');
    let inner: Element = root;
    for (let level = 0; level < 30_000; level += 1) inner = inner.appendChild(root.ownerDocument.createElement('em'));
    inner.textContent = 'deep';
    expect(sanitise(root, base).textContent).toBe('deep');
  }, 60_000);

  it('leaves the source as it was', () => {
    const source = parse('<p onclick="a()">a<script>b()</script></p>');
    const before = source.innerHTML;
    sanitise(source, base);
    expect(source.innerHTML).toBe(before);
  });
});

describe('articleFragment', () => {
  const shown = (html: string): HTMLElement => {
    const place = document.createElement('div');
    place.append(articleFragment(html, document));
    document.body.append(place);
    return place;
  };
  afterEach(() => document.body.replaceChildren());

  it('shows what the content script made, unchanged but for its pictures', () => {
    const html = clean(
      '<p lang="en">a <a href="/b">b</a></p><ul><li>c</li></ul><aside><blockquote>c</blockquote></aside><pre><code class="language-js">d</code></pre>',
    );
    expect(shown(html).innerHTML).toBe(html);
  });

  it('never gives a remote picture a source, and says where it lies', () => {
    const place = shown(
      '<figure><img src="https://outlet.example/a.jpg" alt="The quay"><figcaption>c</figcaption></figure>',
    );
    expect(place.querySelector('img')).toBe(null);
    const picture = place.querySelector<HTMLElement>('.remote-picture');
    expect(picture?.dataset).toMatchObject({ address: 'https://outlet.example/a.jpg', alt: 'The quay' });
    expect(picture?.textContent).toBe('The quay');
  });

  it('runs nothing and asks for nothing, whatever was stored', async () => {
    const before = performance.getEntriesByType('resource').length;
    Reflect.set(globalThis, 'fired', false);
    const payloads = [
      '<img src=x onerror="globalThis.fired=true">',
      '<svg onload="globalThis.fired=true"><style><img src=x onerror="globalThis.fired=true"></style></svg>',
      '<math><mtext><table><mglyph><style><!--</style><img src=x onerror="globalThis.fired=true">--></table></mtext></math>',
      '<iframe srcdoc="<script>parent.fired=true</script>"></iframe><details open ontoggle="globalThis.fired=true">',
      '<video src="/a" autoplay onloadstart="globalThis.fired=true"></video><link rel="stylesheet" href="/b">',
      '<img src="/relative.jpg"><img src="https://localhost:9/pixel.gif" srcset="/c 2x"><input autofocus onfocus="fired=true">',
    ];
    for (const payload of payloads) shown(payload);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(Reflect.get(globalThis, 'fired')).toBe(false);
    const asked = performance.getEntriesByType('resource').slice(before);
    expect(asked.map(({ name }) => name).filter((name) => /pixel|relative|\/[abc]$/.test(name))).toEqual([]);
  });

  it('holds to the same list', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const fragment = articleFragment(html, document);
        for (const picture of fragment.querySelectorAll('.remote-picture')) picture.remove();
        expect(forbidden(fragment)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
