import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { importClips } from '@/lib/actions/import-clips';
import { unwatched } from '@/lib/actions/in-batches';
import { openImport } from '@/lib/actions/open-import';
import { presetMarkdown } from '@/lib/actions/preset-markdown';
import { manifestEnd, manifestEntry, manifestStart } from '@/lib/core/export-manifest';
import { sha256Of, sha256OfBytes } from '@/lib/core/sha256-of';
import { hashOfText } from '@/lib/core/text-hash';
import { getClip, mergeRecords, picturesOf, readRecords, type StoredClip } from '@/lib/store';
import { makeTestClip } from '../core/make-test-clip';
import { emptyStore } from '../store/empty-store';
import { value } from '../store/value';
import { zipped } from './zip-for-import';

beforeEach(emptyStore);
afterAll(emptyStore);

const address = 'https://img.harbour.example/quay.png';
const html = `<p>The night ferry is back.</p><figure><img src="${address}" alt="The quay"><figcaption>At dusk.</figcaption></figure>`;
const stored: StoredClip = makeTestClip({ html }, { tags: ['old harbour'], note: 'Read again' });

async function drawn(): Promise<Blob> {
  const canvas = new OffscreenCanvas(40, 30);
  canvas.getContext('2d')?.fillRect(0, 0, 20, 20);
  return canvas.convertToBlob({ type: 'image/png' });
}

/** An export of one clip whose picture lies in a folder beside its note. */
async function exported(clip = stored) {
  const note = presetMarkdown(clip, 'obsidian', () => '../images/quay.png');
  const picture = await drawn();
  const sha256 = await sha256OfBytes(await picture.arrayBuffer());
  const pictures = [{ address, sha256, file: 'images/quay.png' }];
  const entry = manifestEntry({ ...clip, file: 'sea/Ferry.md', sha256: await sha256Of(note), pictures });
  const manifest = manifestStart(0) + entry + manifestEnd;
  return {
    sha256,
    files: { 'Clips/sea/Ferry.md': note, 'Clips/images/quay.png': picture, 'Clips/manifest.json': manifest },
  };
}

const open = async (files: Record<string, string | Blob>) =>
  value(await openImport([new File([await zipped(files)], 'Clips.zip')], unwatched));

const bringIn = async (files: Record<string, string | Blob>) => importClips(await open(files), 0, unwatched);

describe('an export that is imported', () => {
  it('is the same clip, with the pictures that lie beside it kept', async () => {
    const { files, sha256 } = await exported();
    expect((await bringIn(files)).rows).toMatchObject([
      { outcome: 'added', id: stored.clip.id, file: 'Clips/sea/Ferry.md' },
    ]);
    expect(await getClip(stored.clip.id)).toMatchObject({
      tags: ['old harbour'],
      note: 'Read again',
      clippedAt: stored.clip.clippedAt,
    });
    const [record] = await readRecords([stored.clip.id]);
    expect(record?.bodies.map((body) => body.html)).toEqual([html]);
    const { kept } = await picturesOf(stored.clip.id);
    expect([...kept].map(([at, { hash }]) => [at, hash])).toEqual([[address, sha256]]);
  });

  it('passes nothing over that belongs to it', async () => {
    const { files } = await exported();
    expect((await open({ ...files, 'Clips/song.mp3': 'x' })).passedOver).toEqual(['Clips/song.mp3']);
  });

  it('has, where its manifest is damaged, all that its notes say', async () => {
    const { files } = await exported();
    const damaged = files['Clips/manifest.json'].slice(0, -20);
    expect((await bringIn({ ...files, 'Clips/manifest.json': damaged })).rows).toMatchObject([
      { outcome: 'added', title: stored.clip.title, address: stored.clip.canonicalUrl },
    ]);
  });

  it('brings nothing twice, nor a text that Markdown could not hold beside the one that is here', async () => {
    const asked = { html: '<p>She asked <q>when</q>.</p>', text: 'She asked when.' };
    const clip = { ...stored, body: { ...stored.body, ...asked, textHash: await hashOfText(asked.text) } };
    const record = { clip: clip.clip, bodies: [clip.body], thumbnail: null, highlights: [], pictures: [] };
    value(await mergeRecords([record], 0));
    const before = await readRecords([stored.clip.id]);
    expect((await bringIn((await exported(clip)).files)).rows).toMatchObject([{ outcome: 'already-there' }]);
    expect(await readRecords([stored.clip.id])).toEqual(before);
  });
});

it('a note of ten million letters is refused', async () => {
  const note = `---\nsource: https://www.harbour.example/x\n---\n${'word '.repeat(2_000_000)}`;
  const opened = value(await openImport([new File([note], 'Long.md')], unwatched));
  expect((await importClips(opened, 0, unwatched)).rows).toMatchObject([
    { outcome: 'not-imported', problem: 'note-too-large' },
  ]);
});
