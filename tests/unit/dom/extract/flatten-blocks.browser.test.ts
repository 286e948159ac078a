import { describe, expect, it } from 'vitest';
import { flattenBlocks } from '@/lib/dom/extract/flatten-blocks';
import { markupOf, parsePage } from './parse-page';

describe('flattenBlocks', () => {
  const rows: { name: string; html: string; becomes: string }[] = [
    {
      name: 'wrappers dissolve',
      html: '<div><section><p>a</p></section><div><p>b</p></div></div>',
      becomes: '<p>a</p><p>b</p>',
    },
    {
      name: 'loose text becomes a paragraph',
      html: '<div>a <b>b</b><p>c</p>d</div>',
      becomes: '<p>a <b>b</b></p><p>c</p><p>d</p>',
    },
    { name: 'two line breaks part paragraphs', html: '<div>a<br><br>b<br>c</div>', becomes: '<p>a</p><p>b<br>c</p>' },
    { name: 'also within a paragraph', html: '<p>a<br> <br>b</p>', becomes: '<p>a</p><p>b</p>' },
    { name: 'a paragraph around blocks dissolves', html: '<span>a<div>b</div></span>', becomes: '<p>a</p><p>b</p>' },
    {
      name: 'a lone picture becomes a figure',
      html: '<p><img src="x"></p>',
      becomes: '<figure><img src="x"></figure>',
    },
    { name: 'a picture in a sentence stays', html: '<p>a <img src="x"> b</p>', becomes: '<p>a <img src="x"> b</p>' },
    {
      name: 'an item with one paragraph needs none',
      html: '<ul><li><div><p>a</p></div></li><li><p>b</p><p>c</p></li></ul>',
      becomes: '<ul><li>a</li><li><p>b</p><p>c</p></li></ul>',
    },
    {
      name: 'a quote is flattened within',
      html: '<blockquote><div>a<br><br>b</div></blockquote>',
      becomes: '<blockquote><p>a</p><p>b</p></blockquote>',
    },
    {
      name: 'who is quoted goes to the foot of the quote',
      html: '<blockquote><p>Back to work.</p>— Ana Ruiz, <a href="/a">on Tuesday</a></blockquote>',
      becomes: '<blockquote><p>Back to work.</p><footer>— Ana Ruiz, <a href="/a">on Tuesday</a></footer></blockquote>',
    },
    {
      name: 'the last line of a dialogue does not',
      html: '<blockquote><p>— Back to work?</p><p>— On Tuesday.</p></blockquote>',
      becomes: '<blockquote><p>— Back to work?</p><p>— On Tuesday.</p></blockquote>',
    },
    {
      name: 'nor does a quote that is one line, or ends in a long one',
      html: `<blockquote><p>— Back to work.</p></blockquote><blockquote><p>a</p><p>— ${'b'.repeat(120)}</p></blockquote>`,
      becomes: `<blockquote><p>— Back to work.</p></blockquote><blockquote><p>a</p><p>— ${'b'.repeat(120)}</p></blockquote>`,
    },
    {
      name: 'language and direction go over to the blocks',
      html: '<div lang="ar" dir="rtl"><p>a</p><p lang="en">b</p></div>',
      becomes: '<p lang="ar" dir="rtl">a</p><p lang="en" dir="rtl">b</p>',
    },
    { name: 'white space is no paragraph', html: '<div> <p>a</p> </div>', becomes: '<p>a</p>' },
    {
      name: 'tables and code stay whole',
      html: '<div><table><tbody><tr><td><p>a</p></td></tr></tbody></table><pre>b</pre></div>',
      becomes: '<table><tbody><tr><td>a</td></tr></tbody></table><pre>b</pre>',
    },
  ];
  it.each(rows)('$name', ({ html, becomes }) => {
    const page = parsePage(html);
    page.querySelector('base')?.remove();
    flattenBlocks(page.body);
    expect(markupOf(page.body)).toBe(becomes);
    flattenBlocks(page.body);
    expect(markupOf(page.body), 'a second time').toBe(becomes);
  });
});
