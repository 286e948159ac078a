import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleNodes } from '@/lib/dom/article-nodes';
import { articleTree } from '@/lib/dom/article-tree';
import { type PlainElement, plainTree } from '@/lib/dom/markdown/plain-tree';
import { storedTree } from '@/lib/dom/markdown/stored-tree';
import { sanitise } from '@/lib/dom/sanitise';
import { toMarkdown } from '@/lib/dom/to-markdown';
import { markup } from '../markup-arbitrary';

/** As a body is stored. */
const stored = (html: string): string =>
  sanitise(new DOMParser().parseFromString(html, 'text/html').body, 'https://news.example/').innerHTML;

const parsed = (html: string): PlainElement => plainTree(articleNodes(html, document));

describe('what is stored, read without a parser', () => {
  it.each([
    { name: 'paragraphs', html: '<h2>One</h2><p>Two <b>three <i>four</i></b></p>five' },
    { name: 'references', html: '<p>R&amp;D&nbsp;&lt;b&gt; &amp;lt; "a" &amp;quot;</p>' },
    { name: 'values', html: '<p><a href="https://a.example/?a=1&amp;b=2" title="a &quot;b&quot; ">link</a></p>' },
    {
      name: 'a picture',
      html: '<figure><img src="https://a.example/b.jpg" alt="c" width="3"><figcaption>d</figcaption></figure>',
    },
    { name: 'lists in lists', html: '<ul><li>a<ol start="3"><li value="4">b</li></ol></li></ul>' },
    { name: 'terms in groups', html: '<dl><div><dt>a</dt><dd>b</dd></div></dl>' },
    {
      name: 'tables',
      html: '<table><caption>a</caption>\n<tbody><tr><td colspan="2"><p>b</p><ul><li>c</li></ul></td></tr></tbody></table>',
    },
    { name: 'readings', html: '<ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby>' },
    { name: 'code', html: '<pre><code class="language-js">a\n  b\n</code></pre>' },
    { name: 'what has no end', html: '<p>a<br>b<wbr>c</p><hr>' },
    { name: 'four marks of a kind', html: '<b><b><b><b>a</b></b></b></b><p>b</p>' },
    { name: 'nothing', html: '' },
  ])('$name', ({ html }) => {
    const tree = storedTree(html);
    expect(tree).not.toBeNull();
    expect(tree).toEqual(parsed(html));
  });

  it.each([
    { name: 'an element that is not allowed', html: '<p>a</p><form>b</form>' },
    { name: 'a drawing', html: '<svg><a href="https://a.example/">b</a></svg>' },
    { name: 'a handler', html: '<p onclick="a()">b</p>' },
    { name: 'a link to a script', html: '<a href="javascript:a()">b</a>' },
    { name: 'a link to a script, written otherwise', html: '<a href="java&#115;cript:a()">b</a>' },
    { name: 'a picture out of the page itself', html: '<img src="data:image/gif;base64,AA">' },
    { name: 'an element that would be another', html: '<b is="x-card">a</b>' },
    { name: 'a value that ends markup', html: '<img src="https://a.example/b.jpg" alt="--&gt;">' },
    { name: 'a value without quotes', html: '<a href=https://a.example/>b</a>' },
    { name: 'a value of two', html: '<a href="https://a.example/" href="https://b.example/">c</a>' },
    { name: 'what is not closed', html: '<p>a<b>b</p>' },
    { name: 'what is closed twice', html: '<p>a</p></p>' },
    { name: 'capital letters', html: '<P>a</P>' },
    { name: 'a comment', html: '<p>a<!-- <b> -->b</p>' },
    { name: 'an element cut off', html: '<p>a</p><b title="' },
    { name: 'a paragraph in a paragraph', html: '<p>a<p>b</p></p>' },
    { name: 'a list in a mark in a paragraph', html: '<p><b><ul><li>a</li></ul></b></p>' },
    { name: 'a link in a link', html: '<a href="#a">a<b><a href="#b">b</a></b></a>' },
    { name: 'an item without a list', html: '<li>a<li>b</li></li>' },
    { name: 'a heading in a heading', html: '<h2>a<h3>b</h3></h2>' },
    { name: 'words between cells', html: '<table><tbody><tr>a<td>b</td></tr></tbody></table>' },
    { name: 'a mark between rows', html: '<table><tbody><b></b><tr><td>b</td></tr></tbody></table>' },
    { name: 'rows straight in a table', html: '<table><tr><td>b</td></tr></table>' },
    { name: 'a line break that begins code', html: '<pre>\na</pre>' },
    { name: 'the same in another language', html: '<pre lang="de">\na</pre>' },
    { name: 'white space before everything', html: ' <p>a</p>' },
    { name: 'a carriage return', html: '<p>a\rb</p>' },
    { name: 'a character that is none', html: '<p>a\0b</p>' },
    { name: 'another reference', html: '<p>a&copy;b</p>' },
    { name: 'a bare ampersand', html: '<p>a & b</p>' },
    { name: 'more levels than an article has', html: '<div>'.repeat(600) + '</div>'.repeat(600) },
    { name: 'a text that is cut in two', html: `<p>${'a'.repeat(70_000)}</p>` },
  ])('leaves to the sanitiser $name', ({ html }) => {
    expect(storedTree(html)).toBeNull();
    expect(articleTree(html, document)).toEqual(parsed(html));
  });

  it('is what a parser and a sanitiser make of it, whatever the markup', () => {
    fc.assert(
      fc.property(markup, (source) => {
        for (const html of [source, stored(source)]) {
          const tree = storedTree(html);
          if (tree) expect(tree).toEqual(parsed(html));
        }
      }),
      { numRuns: 500 },
    );
  });

  const pieces = fc.constantFrom(
    ...'<p>,</p>,<b>,</b>,<br>,<h2>,</h2>,<ul>,<li>,</li>,</ul>,<dl>,<dt>,</dt>,</dl>,<blockquote>,</blockquote>,<table>,<tbody>,<tr>,<td>,</td>,</tr>,</tbody>,</table>'.split(
      ',',
    ),
    ...['<ruby>', '<rt>', '</rt>', '</ruby>', '<pre>', '</pre>', '<a href="#a">', '</a>', '<span>', '</span>', '<hr>'],
    ...['ferry', ' ', '\n', '&lt;', '&amp;amp;', '\u00a0'],
  );

  it('nor do tags in any order lead it astray', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (some) => {
        const html = some.join('');
        const tree = storedTree(html);
        if (tree) expect(tree).toEqual(parsed(html));
      }),
      { numRuns: 2_000 },
    );
  });

  it('writes no link that runs', () => {
    expect(
      toMarkdown(articleTree('<p><a href="javascript:a()">b</a> <a href=" JavaScript:a()">c</a></p>', document)),
    ).toBe('b c\n');
  });
});
