import { afterEach, describe, expect, it, vi } from 'vitest';
import { articleNodes } from '@/lib/dom/article-nodes';
import { toMarkdown } from '@/lib/dom/to-markdown';
import { growsInProportion } from '@/tests/growth';
import { cases } from './cases';
import { nodesOf } from './read-back';

const clobbering = [
  'parentNode',
  'firstChild',
  'nextSibling',
  'childNodes',
  'nodeName',
  'localName',
  'children',
  'getAttribute',
  'textContent',
  'ownerDocument',
  'nodeType',
  'attributes',
];

describe('writing Markdown', () => {
  afterEach(() => vi.restoreAllMocks());

  it('parses no string: Trusted Types would refuse it', () => {
    const sources = cases.map(({ html }) => nodesOf(html));
    const doors = [
      vi.spyOn(DOMParser.prototype, 'parseFromString'),
      vi.spyOn(Element.prototype, 'innerHTML', 'set'),
      vi.spyOn(Element.prototype, 'insertAdjacentHTML'),
      vi.spyOn(Document.prototype, 'write'),
      vi.spyOn(Range.prototype, 'createContextualFragment'),
    ];
    for (const source of sources) toMarkdown(source);
    for (const door of doors) expect(door).not.toHaveBeenCalled();
  });

  it('leaves the nodes as they were', () => {
    for (const { html } of cases) {
      const source = nodesOf(html);
      const before = source.innerHTML;
      toMarkdown(source);
      expect(source.innerHTML).toBe(before);
    }
  });

  it.each(clobbering)('comes to an end where a form control is named %s', (name) => {
    const source = nodesOf(`<div><form><input name="${name}"><p>inside</p></form><p>after</p></div>`);
    expect(toMarkdown(source)).toBe('inside\n\nafter\n');
  });

  it('is empty where there is nothing', () => {
    expect(
      toMarkdown(nodesOf(' <p> </p><ul><li></li></ul><blockquote></blockquote><table><tr><td></td></tr></table>')),
    ).toBe('');
  });

  it.each(['div', 'blockquote', 'ul><li', 'em', 'span', 'table><tr><td'])('takes 3,000 levels of <%s>', (open) => {
    const source = document.implementation.createHTMLDocument('').body;
    let inner: Element = source;
    for (let level = 0; level < 3_000; level += 1) {
      for (const name of open.split('><')) inner = inner.appendChild(source.ownerDocument.createElement(name));
    }
    inner.append('core');
    expect(toMarkdown(source)).toContain('core');
  });

  it('takes a paragraph of 4,000 marked pieces four times as long as one of 1,000', () => {
    const pieces = (pairs: number) => () =>
      nodesOf(`<p>${'<em>a</em> <a href="https://a.example/">b</a> '.repeat(pairs)}</p>`);
    expect(toMarkdown(pieces(2_000)()).length).toBeGreaterThan(50_000);
    expect(growsInProportion(pieces(500), pieces(2_000), toMarkdown)).toBe(true);
  });
});

describe('articleNodes', () => {
  const stored =
    '<p onclick="a()">one<script>alert(1)</script></p><img src="https://img.example/a.jpg" onerror="a()"><form><input name="x"><p>two</p></form><a href="javascript:a()">three</a><svg><a>four</a></svg>';

  it('keeps what the allow-list names, with pictures, and nothing else', () => {
    const holder = document.createElement('div');
    holder.append(articleNodes(stored, document));
    expect(holder.innerHTML).toBe('<p>one</p><img src="https://img.example/a.jpg"><p>two</p><a>three</a>');
  });

  it('has no window, so nothing loads', () => {
    expect(articleNodes(stored, document).ownerDocument.defaultView).toBeNull();
  });
});
