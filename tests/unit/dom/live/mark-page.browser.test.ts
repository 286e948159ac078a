import { afterEach, describe, expect, it } from 'vitest';
import type { Selector } from '@/lib/core/anchoring/quote';
import { describeQuote } from '@/lib/core/anchoring/quote';
import type { PageMark } from '@/lib/core/page-marks';
import { liveText } from '@/lib/dom/live/live-text';
import { markPage } from '@/lib/dom/live/mark-page';
import { growsInProportion } from '@/tests/growth';
import { showPage } from './page';

let takeAway = () => {};
const show = (html: string) => {
  takeAway = showPage(html);
};
afterEach(() => takeAway());

const select = (first: string, last = first) => {
  const [from, to] = [document.querySelector(first), document.querySelector(last)];
  if (!from || !to) throw new Error('nothing to select');
  getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
};
const selected = () => markPage(document, { type: 'selected' });

const clip = 'The ferry is back at night.\nFish will still be landed on the eastern steps until June.';
const markOf = (words: string, text = clip): PageMark => {
  const start = text.indexOf(words);
  const selector: Selector | null = describeQuote(text, start, start + words.length);
  if (!selector) throw new Error('no words');
  return { ...selector, colour: 'yellow' };
};
const painted = () => [...(CSS.highlights.get('reader-yellow') ?? [])].map(String);

describe('the text of a live page', () => {
  it.each([
    { name: 'nothing hidden', html: '<p>a</p><p hidden>b</p><p style="display:none">c</p>', text: 'a' },
    {
      name: 'nothing invisible, but what is visible in it',
      html: '<p style="visibility:hidden">a<b style="visibility:visible">b</b></p>',
      text: 'b',
    },
    {
      name: 'what has no box of its own',
      html: '<p style="display:contents">a<b style="display:contents">b</b></p>',
      text: 'ab',
    },
    {
      name: 'nothing hidden in what has no box',
      html: '<div hidden><p style="display:contents">a</p></div>',
      text: '',
    },
    { name: 'nothing that is folded', html: '<details><summary>a</summary><p>b</p></details>', text: 'a' },
    {
      name: 'no scripts, styles, fields and buttons',
      html: '<script>a</script><style>b</style><textarea>c</textarea><button>d</button><p>e</p>',
      text: 'e',
    },
    {
      name: 'words that run on through elements of the page’s own',
      html: '<p>fer<x-tip>ry</x-tip><font>man</font></p>',
      text: 'ferryman',
    },
    { name: 'blocks', html: '<h2>a</h2><div>b</div><span style="display:block">c</span>', text: 'a\nb\nc' },
  ])('is $name', ({ html, text }) => {
    show(html);
    expect(liveText(document)?.text).toBe(text);
  });
});

describe('a selection', () => {
  it('over several blocks is told with what stands round it', () => {
    show('<p>Menu</p><p id="a">The ferry is back.</p><ul><li id="b">At night</li></ul><p>End</p>');
    select('#a', '#b');
    expect(selected()).toEqual({
      ok: true,
      quote: { exact: 'The ferry is back.\nAt night', prefix: 'Menu\n', suffix: '\nEnd' },
      earlier: 0,
    });
  });

  it.each([
    { name: 'of nothing', html: '<p>a</p>', act: () => getSelection()?.removeAllRanges(), reason: 'no-selection' },
    { name: 'of a picture', html: '<p id="a"><img alt="b"></p>', act: () => select('#a'), reason: 'no-selection' },
    {
      name: 'too long',
      html: `<p id="a">${'word '.repeat(1_100)}</p>`,
      act: () => select('#a'),
      reason: 'highlight-too-long',
    },
    {
      name: 'in a field',
      html: '<input id="a" value="some words">',
      act: () => {
        getSelection()?.removeAllRanges();
        const field = document.querySelector('input');
        field?.focus();
        field?.select();
      },
      reason: 'selection-apart',
    },
    {
      name: 'in a frame',
      html: '<iframe srcdoc="<p>words"></iframe>',
      act: () => document.querySelector('iframe')?.focus(),
      reason: 'selection-apart',
    },
  ])('$name says why it cannot be highlighted', ({ html, act, reason }) => {
    show(html);
    act();
    expect(selected()).toEqual({ ok: false, reason });
  });
});

