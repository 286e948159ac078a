import { describe, expect, it } from 'vitest';
import { ArticleBody } from '@/components/ArticleBody';
import { mount } from './mount';

const html = `<p>One</p><h2>Two</h2><p>Three<sup>1</sup></p><ul><li>Four</li><li>Five</li></ul>
  <figure><figcaption>Six</figcaption></figure><table><tr><td>Seven</td></tr></table><pre><code>eight()</code></pre>
  <blockquote><p>Nine</p></blockquote><p>It is <em>ten</em> to <code>11</code>.</p><h3>Twelve</h3><p>End</p>`;

const drawn = (lang: string | null, dir: 'ltr' | 'rtl' = 'ltr', given = html) => {
  const body = mount(<ArticleBody html={given} lang={lang} dir={dir} />).firstElementChild;
  if (!body) throw new Error('No article was drawn');
  const styleOf = (selector?: string) => {
    const element = selector ? body.querySelector(selector) : body;
    if (!element) throw new Error(`There is no ${selector}`);
    return getComputedStyle(element);
  };
  return { body, styleOf, line: Number.parseFloat(styleOf().lineHeight), size: Number.parseFloat(styleOf().fontSize) };
};

describe('heights', () => {
  it.each(['p', 'h2', 'h3', 'ul', 'li', 'figure', 'table', 'pre', 'blockquote'])(
    'of %s keep to half lines',
    (selector) => {
      const { styleOf, line } = drawn('en');
      const { marginBlockStart, marginBlockEnd } = styleOf(selector);
      for (const margin of [marginBlockStart, marginBlockEnd]) {
        const halves = Number.parseFloat(margin) / (line / 2);
        expect(Math.abs(halves - Math.round(halves)), margin).toBeLessThan(0.01);
      }
    },
  );

  it.each(['p', 'h2', 'h3'])('of a line of %s are one line, whatever hangs over it', (selector) => {
    const { body, line } = drawn('en');
    for (const one of body.querySelectorAll(`:scope > ${selector}`))
      expect(one.getBoundingClientRect().height, one.innerHTML).toBeCloseTo(line, 1);
  });
});

describe('scripts', () => {
  const latin = () => drawn('en');

  it.each([
    ['Arabic is larger, with more room', 'ar', 'rtl', 1.1],
    ['Persian, too', 'fa', 'rtl', 1.1],
    ['Hebrew is not', 'he', 'rtl', 1],
    ['Japanese is smaller, with more room', 'ja', 'ltr', 0.9],
    ['Chinese, too', 'zh-Hant-TW', 'ltr', 0.9],
    ['Korean, too', 'ko', 'ltr', 0.9],
  ] as const)('%s', (_, lang, dir, part) => {
    const { size, line } = drawn(lang, dir);
    expect(size / latin().size).toBeCloseTo(part, 2);
    expect(line / size - latin().line / latin().size).toBeCloseTo(part === 1 ? 0 : 0.25, 2);
  });

  it.each([
    ['en', 'ltr', 'italic', 'none'],
    ['ar', 'rtl', 'normal', 'none'],
    ['ja', 'ltr', 'normal', 'sesame'],
    ['zh', 'ltr', 'normal', 'dot'],
    ['ko', 'ltr', 'normal', 'none'],
  ] as const)('stress what is stressed in their own way: %s', (lang, dir, slant, emphasis) => {
    const { fontStyle, textEmphasisStyle } = drawn(lang, dir).styleOf('em');
    expect([fontStyle, textEmphasisStyle]).toEqual([slant, emphasis]);
  });

  it.each([
    ['en', 'ltr', 'auto'],
    ['ar', 'rtl', 'manual'],
    ['he', 'rtl', 'manual'],
  ] as const)('know hyphens or none: %s', (lang, dir, hyphens) => {
    expect(drawn(lang, dir).styleOf().hyphens).toBe(hyphens);
  });

  it('Korean words are not broken', () => {
    expect(drawn('ko').styleOf().wordBreak).toBe('keep-all');
  });

  it('code runs from left to right in Arabic, too', () => {
    for (const selector of ['p code', 'pre']) expect(drawn('ar', 'rtl').styleOf(selector).direction).toBe('ltr');
  });

  it('words of another language have its faces', () => {
    const { styleOf } = drawn('en', 'ltr', '<p>A <span lang="ja">岬</span> and a <span lang="zh-TW">港</span></p>');
    expect(styleOf('[lang=ja]').fontFamily).toContain('Mincho');
    expect(styleOf('[lang=zh-TW]').fontFamily).toContain('Songti TC');
    expect(styleOf('p').fontFamily).not.toContain('Mincho');
  });
});
