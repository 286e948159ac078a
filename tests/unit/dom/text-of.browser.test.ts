import { describe, expect, it } from 'vitest';
import { textOf } from '@/lib/dom/text-of';

describe('textOf', () => {
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
    { name: 'other readings of characters are left out', html: '<p><ruby>漢<rt>かん</rt></ruby>字</p>', text: '漢字' },
  ];
  it.each(rows)('$name', ({ html, text }) => {
    expect(textOf(new DOMParser().parseFromString(html, 'text/html').body)).toBe(text);
  });
});
