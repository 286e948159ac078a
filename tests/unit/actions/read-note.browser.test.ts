import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitRecord } from '@/lib/actions/fit-record';
import { presetMarkdown } from '@/lib/actions/preset-markdown';
import { readNote } from '@/lib/actions/read-note';
import { describeQuote } from '@/lib/core/anchoring/quote';
import type { ClipRecord } from '@/lib/core/clip-record';
import { excerptOf } from '@/lib/core/excerpt';
import { manifestEnd, manifestEntry, manifestStart } from '@/lib/core/export-manifest';
import type { Highlight } from '@/lib/core/highlight';
import { readingTextOfHtml } from '@/lib/core/html-reading-text';
import { runningTextOfHtml } from '@/lib/core/html-running-text';
import { manifestOf } from '@/lib/core/import/markdown/manifest-of';
import { sha256Of } from '@/lib/core/sha256-of';
import { hashOfText } from '@/lib/core/text-hash';
import { inertDocument } from '@/lib/dom/inert-document';
import { sanitise } from '@/lib/dom/sanitise';
import type { StoredClip } from '@/lib/store';
import { makeTestClip } from '../core/make-test-clip';
import { makeTestHighlight } from '../core/make-test-highlight';
import { build, documents } from '../dom/markdown/documents';

type Preset = Parameters<typeof presetMarkdown>[1];
const presets: readonly Preset[] = ['obsidian', 'plain', 'hugo', 'jekyll', 'logseq'];

const base = 'https://www.harbour.example/city/ferry?utm_source=mail';

/** A clip as the library holds it, of an article's HTML. */
async function storedClip(
  source: Element,
  draft: { title?: string; tags?: string[]; note?: string } = {},
  marked: readonly { words: string; note?: string; colour?: Highlight['colour'] }[] = [],
): Promise<StoredClip> {
  const clean = sanitise(source, base, inertDocument);
  const [html, text] = [clean.innerHTML, runningTextOfHtml(clean.innerHTML)];
  const made = makeTestClip({ html, text, url: base }, draft);
  const reading = readingTextOfHtml(html);
  const highlights = marked.map(({ words, note = '', colour = 'green' }, place) => {
    const start = reading.indexOf(words);
    const selector = describeQuote(reading, start, start + words.length);
    if (!selector) throw new Error(`Not in the text: ${words}`);
    return makeTestHighlight({ ...selector, note, colour, id: `0198a2b4-0000-7000-8000-0000000000a${place}` });
  });
  return {
    clip: { ...made.clip, excerpt: excerptOf(text), highlightCount: highlights.length },
    body: { ...made.body, textHash: await hashOfText(text) },
    highlights,
  };
}

const article = (html: string) => inertDocument(html).body;

/** A note as an export writes it, with what the manifest says of it, for whoever reads it without or with that. */
async function exported(stored: StoredClip, preset: Preset = 'obsidian') {
  const note = presetMarkdown(stored, preset);
  const manifest =
    manifestStart(0) +
    manifestEntry({ ...stored, file: 'Ferry.md', sha256: await sha256Of(note), pictures: [] }) +
    manifestEnd;
  return { note, known: manifestOf(manifest)?.get('Ferry.md') ?? null };
}

async function readBack(note: string, known: Awaited<ReturnType<typeof exported>>['known']): Promise<ClipRecord> {
  const item = await readNote(note, { name: 'Ferry.md', known, now: 99 });
  if (item.kind !== 'record') throw new Error(`No clip: ${JSON.stringify(item)}`);
  return (await fitRecord(item.record)).record;
}

const ferry = article(
  [
    '<p>The night ferry is back. It <em>leaves</em> at ten.</p><h2>What it costs</h2><ul><li>Nothing</li><li>for children</li></ul>',
    '<figure><img src="https://img.harbour.example/quay.jpg" alt="The quay"><figcaption>The quay at dusk.</figcaption></figure>',
    '<blockquote><p>A bus can turn round.</p></blockquote>',
    '<table><tbody><tr><td>Quay</td><td>18.2</td></tr><tr><td>Wall</td><td>9.5</td></tr></tbody></table>',
    '<pre><code class="language-sh">curl next\n  --stop</code></pre>',
    '<p>Ten o’clock, says the <a href="https://www.harbour.example/b">board</a>.</p>',
  ].join(''),
);
const own = { title: 'Ferry, again', tags: ['old harbour', 'sea'], note: 'Ask Ana:\n\n"when?"' };
const marked = [
  { words: 'It leaves at ten.', note: 'Check.\n\nTwice.', colour: 'pink' as const },
  { words: 'back. It leaves at ten.\nWhat it costs', note: '' },
];

