import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from 'vitest/browser';
import { presetMarkdown } from '@/lib/actions/preset-markdown';
import type { BuiltPage, SiteBuilder } from '../../site-builders';
import { makeTestClip } from '../core/make-test-clip';
import { cases } from '../dom/markdown/cases';
import { outlineOf } from '../dom/markdown/outline';
import { nodesOf } from '../dom/markdown/read-back';
import { hostileTitles } from '../hostile-titles';

/** What a program builds of notes is asked for once a table: it takes a second to start. */
const patience = 120_000;

/** Cases whose form does not come through whole, and why. */
const otherwise: Record<'hugo' | 'jekyll', Record<string, string>> = {
  hugo: {
    'code block with empty lines around': 'it trims code',
    picture: 'it takes no backslash out of what stands for a picture',
    'cells with links, emphasis and breaks': 'the same',
  },
  jekyll: {
    'numbers from seven': 'lists begin with one',
    'numbers past nine': 'the same',
    'list from zero': 'the same',
    'two lists in a row': 'lists of one kind that follow each other are one, and it knows no numbers with brackets',
    'cells with pipes and code': 'a bar in code within a table keeps its backslash',
    'link with title': 'a quotation mark in a title keeps its backslash',
  },
};
/** What the sanitiser takes out before anything is written. */
const notStored = new Set(['embed']);
const written = cases.filter(({ name }) => !notStored.has(name));

/** Places where words may stand. */
const places: Record<string, (words: string) => string> = {
  'a paragraph': (words) => `<p>${words}</p>`,
  'a sentence': (words) => `<p>The boats: ${words} were counted.</p>`,
  'a heading': (words) => `<p>One</p><h2>${words}</h2><p>two</p>`,
  'an item': (words) => `<ul><li>${words}</li><li>counted</li></ul>`,
  'a cell': (words) => `<table><tr><th>One</th><th>two</th></tr><tr><td>${words}</td><td>three</td></tr></table>`,
  'a quote': (words) => `<blockquote><p>${words}</p></blockquote>`,
  emphasis: (words) => `<p>One <strong>${words}</strong> two <em>${words}</em></p>`,
  'a link': (words) => `<p>One <a href="https://a.example/x">${words}</a> two</p>`,
  code: (words) => `<p>One <code>${words}</code> two</p>`,
  'a code block': (words) => `<pre><code>${words}</code></pre>`,
};

/** Without what XML knows no letter for and Markdown writes none for. */
const plain = (words: string): string => words.toWellFormed().replace(/[\p{Cc}\ufffe\uffff]+/gu, ' ');

function escaped(words: string): string {
  const holder = document.createElement('p');
  holder.textContent = words;
  return holder.innerHTML;
}

/** The words of HTML, whatever stands between them. */
const wordsOf = (html: string): string => (nodesOf(html).textContent ?? '').replace(/\s+/gu, '');

const built = (builder: SiteBuilder, articles: readonly string[]): Promise<BuiltPage[]> =>
  commands.builtPages(
    builder,
    articles.map((html) => presetMarkdown(makeTestClip({ html }), builder === 'jekyll' ? 'jekyll' : 'hugo')),
  );

describe.each(['hugo', 'jekyll'] as const)('%s reads', (builder) => {
  describe('what is known of a clip, with a title of', () => {
    let pages: BuiltPage[];
    const clips = hostileTitles.map(({ title }) =>
      makeTestClip({ title, standfirst: title, authors: [title] }, { tags: ['night', 'İzmir: a'] }),
    );
    beforeAll(async () => {
      pages = await commands.builtPages(
        builder,
        clips.map((clip) => presetMarkdown(clip, builder)),
      );
    }, patience);

    it.each(hostileTitles.map(({ name }, place) => ({ name, place })))('$name', ({ place }) => {
      const clip = clips[place]?.clip;
      expect(pages[place]).toMatchObject({
        title: clip?.title.toWellFormed(),
        description: clip?.standfirst?.toWellFormed() ?? '',
        author: clip?.authors.map((name) => name.toWellFormed()),
        tags: clip?.tags,
        source: clip?.canonicalUrl,
      });
      expect(Date.parse(pages[place]?.date ?? '')).toBe(Date.parse(clip?.publishedAt ?? ''));
    });
  });

  describe('words that mean something elsewhere, in', () => {
    it.each(Object.entries(places))('%s', { timeout: patience }, async (_, place) => {
      const articles = hostileTitles.map(({ title }) => place(escaped(plain(title))));
      const pages = await built(builder, articles);
      expect(pages.map(({ content }) => wordsOf(content))).toEqual(articles.map(wordsOf));
    });
  });

  describe('the form of an article', () => {
    let pages: BuiltPage[];
    beforeAll(async () => {
      pages = await built(
        builder,
        written.map(({ html }) => html),
      );
    }, patience);

    it.each(written.map((one, place) => ({ ...one, place })))('$name', ({ name, html, as = html, place }) => {
      const content = pages[place]?.content ?? '';
      const [read, meant] = [content, as].map((one) => outlineOf(nodesOf(one)));
      if (Object.hasOwn(otherwise[builder], name)) expect(read).not.toEqual(meant);
      else expect(read).toEqual(meant);
    });
  });
});

it('words of a cell do not run together where Hugo leaves HTML out', { timeout: patience }, async () => {
  const [page] = await built('hugo without HTML', [
    '<table><tr><th>One</th></tr><tr><td>two<br>three</td></tr></table>',
  ]);
  expect(nodesOf(page?.content ?? '').querySelector('td')?.textContent).toBe('two three');
});
