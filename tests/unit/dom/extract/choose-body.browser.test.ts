import { describe, expect, it } from 'vitest';
import { chooseBody } from '@/lib/dom/extract/choose-body';
import { measureRunningText } from '@/lib/dom/extract/running-text';
import { sentence } from './invented-text';
import { parsePage } from './parse-page';

const lead = `<p>The lead. ${sentence.repeat(3)}</p>`;
/** A part of a story, in a box whose name counts against it. */
const part = (word: string): string => `<div class="media"><p>${word} ${sentence}</p><p>${sentence}</p></div>`;

function chosen(html: string): Element | null {
  const page = parsePage(html);
  return chooseBody(page, measureRunningText(page));
}

describe('chooseBody', () => {
  const rows: { name: string; html: string; holds: string[]; lacks: string[] }[] = [
    {
      name: 'takes no standfirst for the story below it, which it took to be something else',
      html: `<div>${lead}${['First', 'Second', 'Third', 'Fourth', 'Fifth'].map(part).join('')}</div>`,
      holds: ['The lead', 'First', 'Second', 'Third', 'Fourth', 'Fifth'],
      lacks: [],
    },
    {
      name: 'takes a brief for what it is where the page holds little else',
      html: `<div>${lead}${part('First')}</div>`,
      holds: ['The lead'],
      lacks: ['First'],
    },
    {
      name: 'also where readers wrote more than that',
      html: `<div>${lead}</div><div id="Comments">${part('First')}${part('Second')}${part('Third')}</div>`,
      holds: ['The lead'],
      lacks: ['First', 'Second', 'Third'],
    },
    {
      name: 'keeps a short post, half of which is links, and no link to a page elsewhere that is set as a quotation',
      html: `<div>${lead.repeat(2)}
        <div><blockquote><p>Late again. <a href="/p">pic.harbour.example/p</a></p>— Ferry (@ferry) <a href="/post">3 May 2026</a></blockquote></div>
        ${lead}<div><blockquote><a href="https://follow.example/harbour">Harbour Notes</a></blockquote></div>${lead}</div>`,
      holds: ['Late again', '3 May 2026'],
      lacks: ['Harbour Notes'],
    },
  ];
  it.each(rows)('$name', ({ html, holds, lacks }) => {
    const text = chosen(html)?.textContent ?? '';
    expect(holds.filter((words) => !text.includes(words))).toEqual([]);
    expect(lacks.filter((words) => text.includes(words))).toEqual([]);
  });

  it('finds none on a page without text', () => {
    expect(chosen('<div></div>')).toBeNull();
  });
});