describe.each(presets)('a note that Newsclip wrote for %s, read with the manifest of its export', (preset) => {
  it('is the same clip in every field, with the same highlights at the same places', async () => {
    const stored = await storedClip(ferry, own, marked);
    const { note, known } = await exported(stored, preset);
    const { clip, bodies, highlights } = await readBack(note, known);
    expect(clip).toEqual(stored.clip);
    expect(highlights).toEqual(stored.highlights);
    if (preset !== 'logseq') expect(bodies).toEqual([stored.body]);
  });

  it('is written in the same way again', async () => {
    const stored = await storedClip(ferry, own, marked);
    const { note, known } = await exported(stored, preset);
    const { clip, bodies, highlights } = await readBack(note, known);
    const [body = stored.body] = bodies;
    expect(presetMarkdown({ clip, body, highlights }, preset)).toBe(note);
  });
});

/** In an outline of Logseq two lists in a row are one, whoever reads it. */
it.each<Preset>(['obsidian', 'hugo'])(
  'a note for %s has the same text and is written in the same way again, whatever the article',
  async (preset) => {
    await fc.assert(
      fc.asyncProperty(documents, async (sketches) => {
        const stored = await storedClip(build(sketches), own);
        const { note, known } = await exported(stored, preset);
        const { clip, bodies, highlights } = await readBack(note, known);
        const [body = stored.body] = bodies;
        expect(presetMarkdown({ clip, body, highlights }, preset)).toBe(note);
        // Code that a site would read as a template is parted there.
        if (preset === 'obsidian') expect(body.textHash, stored.body.html).toBe(stored.body.textHash);
      }),
      { numRuns: 50 },
    );
  },
  120_000,
);

describe.each(presets)('a note that Newsclip wrote for %s, read without its manifest', (preset) => {
  it('has all that its properties and its text say', async () => {
    const stored = await storedClip(ferry, own, marked);
    const { note } = await exported(stored, preset);
    const { clip, bodies, highlights } = await readBack(note, null);
    const { title, authors, site, section, lang, rawHash, standfirst, publishedAt } = stored.clip;
    expect(clip).toMatchObject({
      title,
      authors,
      site,
      section,
      lang,
      rawHash,
      standfirst,
      url: stored.clip.canonicalUrl,
      urlKey: stored.clip.urlKey,
    });
    expect(clip.publishedAt).toBe(preset === 'logseq' ? publishedAt?.slice(0, 10) : publishedAt);
    expect(clip.clippedAt).toBe(Math.floor(stored.clip.clippedAt / 1_000) * 1_000);
    expect(clip.note.replace(/\s+/g, ' ')).toBe('Ask Ana: "when?"');
    expect(clip.tags.join().replace('-', ' ')).toBe('old harbour,sea');
    expect(bodies.map(({ textHash }) => textHash)).toEqual([stored.body.textHash]);
    expect(highlights.map(({ quote, position }) => ({ quote, position }))).toEqual(
      stored.highlights.map(({ quote, position }) => ({ quote, position })),
    );
    expect(highlights.map(({ note: said }) => said)).toEqual(['Check.\nTwice.', '']);
  });

  it('is the same clip with the same highlights when it is read again', async () => {
    const { note } = await exported(await storedClip(ferry, own, marked), preset);
    expect(await readBack(note, null)).toEqual(await readBack(note, null));
  });
});

describe('a note that was edited after its export', () => {
  const edited = async (change: (note: string) => string) => {
    const stored = await storedClip(ferry, own, marked);
    const { note, known } = await exported(stored);
    return { stored, ...(await readBack(change(note), known)) };
  };

  it('has its own text, and the rest of the clip', async () => {
    const { stored, clip, bodies, highlights } = await edited((note) => note.replace('*leaves*', '*sails*'));
    expect(bodies[0]?.text).toContain('It sails at ten.');
    expect(bodies[0]).toMatchObject({ revision: 1, clippedAt: stored.body.clippedAt + 1, title: stored.body.title });
    const { excerpt: _excerpt, updatedAt: _updatedAt, ...rest } = stored.clip;
    expect(clip).toMatchObject({ ...rest, wordCount: 32 });
    expect(highlights.map(({ id, colour }) => ({ id, colour }))).toEqual(
      stored.highlights.map(({ id, colour }) => ({ id, colour })),
    );
  });

  it.each<[string, string, string, Record<string, unknown>]>([
    ['title', 'title: "Ferry, again"', 'title: "Another"', { title: 'Another' }],
    ['tags', '  - "old-harbour"', '  - "new-harbour"', { tags: ['new-harbour', 'sea'] }],
    ['note', 'note: "Ask Ana:', 'note: "Ask Li:', { note: 'Ask Li:\n\n"when?"' }],
    ['time', '2026-08-12', '2026-08-14', { publishedAt: '2026-08-14T07:40:00+03:00' }],
    ['key of its own', 'section: "City"', 'section: "City"\nrating: 5', { note: 'Ask Ana:\n\n"when?"\n\nrating: 5' }],
  ])('has its own %s', async (_, from, to, told) => {
    const { stored, clip } = await edited((note) => note.replaceAll(from, to));
    const { excerpt: _excerpt, updatedAt: _updatedAt, ...rest } = stored.clip;
    expect(clip).toMatchObject({ ...rest, ...told });
  });

  it('has the highlights that stand in it', async () => {
    const { stored, highlights } = await edited((note) =>
      `${note.slice(0, note.indexOf('> back.'))}> A bus can turn round.\n\nTrue.\n`.replace('Twice.', 'Thrice.'),
    );
    expect(highlights).toMatchObject([
      { id: stored.highlights[0]?.id, colour: 'pink', note: 'Check.\nThrice.' },
      { colour: 'yellow', note: 'True.', quote: { exact: 'A bus can turn round.' } },
    ]);
  });
});

