import { afterEach, describe, expect, it } from 'vitest';
import { runningTextOfHtml } from '@/lib/core/html-running-text';
import { extractPage } from '@/lib/dom/extract/extract-page';
import { onOneLine } from '@/lib/dom/extract/plain-words';
import { sentence } from './invented-text';
import { livePage } from './live-page';

/** Sentences that a story may hold anywhere but at its end, each of which looks like something that is taken out. */
const sentences = [
  'The talks ended on 5 March 2026.',
  'He died on 5 March 2026, aged 81.',
  '3 May 2026 was a Sunday.',
  'Contact with the ship was lost on 3 May 2026.',
  'Updated figures will be published on 3 May 2026.',
  'The union filed <a href="https://www.timeline.example/a">its suit</a> on 13 January 2026.',
  'By Friday the harbour was empty.',
  '<a href="/people/authors">The writers of the island</a>, among them Tomas Lind, went home on Monday, and nobody asked them why.',
  '“We will be back,” she said.',
  'Why did they go?',
  'Not everybody agrees.',
  'The <a href="/b">report</a> was published on Tuesday.',
  'Advertising is what pays for the ferries.',
  'Sponsored by nobody, the crews went on.',
  'Subscribe to nothing, the old captain used to say.',
  'Newsletters are read by few, the editor found.',
  'Cookies were baked on board, and coffee was served.',
  'Comments were not allowed, the mayor said.',
  'Follow the money, the old rule says.',
  'Share prices fell by nine per cent.',
  'Related companies fell, too.',
  'Photo: none exists, the police say.',
  'Reuters could not verify this.',
  'Associated Press reporters saw nine ferries.',
  'Copyright law does not cover it, the judge said.',
  'All rights reserved for the crews would go, the union fears.',
  'More than 400 people waited.',
  'Watch this harbour.',
  'Click here, it said, and thousands did.',
  'Sign up for a cabin, they were told.',
  'Donate blood, the hospital asked.',
  '(The name has been changed.)',
  'Editing by hand takes nine days.',
  'Reporting by the union shows a rise in accidents.',
  'He wrote: “Boats are back” (@oldcaptain).',
  'Write to captain@harbour.example if you saw it.',
  'Tags were found on each box.',
  '– We want bread, said one.',
  '— Хлеба нет, — сказал капитан.',
  'Q: Did you see it?',
  'A: No.',
  '<b>Lind:</b> I was there.',
  '<strong>What happens next?</strong>',
  '<em>We sail at dawn.</em>',
  '<b>Nobody knows.</b>',
  'The premium class was full.',
  '© is what he wrote on the wall.',
  'Terms and conditions apply, the company wrote to the crews.',
  'Privacy is a right, the judge said.',
  'Most read the notice and went home.',
  'Continue reading, the teacher said.',
  'Video of the scene shows nine boats.',
  'Source: none, the police say.',
  'Disclaimer or not, the judge ruled.',
  'Correction fluid was found on the letter.',
  '第一便は2026年1月13日に港を出た。',
];

const forms: { name: string; story: (marked: readonly string[]) => string }[] = [
  { name: 'paragraphs', story: (marked) => marked.map((one) => `<p>${one}</p>`).join('') },
  { name: 'paragraphs of a class', story: (marked) => marked.map((one) => `<p class="paragraph">${one}</p>`).join('') },
  { name: 'boxes', story: (marked) => marked.map((one) => `<div class="text">${one}</div>`).join('') },
  { name: 'boxes with a paragraph each', story: (marked) => marked.map((one) => `<div><p>${one}</p></div>`).join('') },
  { name: 'line breaks', story: (marked) => marked.join('<br><br>') },
  {
    name: 'long paragraphs between',
    story: (marked) => marked.map((one) => `<p>${one}</p><p>${sentence.repeat(3)}</p>`).join(''),
  },
  { name: 'a list', story: (marked) => `<p>${sentence}</p><ul><li>${marked.join('</li><li>')}</li></ul>` },
];

/** Sentences to a page: in a page of them all most would stand too far from the headline to be taken for anything else. */
const perPage = 8;

const address = 'https://outlet.example/coast/ferries';

async function textOf(story: string): Promise<string> {
  const head =
    '<head><title>Ferries sail again</title><meta name="author" content="Ana Ruiz"><meta property="article:published_time" content="2026-05-03T10:00:00Z"></head>';
  const body = `<main><article><h1>Ferries sail again after nine days</h1><div class="byline">By Ana Ruiz</div><div class="body">${story}</div></article></main>`;
  const extraction = await extractPage(await livePage(`<html>${head}<body>${body}</body></html>`, address), address);
  if (!extraction.ok) return '';
  expect(extraction.article.signatures.sources).toEqual([['Ana Ruiz']]);
  return onOneLine(runningTextOfHtml(extraction.article.html));
}

const wordsOf = (markup: string): string =>
  onOneLine(new DOMParser().parseFromString(markup, 'text/html').body.textContent ?? '');

afterEach(() => document.body.replaceChildren());

describe('extractPage, a story of short sentences', () => {
  it.each(forms)('loses none of them in $name', async ({ story }) => {
    const lost: string[] = [];
    for (let from = 0; from < sentences.length; from += perPage) {
      const some = sentences.slice(from, from + perPage);
      const text = await textOf(`${story(some)}<p>${sentence.repeat(2)}</p>`);
      lost.push(...some.filter((one) => !text.includes(wordsOf(one))));
    }
    expect(lost).toEqual([]);
  });
});