describe('highlights on the page', () => {
  const article =
    '<main><h1>The ferry is back</h1><p>The ferry is back at night.</p><figure><figcaption>Fish</figcaption></figure><p>Fish will still be landed on the <b>eastern steps</b> until June.</p></main>';

  it('are painted where their words stand between the same ones, and counted', () => {
    show(
      `<nav>Fish <a href="#">eastern steps</a></nav><aside>Fish will be sold on the eastern steps</aside>${article}`,
    );
    const before = document.documentElement.outerHTML;
    const marks = [
      markOf('eastern steps'),
      markOf('back at night'),
      markOf('gone for ever', 'All is gone for ever now'),
    ];
    expect(markPage(document, { type: 'paint', marks })).toEqual({ ok: true, found: 2 });
    expect(painted()).toEqual(['eastern steps', 'back at night']);
    const [first] = [...(CSS.highlights.get('reader-yellow') ?? [])];
    expect(first?.startContainer.parentElement?.localName).toBe('b');
    expect(markPage(document, { type: 'look' })).toMatchObject({ painted: true });
    expect(markPage(document, { type: 'paint', marks: [] })).toEqual({ ok: true, found: 0 });
    expect(painted()).toEqual([]);
    expect(markPage(document, { type: 'look' })).toEqual({ ok: true, selected: false, painted: false });
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each([
    { name: 'in a menu', html: '<nav>eastern steps</nav>' },
    { name: 'in a teaser with other words round it', html: '<p>Fish is sold on the eastern steps, they say.</p>' },
    { name: 'where they are hidden', html: `<div hidden>${article}</div>` },
  ])('are not painted $name', ({ html }) => {
    show(html);
    expect(markPage(document, { type: 'paint', marks: [markOf('eastern steps')] })).toEqual({ ok: true, found: 0 });
  });
});

describe('a hostile page', () => {
  const names =
    'parentNode,childNodes,firstChild,nextSibling,localName,nodeType,textContent,checkVisibility,matches,parentElement,ownerDocument';

  it('cannot hide its words behind the names of its fields', () => {
    const form = `<form id="a">The ferry is back at night.${names
      .split(',')
      .map((name) => `<input name="${name}">`)
      .join('')}</form>`;
    const shadows = 'body,createRange,getSelection,querySelectorAll,activeElement,documentElement'
      .split(',')
      .map((name) => `<img name="${name}" alt="">`);
    show(form + shadows.join(''));
    expect(markPage(document, { type: 'paint', marks: [markOf('back at night')] })).toEqual({ ok: true, found: 1 });
    expect(painted()).toEqual(['back at night']);
    const form_ = Document.prototype.querySelector.call(document, '#a');
    const words =
      form_ && Reflect.get(Object.getOwnPropertyDescriptor(Node.prototype, 'firstChild') ?? {}, 'get')?.call(form_);
    Document.prototype.getSelection.call(document)?.setBaseAndExtent(words, 0, words, 9);
    expect(selected()).toMatchObject({ ok: true, quote: { exact: 'The ferry' } });
  });

  it('may be as deep as a script builds it', () => {
    show('<div id="a"></div>');
    let inner = document.querySelector('#a');
    for (let depth = 0; depth < 3_000 && inner; depth += 1) inner = inner.appendChild(document.createElement('i'));
    inner?.append('The ferry is back at night.');
    // Browsers lay out no such depth: what is not drawn is no text, but the answer comes.
    expect(markPage(document, { type: 'paint', marks: [markOf('back at night')] })).toMatchObject({ ok: true });
  });

  it('of 100,000 elements is answered, in proportion to its length', { timeout: 120_000 }, () => {
    const gone = Array.from({ length: 40 }, (_, at) =>
      markOf(`note ${at}`, `There was a note ${at} which nobody has ever read`),
    );
    const paint = () => markPage(document, { type: 'paint', marks: [markOf('eastern steps'), ...gone] });
    const withRows = (count: number) => () => {
      const rows = Array.from({ length: count }, (_, row) => `<p>Row ${row} of <b>${row % 7}</b></p>`).join('');
      show(
        `${rows}<p>The ferry is back at night.</p><p id="b">Fish will still be landed on the eastern steps until June.</p>`,
      );
    };
    expect(growsInProportion(withRows(12_500), withRows(50_000), paint)).toBe(true);
    expect(paint()).toEqual({ ok: true, found: 1 });
    select('#b');
    expect(selected()).toMatchObject({ ok: true });
  });

  it('too large to be searched is refused', () => {
    show('<b></b>'.repeat(200_001));
    expect(markPage(document, { type: 'paint', marks: [markOf('eastern steps')] })).toEqual({
      ok: false,
      reason: 'page-too-large',
    });
  });
});
