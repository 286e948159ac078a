import { describe, expect, it } from 'vitest';
import { spokenSentences } from '@/lib/dom/spoken-sentences';

function articleOf(html: string): HTMLElement {
  const article = document.createElement('article');
  article.innerHTML = html;
  return article;
}
const bodyOf = (html: string): HTMLElement => articleOf(`<div data-spoken>${html}</div>`);
const spoken = (html: string) => spokenSentences(bodyOf(html), 'en').map(({ text }) => text);

describe('spokenSentences', () => {
  it.each<{ name: string; html: string; sentences: string[] }>([
    {
      name: 'of a paragraph',
      html: '<p>The ferry is back. It rains.</p>',
      sentences: ['The ferry is back.', 'It rains.'],
    },
    {
      name: 'over links and emphasis',
      html: '<p>The <em>night <a href="#a">ferry</a></em> is back.</p>',
      sentences: ['The night ferry is back.'],
    },
    { name: 'over lines of the source', html: '<p>The\n  ferry\n\tis back.</p>', sentences: ['The ferry is back.'] },
    { name: 'lines of verse', html: '<p>The ferry<br>is back</p>', sentences: ['The ferry', 'is back'] },
    {
      name: 'blocks in blocks',
      html: '<ul><li>One<ul><li>Two</li></ul>Three</li></ul>',
      sentences: ['One', 'Two', 'Three'],
    },
    {
      name: 'a quotation',
      html: '<blockquote><p>We are back.</p><footer>Ana</footer></blockquote>',
      sentences: ['We are back.', 'Ana'],
    },
    {
      name: 'no caption',
      html: '<figure><p>Seen.</p><figcaption>A ferry.</figcaption></figure>',
      sentences: ['Seen.'],
    },
    {
      name: 'no pull quote, but what else stands in an aside',
      html: '<p>A.</p><aside><blockquote>A.</blockquote></aside><aside><p>B.</p></aside><aside>C. <blockquote>D.</blockquote></aside>',
      sentences: ['A.', 'B.', 'C.', 'D.'],
    },
    {
      name: 'no table',
      html: '<p>A.</p><table><caption>T</caption><tr><td>1</td></tr></table><p>B.</p>',
      sentences: ['A.', 'B.'],
    },
    {
      name: 'no block of code, but a word of it',
      html: '<pre><code>x = 1</code></pre><p>Press <code>Enter</code>.</p>',
      sentences: ['Press Enter.'],
    },
    {
      name: 'no picture that lies on the web',
      html: '<p><span class="remote-picture"><span>A ferry</span><a href="#a">See it</a></span></p><p>Back.</p>',
      sentences: ['Back.'],
    },
    {
      name: 'no reading over a word',
      html: '<p><ruby>船<rp>(</rp><rt>ふね</rt><rp>)</rp></ruby>が戻った。</p>',
      sentences: ['船が戻った。'],
    },
    { name: 'no line of stars', html: '<p>* * *</p><p>Back.</p>', sentences: ['Back.'] },
    { name: 'words without soft hyphens', html: '<p>The fer&shy;ry is back.</p>', sentences: ['The ferry is back.'] },
    { name: 'nothing of nothing', html: '', sentences: [] },
  ])('$name', ({ html, sentences }) => {
    expect(spoken(html)).toEqual(sentences);
  });

  it('says where each stands', () => {
    const body = bodyOf('<p>Rain. The <b>night</b> ferry\n is <i>back.</i> Good.</p>');
    expect(spokenSentences(body, 'en').map(({ range }) => range.toString())).toEqual([
      'Rain.',
      'The night ferry\n is back.',
      'Good.',
    ]);
  });

  it('still says so where others take the text nodes apart', () => {
    const body = bodyOf('<p>Rain. The ferry is back.</p>');
    const [, second] = spokenSentences(body, 'en');
    const text = body.querySelector('p')?.firstChild;
    if (text instanceof Text) text.splitText(10);
    expect(second?.range.toString()).toBe('The ferry is back.');
  });

  it('is silent after a heading, less so after a paragraph, and not between its sentences', () => {
    const [heading = 0, first = 0, second = 0] = spokenSentences(
      bodyOf('<h2>Ferry</h2><p>It rains. It is back.</p>'),
      'en',
    ).map(({ pause }) => pause);
    expect(heading).toBeGreaterThan(second);
    expect(second).toBeGreaterThan(first);
    expect(first).toBe(0);
  });

  it('reads what is marked alone, in its order', () => {
    const article = articleOf('<h1 data-spoken>Ferry</h1><p>Published today</p><div data-spoken><p>Back.</p></div>');
    expect(spokenSentences(article, 'en').map(({ text }) => text)).toEqual(['Ferry', 'Back.']);
  });
});
