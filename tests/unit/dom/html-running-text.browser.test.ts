import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runningTextOfHtml } from '@/lib/core/html-running-text';
import { isPullQuote } from '@/lib/dom/pull-quote';
import { sanitise } from '@/lib/dom/sanitise';
import { growsInProportion } from '../../growth';
import { markup } from './markup-arbitrary';

/** As a body is stored, parsed. */
const stored = (html: string): HTMLElement =>
  sanitise(new DOMParser().parseFromString(html, 'text/html').body, 'https://news.example/');

const bare = (text: string | null): string => (text ?? '').replace(/[\s\u200b]+/g, '');

describe('the running text of stored HTML', () => {
  const rows: { name: string; html: string; text: string }[] = [
    { name: 'blocks are parted by an empty line', html: '<h2>a</h2><p>b</p><p>c</p>', text: 'a\n\nb\n\nc' },
    { name: 'white space is folded', html: '<p>  a\n  b <em> c</em></p>', text: 'a b c' },
    { name: 'inline elements part no words', html: '<p>a<b>b</b>c</p>', text: 'abc' },
    { name: 'a line break stays one', html: '<p>a<br>b</p>', text: 'a\nb' },
    {
      name: 'captions are not running text',
      html: '<p>a</p><figure><img alt="x"><figcaption>caption</figcaption></figure><p>b</p>',
      text: 'a\n\nb',
    },
    {
      name: 'nor are pull quotes',
      html: '<p>a b</p><aside><blockquote><p>b</p></blockquote></aside><p>c</p>',
      text: 'a b\n\nc',
    },
    {
      name: 'what else stands in an aside is',
      html: '<aside>a<blockquote>b</blockquote></aside><aside><p>c</p></aside><aside></aside><blockquote>d</blockquote>',
      text: 'a\n\nb\n\nc\n\nd',
    },
    {
      name: 'cells are parted by a tab',
      html: '<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>',
      text: 'a\tb\n\nc\td',
    },
    { name: 'items of a list are blocks', html: '<ul><li>a<ul><li>b</li></ul></li></ul>', text: 'a\n\nb' },
    { name: 'code keeps its lines', html: '<pre><code>a\n  b</code></pre>', text: 'a\nb' },
    {
      name: 'readings in brackets of their own stay',
      html: '<p><ruby>漢<rp>（</rp><rt>かん</rt><rp>）</rp></ruby>字</p>',
      text: '漢（かん）字',
    },
    {
      name: 'brackets of one reading are none of another’s',
      html: '<p><ruby>漢<rp>(</rp><rt>a</rt></ruby><ruby>字<rt>b</rt></ruby></p>',
      text: '漢(a字',
    },
    {
      name: 'what a quotation is set beside is no pull quote',
      html: '<aside><blockquote>a</blockquote> b</aside><aside><img alt="x"><blockquote>c</blockquote></aside>',
      text: 'a\n\nb\n\nc',
    },
    {
      name: 'a pull quote may hold an aside, and a picture beside the quotation',
      html: '<aside><blockquote><p>a</p><aside><p>b</p></aside></blockquote><img alt="x"></aside><p>c</p>',
      text: 'c',
    },
    {
      name: 'signs that HTML escapes',
      html: '<p title="a &quot;>b">1 &lt; 2 &amp;amp;&nbsp;3</p>',
      text: '1 < 2 &amp; 3',
    },
    { name: 'a zero width space is white space', html: '<p>a \u200b b\u200b</p><p>\u200b</p>', text: 'a b' },
    { name: 'other readings of characters are left out', html: '<p><ruby>漢<rt>かん</rt></ruby>字</p>', text: '漢字' },
  ];
  it.each(rows)('$name', ({ html, text }) => {
    expect(runningTextOfHtml(html)).toBe(text);
  });

  it('is all the words there are, but for captions, pull quotes and readings without brackets', () => {
    const parts = fc.array(fc.tuple(fc.constantFrom('p', 'aside', 'ruby'), markup, fc.boolean()), { maxLength: 4 });
    fc.assert(
      fc.property(parts, (some) => {
        const html = some.map(
          ([name, inside, quoted]) => `<${name}>${quoted ? `<blockquote>${inside}</blockquote>` : inside}</${name}>`,
        );
        const body = stored(html.join(''));
        const text = runningTextOfHtml(body.innerHTML);
        for (const part of body.querySelectorAll('figcaption,aside,rt'))
          if (part.localName !== 'aside' || isPullQuote(part)) part.remove();
        expect(bare(text)).toBe(bare(body.textContent));
      }),
    );
  });

  it('comes from any nesting, closed or not, in proportion to its length', () => {
    const nested = (levels: number) => () => `${'<aside><blockquote>'.repeat(levels)}a<rt>b`.repeat(2);
    expect(runningTextOfHtml('</p></pre>a</td><figcaption>b')).toBe('a');
    expect(growsInProportion(nested(5_000), nested(20_000), runningTextOfHtml)).toBe(true);
  });
});
