/// <reference types="vite/client" />
import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { readExtraction } from '@/lib/core/read-extraction';
import { articleNodes } from '@/lib/dom/article-nodes';
import { extractPage } from '@/lib/dom/extract/extract-page';
import { storedTree } from '@/lib/dom/markdown/stored-tree';
import { toMarkdown } from '@/lib/dom/to-markdown';
import { livePage } from './live-page';

const sources = import.meta.glob<string>('/tests/fixtures/pages/*/source.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<unknown>('/tests/fixtures/pages/*/expected.json', {
  import: 'default',
  eager: true,
});
const bodies = import.meta.glob<string>('/tests/fixtures/pages/*/expected.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const figure = v.strictObject({
  image: v.string(),
  caption: v.nullable(v.string()),
  credit: v.nullable(v.string()),
  lead: v.optional(v.boolean()),
});

/** What a fixture says. Fields of the article named in it must be equal; those not named are not judged. */
const expectation = v.strictObject({
  url: v.string(),
  title: v.string(),
  headings: v.array(v.string()),
  paragraphs: v.number(),
  /** null: pictures are not judged. */
  figures: v.nullable(v.array(figure)),
  firstWords: v.string(),
  lastWords: v.string(),
  absent: v.array(v.string()),
  quotes: v.optional(v.number()),
  listItems: v.optional(v.number()),
  tableCells: v.optional(v.number()),
  code: v.optional(v.array(v.string())),
  links: v.optional(v.array(v.string())),
  /** The page is judged a second time with its JSON-LD taken out, by the same expectations. */
  alsoWithoutJsonLd: v.optional(v.boolean()),
  canonicalUrl: v.optional(v.nullable(v.string())),
  standfirst: v.optional(v.nullable(v.string())),
  authors: v.optional(v.array(v.string())),
  agency: v.optional(v.nullable(v.string())),
  site: v.optional(v.string()),
  section: v.optional(v.nullable(v.string())),
  keywords: v.optional(v.array(v.string())),
  publishedAt: v.optional(v.nullable(v.string())),
  modifiedAt: v.optional(v.nullable(v.string())),
  lang: v.optional(v.nullable(v.string())),
  dir: v.optional(v.string()),
  kind: v.optional(v.string()),
  access: v.optional(v.string()),
  leadImage: v.optional(v.nullable(v.string())),
});
type Expectation = v.InferOutput<typeof expectation>;

const articleFields = [
  ...(['url', 'title', 'canonicalUrl', 'standfirst', 'authors', 'agency', 'site', 'section', 'keywords'] as const),
  ...(['publishedAt', 'modifiedAt', 'lang', 'dir', 'kind', 'access', 'leadImage'] as const),
];

interface Case {
  name: string;
  html: string;
  expected: Expectation;
  /** The clip's body as Markdown: what a reader of the page would call the article, all of it and nothing else. */
  markdown: string;
}

function casesOf(path: string, html: string): Case[] {
  const slug = path.split('/').at(-2) ?? path;
  const written = expectations[path.replace('source.html', 'expected.json')];
  const markdown = bodies[path.replace('source.html', 'expected.md')];
  if (written === undefined) throw new Error(`No expected.json beside ${path}`);
  if (markdown === undefined) throw new Error(`No expected.md beside ${path}`);
  const expected = v.parse(expectation, written);
  const bare = html.replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/g, '');
  return expected.alsoWithoutJsonLd
    ? [
        { name: slug, html, expected, markdown },
        { name: `${slug}, without its JSON-LD`, html: bare, expected, markdown },
      ]
    : [{ name: slug, html, expected, markdown }];
}

const cases = Object.entries(sources).flatMap(([path, html]) => casesOf(path, html));
const lines = (found: Iterable<Element>): string[] => Array.from(found, (element) => element.textContent.trim());

afterEach(() => document.body.replaceChildren());

describe('pages of the fixtures', () => {
  it('has both expectations for each, and each expectation a page', () => {
    const folders = (files: Record<string, unknown>) => Object.keys(files).map((path) => path.replace(/[^/]+$/, ''));
    expect(folders(sources).length).toBeGreaterThan(41);
    expect(folders(expectations)).toEqual(folders(sources));
    expect(folders(bodies)).toEqual(folders(sources));
  });

  it.each(cases)('$name', async ({ html, expected, markdown }) => {
    const page = await livePage(html, expected.url);
    const before = new XMLSerializer().serializeToString(page);
    const extraction = await extractPage(page, expected.url);
    expect(new XMLSerializer().serializeToString(page)).toBe(before);

    const read = readExtraction(extraction);
    if (!read.ok) throw new Error(JSON.stringify(read));
    const article = read.value;
    for (const field of articleFields) {
      if (field in expected) expect(article[field], field).toEqual(expected[field]);
    }
    judgeText(article.text, expected);
    judgeHtml(article.html, article.text, expected);
    expect(toMarkdown(articleNodes(article.html, document))).toBe(markdown);
    const tree = storedTree(article.html);
    expect(tree && toMarkdown(tree), 'read without a parser').toBe(markdown);
  });
});

function judgeText(text: string, expected: Expectation): void {
  expect(text.slice(0, expected.firstWords.length)).toBe(expected.firstWords);
  expect(text.slice(-expected.lastWords.length)).toBe(expected.lastWords);
  expect(text).not.toContain(expected.title);
}

function judgeHtml(html: string, text: string, expected: Expectation): void {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  for (const absent of expected.absent) {
    expect(html, 'html').not.toContain(absent);
    expect(text, 'text').not.toContain(absent);
  }
  expect(lines(body.querySelectorAll('h1,h2,h3,h4,h5,h6'))).toEqual(expected.headings);
  expect(lines(body.querySelectorAll('p'))).toHaveLength(expected.paragraphs);
  if (expected.figures) judgeFigures(body, html, expected.figures);
  const counts = { blockquote: expected.quotes, li: expected.listItems, 'td,th': expected.tableCells };
  for (const [selector, count] of Object.entries(counts)) {
    if (count !== undefined) expect(body.querySelectorAll(selector), selector).toHaveLength(count);
  }
  if (expected.code) {
    expect(Array.from(body.querySelectorAll('pre code'), ({ className }) => className)).toEqual(expected.code);
  }
  if (expected.links) {
    expect(Array.from(body.querySelectorAll('a'), (link) => link.getAttribute('href'))).toEqual(expected.links);
  }
}

function judgeFigures(body: Element, html: string, expected: NonNullable<Expectation['figures']>): void {
  const figures = Array.from(body.querySelectorAll('figure:has(img)'));
  expect(figures.map((found) => found.querySelector('img')?.getAttribute('src'))).toEqual(
    expected.map(({ image }) => image),
  );
  expect(body.querySelectorAll('img')).toHaveLength(expected.length);
  for (const [index, { caption, credit }] of expected.entries()) {
    const printed = figures[index]?.querySelector('figcaption')?.textContent ?? null;
    if (caption === null) expect(printed).toBe(null);
    else {
      expect(printed).toContain(caption);
      const captions = Array.from(body.querySelectorAll('figcaption'), ({ innerHTML }) => innerHTML).join('\n');
      expect(captions.split(caption), 'caption printed once').toHaveLength(2);
      expect(html.replace(/<figcaption>.*?<\/figcaption>/gs, '').replace(/alt="[^"]*"/g, '')).not.toContain(caption);
    }
    if (credit !== null) expect(printed).toContain(credit);
  }
}
