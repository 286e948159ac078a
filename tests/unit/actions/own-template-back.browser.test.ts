import { describe, expect, it } from 'vitest';
import { fitRecord } from '@/lib/actions/fit-record';
import { markdownWriter } from '@/lib/actions/markdown-writer';
import { readNote } from '@/lib/actions/read-note';
import { parseExportSettings } from '@/lib/core/export/export-settings';
import { manifestEnd, manifestEntry, manifestStart } from '@/lib/core/export-manifest';
import { manifestOf } from '@/lib/core/import/markdown/manifest-of';
import { sha256Of } from '@/lib/core/sha256-of';
import { hashOfText } from '@/lib/core/text-hash';
import { makeTestClip } from '../core/make-test-clip';

/** Front matter of the reader's own: some names that an import knows, one that it does not, and a heading with the title. */
const template = `---
headline: {{ title | yaml }}
link: {{ url | yaml }}
labels: [{% for tag in tags %}{{ tag | yaml }}{% unless forloop.last %}, {% endunless %}{% endfor %}]
saved: {{ clipped_at }}
mood: {{ words }} words
---

# {{ title }}

{{ content }}
`;

const title = 'Night ferry returns to the old harbour';

async function stored() {
  const text = 'The ferry is back.';
  const url = 'https://www.harbour.example/ferry';
  const made = makeTestClip({ title, text, html: `<p>${text}</p>`, url }, { tags: ['old harbour'], note: 'Mine' });
  return { ...made, body: { ...made.body, textHash: await hashOfText(text) } };
}

/** A note as an export by this template writes it, with what its manifest says of it. */
async function exported(own: string) {
  const clip = await stored();
  const writer = await markdownWriter({ ...parseExportSettings(null), preset: 'own', template: own });
  const note = writer.ok ? writer.value(clip) : writer;
  if (!note.ok) throw new Error(JSON.stringify(note.problem));
  const { text } = note.value;
  const entry = manifestEntry({ ...clip, file: 'Ferry.md', sha256: await sha256Of(text), pictures: [] });
  return { clip, text, known: manifestOf(manifestStart(0) + entry + manifestEnd)?.get('Ferry.md') ?? null };
}

describe('a note that the reader’s own template wrote', () => {
  it.each([
    ['is the same clip', template.replace('# {{ title }}\n\n', ''), 'The ferry is back.'],
    ['has what the template wrote round the article in its text', template, `${title}\n\nThe ferry is back.`],
  ])('with the manifest of its export beside it %s', async (_, own, whole) => {
    const { clip, text, known } = await exported(own);
    const item = await readNote(text, { name: 'Ferry.md', known, now: 99 });
    if (item.kind !== 'record') throw new Error(`No clip: ${JSON.stringify(item)}`);
    const { record } = await fitRecord(item.record);
    expect(record.clip).toEqual({ ...clip.clip, excerpt: whole.replace(/\n+/, ' ') });
    expect(record.bodies.map((body) => body.text)).toEqual([whole]);
  });

  it('says without the manifest what its front matter says by names that are known; others go into the note', async () => {
    const { clip, text } = await exported(template);
    const item = await readNote(text, { name: 'Ferry.md', known: null, now: 99 });
    if (item.kind !== 'record') throw new Error(`No clip: ${JSON.stringify(item)}`);
    const { record } = await fitRecord(item.record);
    const { url, tags, clippedAt, wordCount } = clip.clip;
    expect(record.clip).toMatchObject({ title, url, tags, note: `mood: ${wordCount} words` });
    expect(record.clip.clippedAt).toBe(Math.floor(clippedAt / 1_000) * 1_000);
    expect(record.bodies[0]?.text).toContain('The ferry is back.');
  });

  it('is no clip where the template writes no front matter, and is one without an address where that names none', async () => {
    const bare = await exported('# {{ title }}\n\n{{ content }}');
    expect((await readNote(bare.text, { name: 'Ferry.md', known: null, now: 99 })).kind).not.toBe('record');
    const nameless = await exported('---\ntitle: {{ title | yaml }}\n---\n\n{{ content }}');
    expect((await readNote(nameless.text, { name: 'Ferry.md', known: null, now: 99 })).kind).not.toBe('record');
  });
});
