import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { sanitisedByBrowser } from '@/lib/dom/native-sanitiser';
import { purifier } from '@/lib/dom/purifier';
import { articleFragment } from '@/lib/dom/trusted-html';
import { forbidden } from './forbidden';
import { markup } from './markup-arbitrary';

const rows = [
  { name: 'a script', html: '<p>a<script>b()</script></p>' },
  { name: 'a handler', html: '<p onclick="b()">a</p><img src="https://outlet.example/a.jpg" onerror="b()">' },
  { name: 'a link to a script', html: '<a href="javascript:b()">a</a><a href="&#1;javascript:b()">c</a>' },
  { name: 'a link to a file', html: '<a href="file:///etc/a">a</a><a href="data:text/html,b">c</a>' },
  { name: 'names and styles', html: '<p id="body" name="a" style="color:red" class="language-a">a</p>' },
  {
    name: 'drawings, formulae and frames',
    html: '<svg><a href="/b">c</a></svg><math><mi>d</mi></math><iframe></iframe>',
  },
  { name: 'an element that would be another', html: '<b is="x-card">a</b><p is="">b</p>' },
  { name: 'a form', html: '<form action="/a"><input name="attributes"><button>b</button></form>' },
  { name: 'comments and templates', html: '<!--a--><?b c?><template><p onclick="b()">c</p></template>' },
  { name: 'a picture out of the page itself', html: '<img src="data:image/gif;base64,AA"><img src="/relative">' },
];

const withoutPictures = (fragment: DocumentFragment): DocumentFragment => {
  for (const picture of fragment.querySelectorAll('.remote-picture')) picture.remove();
  return fragment;
};

/** What stands between a stored clip and the screen must hold where either of the two is missing. */
describe('the browser’s own sanitiser, without DOMPurify', () => {
  const shown = (html: string): Document => {
    const inert = document.implementation.createHTMLDocument('');
    expect(sanitisedByBrowser(html, inert)).toBe(true);
    return inert;
  };

  it.each(rows)('lets nothing through: $name', ({ html }) => {
    const { body } = shown(html);
    expect(forbidden(body)).toEqual([]);
    expect(body.innerHTML).not.toMatch(/<[!?]/);
  });

  it('whatever the markup', () => {
    fc.assert(
      fc.property(markup, (html) => {
        expect(forbidden(shown(html).body)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps an article as the content script made it', () => {
    const html = '<p lang="en">a <a href="https://outlet.example/b">b</a></p><ol start="3"><li>c</li></ol>';
    expect(shown(html).body.innerHTML).toBe(html);
  });

  it('loads no picture', async () => {
    const address = `${location.origin}/of-the-inert-document.png`;
    shown(`<img src="${address}">`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(performance.getEntriesByName(address)).toEqual([]);
  });

  it('has the last word: what DOMPurify lets through by mistake does not reach the screen', () => {
    const careless = vi.spyOn(purifier(), 'sanitize').mockImplementation(String);
    for (const { html } of rows) expect(forbidden(withoutPictures(articleFragment(html, document)))).toEqual([]);
    expect(careless).toHaveBeenCalledTimes(rows.length);
    careless.mockRestore();
  });
});

describe('DOMPurify, where the browser has no sanitiser', () => {
  const own = Object.getOwnPropertyDescriptor(Element.prototype, 'setHTML') ?? {};
  afterEach(() => Object.defineProperty(Element.prototype, 'setHTML', own));

  it.each(rows)('lets nothing through: $name', ({ html }) => {
    Reflect.deleteProperty(Element.prototype, 'setHTML');
    expect(sanitisedByBrowser(html, document.implementation.createHTMLDocument(''))).toBe(false);
    const fragment = withoutPictures(articleFragment(html, document));
    expect(forbidden(fragment)).toEqual([]);
    const place = document.createElement('div');
    place.append(fragment);
    expect(place.innerHTML).not.toContain(' is=');
  });
});
