import fc from 'fast-check';
import { load } from 'js-yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exportClips } from '@/lib/actions/export-clips';
import { presetMarkdown } from '@/lib/actions/preset-markdown';
import { fileName, longestName } from '@/lib/core/file-name';
import { ok } from '@/lib/core/result';
import { sanitise } from '@/lib/dom/sanitise';
import { makeTestClip } from '../core/make-test-clip';
import { nodesOf, parsers } from '../dom/markdown/read-back';
import { anyTitle, hostileTitles } from '../hostile-titles';
import { unzip } from './unzip';

const random = fc.sample(anyTitle, 400);
const all = [...hostileTitles.map(({ title }) => title), ...random];

const told = { 'file names': 0, 'front matters': 0, 'Markdown texts': 0, 'zip entries': 0 };
afterAll(() =>
  console.info(`Hostile titles: ${hostileTitles.length} named, ${random.length} random; ${JSON.stringify(told)}`),
);

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** What some file system, or a program that unpacks, would not take as the name of one file in a folder. */
function expectSafe(name: string): void {
  expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
  expect(name).not.toMatch(/^[~.\s]|[.\s]$/u);
  expect(name.split('.')[0]?.trim()).not.toMatch(/^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])$/i);
  expect(bytes(name)).toBeLessThanOrEqual(longestName);
  expect(name).toBe(name.normalize('NFC'));
}

const graphemes = (text: string): string[] =>
  Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);

describe('file names', () => {
  it.each(hostileTitles)('$name', ({ title }) => {
    const name = fileName(title, '.md', 'Clip 2026-08-13');
    expectSafe(name);
    told['file names'] += 1;
  });

  it.each(
    hostileTitles.filter(({ title }) => bytes(title) > longestName && !/\p{C}/u.test(title.replace(/\u200d/g, ''))),
  )('$name: cut between characters as a reader sees them', ({ title }) => {
    const stem = fileName(title, '.md', 'Clip').slice(0, -'.md'.length);
    const whole = new Set([...graphemes(title.normalize('NFC')), ...graphemes('Clip')]);
    expect(graphemes(stem).filter((one) => !whole.has(one))).toEqual([]);
  });

  it('any title', () => {
    for (const title of random) expectSafe(fileName(title, '.md', 'Clip 2026-08-13'));
    told['file names'] += random.length;
  });
});

const base = 'https://outlet.example/story';

/** A clip with that title, which stands in its text too, as a heading and as a paragraph. */
function clipOf(title: string): { file: string; title: string; stored: HTMLElement } {
  const source = document.implementation.createHTMLDocument('').createElement('div');
  for (const name of ['h2', 'p']) source.appendChild(source.ownerDocument.createElement(name)).textContent = title;
  const stored = sanitise(source, base);
  const { clip, body, highlights } = makeTestClip(
    { title, site: title, standfirst: title, section: title, agency: title },
    { note: title },
  );
  return {
    file: presetMarkdown({ clip, body: { ...body, html: stored.innerHTML }, highlights }, 'obsidian'),
    title: clip.title,
    stored,
  };
}

/** A Markdown file as its readers part it: the front matter ends at the first line that is its mark. */
function parted(file: string): { frontMatter: string; markdown: string } {
  const found = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file);
  return { frontMatter: found?.[1] ?? '', markdown: found?.[2] ?? '' };
}

const yamlReaders: Record<string, (yaml: string) => unknown> = {
  yaml: (text) => parse(text),
  'js-yaml': (text) => load(text),
};

function expectFrontMatter(title: string): void {
  const clip = clipOf(title);
  const { frontMatter } = parted(clip.file);
  const text = title.toWellFormed();
  for (const read of Object.values(yamlReaders)) {
    const back = read(frontMatter);
    expect(back).toMatchObject({
      title: clip.title.toWellFormed(),
      site: text,
      description: text,
      section: text,
      agency: text,
      note: text,
    });
    expect(Object.keys(Object(back))).toHaveLength(15);
    told['front matters'] += 1;
  }
}

describe('front matter', () => {
  it.each(hostileTitles)('$name', ({ title }) => expectFrontMatter(title));
  it('any title', () => random.forEach(expectFrontMatter), 120_000);
});

/** White space folded, as every reader of Markdown and HTML does; without control characters and half characters, which no text is made of. */
const folded = (text: string | null): string =>
  (text ?? '')
    .toWellFormed()
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}/gu, '')
    .replace(/ +/g, ' ')
    .trim();

function expectMarkdown(title: string): void {
  const { file, stored } = clipOf(title);
  const { markdown } = parted(file);
  const written = Array.from(stored.children).filter((element) => folded(element.textContent) !== '');
  for (const [name, read] of Object.entries(parsers)) {
    const back = nodesOf(read(markdown));
    const found = Array.from(back.querySelectorAll('*'));
    expect(
      found.map(({ localName }) => localName),
      `${name}: ${markdown}`,
    ).toEqual(written.map(({ localName }) => localName));
    expect(
      found.map(({ textContent }) => folded(textContent)),
      `${name}: ${markdown}`,
    ).toEqual(written.map(({ textContent }) => folded(textContent)));
    told['Markdown texts'] += 1;
  }
}

describe('Markdown', () => {
  it.each(hostileTitles)('$name', ({ title }) => expectMarkdown(title));
  it('any title', () => random.forEach(expectMarkdown), 120_000);
});

it('the exported archive holds every one of them, under safe names that differ, and a manifest of them', async () => {
  const titles = [...all, ...hostileTitles.map(({ title }) => title)];
  const saved: Blob[] = [];
  await exportClips(
    { ids: titles.map(String), onProgress: () => {}, signal: new AbortController().signal },
    {
      async *read() {
        for (const title of titles) yield makeTestClip({ title });
      },
      writer: async () =>
        ok(({ clip }) => ok({ text: `Title: ${clip.title.toWellFormed()}`, folder: '', name: clip.title })),
      save: (content) => saved.push(content),
      now: () => Date.UTC(2026, 7, 14, 12),
      breathe: async () => {},
    },
  );
  const files = await unzip(saved[0] ?? new Blob());
  expect(files.size).toBe(titles.length + 1);
  const names = [...files.keys()].map((path) => {
    const [folder, name, ...more] = path.split('/');
    expect([folder, more]).toEqual(['Newsclip 2026-08-14', []]);
    return name ?? '';
  });
  names.forEach(expectSafe);
  expect(new Set(names.map((name) => name.normalize('NFKC').toUpperCase().toLowerCase())).size).toBe(names.length);
  const manifest = JSON.parse(files.get('Newsclip 2026-08-14/manifest.json')?.text ?? '');
  expect(Object.keys(manifest)).toEqual(['format', 'version', 'exported_at', 'note', 'clips']);
  expect(manifest.clips.map(({ file }: { file: string }) => file)).toEqual(names.slice(0, -1));
  names.slice(0, -1).forEach((name, place) => {
    expect(files.get(`Newsclip 2026-08-14/${name}`)?.text).toBe(`Title: ${titles[place]?.toWellFormed()}`);
  });
  told['zip entries'] += names.length;
});
