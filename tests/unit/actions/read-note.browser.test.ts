import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipMarkdown } from '@/lib/actions/clip-markdown';
import { fitRecord } from '@/lib/actions/fit-record';
import { readNote } from '@/lib/actions/read-note';
import { describeQuote } from '@/lib/core/anchoring/quote';
import type { ClipRecord } from '@/lib/core/clip-record';
import { excerptOf } from '@/lib/core/excerpt';
import { manifestEnd, manifestEntry, manifestStart } from '@/lib/core/export-manifest';
import type { Highlight } from '@/lib/core/highlight';
import { readingTextOfHtml } from '@/lib/core/html-reading-text';
import { manifestOf } from '@/lib/core/import/markdown/manifest-of';
import { sha256Of } from '@/lib/core/sha256-of';
import { hashOfText } from '@/lib/core/text-hash';
import { inertDocument } from '@/lib/dom/inert-document';
import { sanitise } from '@/lib/dom/sanitise';
import { textOf } from '@/lib/dom/text-of';
import type { StoredClip } from '@/lib/store';
import { makeTestClip } from '../core/make-test-clip';
import { makeTestHighlight } from '../core/make-test-highlight';
import { build, documents } from '../dom/markdown/documents';

const base = 'https://www.harbour.example/city/ferry?utm_source=mail';

/** A clip as the library holds it, of an article's HTML. */
async function storedClip(
  source: Element,
  draft: { title?: string; tags?: string[]; note?: string } = {},
  marked: readonly { words: string; note?: string; colour?: Highlight['colour'] }[] = [],
): Promise<StoredClip> {
  const clean = sanitise(source, base, inertDocument);
  const [html, text] = [clean.innerHTML, textOf(clean)];
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
async function exported(stored: StoredClip) {
  const note = clipMarkdown(stored);
  const manifest = manifestStart(0) + manifestEntry(stored, 'Ferry.md', await sha256Of(note)) + manifestEnd;
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

describe('a note that Newsclip wrote, read with the manifest of its export', () => {
  it('is the same clip in every field, with the same highlights at the same places', async () => {
    const stored = await storedClip(ferry, own, marked);
    const { note, known } = await exported(stored);
    const { clip, bodies, highlights } = await readBack(note, known);
    expect(clip).toEqual(stored.clip);
    expect(highlights).toEqual(stored.highlights);
    expect(bodies).toEqual([stored.body]);
  });

  it('has the same text and is written in the same way again, whatever the article', async () => {
    await fc.assert(
      fc.asyncProperty(documents, async (sketches) => {
        const stored = await storedClip(build(sketches), own);
        const { note, known } = await exported(stored);
        const { clip, bodies, highlights } = await readBack(note, known);
        const [body] = bodies;
        expect(body?.textHash, stored.body.html).toBe(stored.body.textHash);
        expect(body && clipMarkdown({ clip, body, highlights })).toBe(note);
      }),
      { numRuns: 100 },
    );
  }, 120_000);
});