describe('a note of another program', () => {
  const note = (body: string) => `---\nsource: https://www.harbour.example/x\n---\n\n${body}\n`;
  const told = async (text: string, name = 'Note.md') => readNote(text, { name, known: null, now: 5 });

  it.each<[string, string, string]>([
    ['the heading that it begins with', '# The *quay*\n\nText.', 'The *quay*'],
    ['the name of its file', 'Text.', 'Ferry'],
  ])('without a title has %s for one', async (_, body, title) => {
    const item = await told(note(body), 'clips/Ferry.md');
    expect(item).toMatchObject({ record: { clip: { title }, bodies: [{ text: 'Text.' }] } });
  });

  it('without a text is a link only', async () => {
    expect(await told(note(''))).toMatchObject({ record: { clip: { extent: 'link', clippedAt: 5 } } });
  });

  it.each<[string, string, string]>([
    ['without an address', '---\ntitle: Ferry\n---\nText.', 'no-address'],
    ['with a script for an address', '---\nurl: javascript:alert(1)\n---\nText.', 'not-web'],
    ['without properties', 'Text.', 'no-front-matter'],
    ['whose properties do not end', '---\ntitle: Ferry\nText.', 'front-matter-open'],
    ['whose properties are none', '---\n- a\n---\nText.', 'front-matter-broken'],
  ])('%s is no clip, and says why', async (_, text, problem) => {
    expect(await told(text)).toMatchObject({ kind: 'error', problem });
  });

  it.each<[string, string, string]>([
    [
      'scripts',
      'One.\n\n<script>alert(1)</script>\n\nTwo <script>alert(2)</script>.',
      '<p>One.</p><p>Two alert(2).</p>',
    ],
    [
      'handlers',
      '<img src="https://img.harbour.example/a.jpg" onerror="alert(1)">',
      '<img src="https://img.harbour.example/a.jpg">',
    ],
    ['links to scripts', '[a](javascript:alert(1)) [b](<data:text/html,x>)', '<p>a b</p>'],
    ['links to what lies beside it', '[a](Other.md) ![b](img/b.png)', '<p>a b</p>'],
    ['tags within a line', 'H<sub>2</sub>O <b onclick="a()">x</b> <em>y', '<p>H<sub>2</sub>O x <em>y</em></p>'],
    [
      'a table of HTML',
      '<table><tr><td style="x">a</td></tr></table>',
      '<table><tbody><tr><td>a</td></tr></tbody></table>',
    ],
  ])('may hold %s, of which nothing but what an article may hold is left', async (_, body, html) => {
    const item = await told(note(body));
    expect(item.kind === 'record' && item.record.bodies[0]?.html).toBe(html);
  });

  it.each<[string, string]>([
    ['10,000 quotes in quotes', `${'>'.repeat(10_000)} core`],
    ['10,000 lists in lists', `${'- '.repeat(10_000)}core`],
    [
      'lists in lists line by line',
      Array.from({ length: 1_000 }, (_, depth) => `${'  '.repeat(depth)}- core`).join('\n'),
    ],
    ['10,000 open brackets', `${'['.repeat(10_000)}core`],
    ['10,000 open stars', `${'*a **b '.repeat(5_000)}core`],
    ['10,000 open tags', `${'<b>'.repeat(10_000)}core`],
    ['10,000 elements in elements', `<div>${'<div>'.repeat(10_000)}core`],
    ['halves of characters and zeros', 'core \ud83d \0 \ufffd'],
    ['Windows line ends', 'One.\r\n\r\ncore'],
  ])('may hold %s', async (_, body) => {
    const item = await told(note(body));
    expect(item.kind === 'record' && item.record.bodies[0]?.text).toContain('core');
  });
});
