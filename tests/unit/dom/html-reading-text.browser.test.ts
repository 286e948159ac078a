import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingTextOfHtml } from '@/lib/core/html-reading-text';
import { ReadingText } from '@/lib/dom/reading-text';
import { sanitise } from '@/lib/dom/sanitise';
import { articleFragment } from '@/lib/dom/trusted-html';
import { markup } from './markup-arbitrary';

/** As a body is stored. */
function stored(html: string): string {
  const page = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html');
  const root = page.body.firstElementChild;
  if (!root) throw new Error('no element');
  return sanitise(root, 'https://news.example/')?.innerHTML ?? '';
}

function onScreen(html: string): string {
  const body = document.createElement('div');
  body.append(articleFragment(html, document));
  return new ReadingText(body).text;
}

describe('the reading text of stored HTML', () => {
  it.each([
    { name: 'parts blocks', html: '<h2>One</h2><p>Two</p><ul><li>a</li></ul>', text: 'One\nTwo\na' },
    {
      name: 'holds captions',
      html: '<figure><img alt="x"><figcaption>The quay</figcaption></figure>',
      text: 'The quay',
    },
    { name: 'reads entities', html: '<p>R&amp;D&nbsp;&lt;b&gt; &amp;lt;</p>', text: 'R&D <b> &lt;' },
    {
      name: 'minds no bracket in a value',
      html: '<p><a href="https://a.example/" title="a > b">link</a>s</p>',
      text: 'links',
    },
    { name: 'keeps the lines of code', html: '<pre>\na\n  b</pre><p>c  d</p>', text: 'a\n  b\nc d' },
    { name: 'skips comments', html: '<p>a<!-- > -->b</p>', text: 'ab' },
    { name: 'bears what is cut off', html: '<p>a<b title="', text: 'a' },
  ])('$name', ({ html, text }) => expect(readingTextOfHtml(html)).toBe(text));

  const pieces = fc.constantFrom(
    ...'<p>,</p>,<b>,</b>,<br>,<h2>,</h2>,<ul>,<li>,</ul>,<blockquote>,</blockquote>,<pre>,</pre>,<pre>\n,<table>,<td>,</table>'.split(
      ',',
    ),
    ...'<figure>,<figcaption>,</figure>,<img src="https://a.example/b.png" alt="a < b">,<a href="https://a.example/?a=1&amp;b=2">,</a>'.split(
      ',',
    ),
    ...['ferry', ' ', '\n', '🚢', 'كِتَاب', '渡', '&lt;', '&amp;amp;', '\u00a0', '"', '<!-- > -->', '<wbr>', '<hr>'],
  );

  it('is what the reader shows', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces, { maxLength: 40 }).map((some) => some.join('')),
          markup,
        ),
        (source) => {
          const html = stored(source);
          expect(readingTextOfHtml(html)).toBe(onScreen(html));
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
