import { expect, it } from 'vitest';
import { ManifestText } from '@/lib/core/export/manifest-text';
import { manifestEntry } from '@/lib/core/export-manifest';
import { makeTestClip } from './make-test-clip';

const stored = makeTestClip();
const { clip, body } = stored;
const picture = { address: 'https://a.example/quay.png', sha256: 'c'.repeat(64), file: 'images/quay.png' };

const parsed = async (text: ManifestText): Promise<unknown> => JSON.parse(await text.toBlob().text());

it('is JSON with one entry a clip and what the hashes prove', async () => {
  const text = new ManifestText(Date.UTC(2026, 7, 14));
  for (const file of ['One "x".md', 'Two.md']) {
    text.add(manifestEntry({ ...stored, file, sha256: 'd'.repeat(64), pictures: [picture] }));
  }
  const { excerpt: _, ...own } = clip;
  const { clipId: _id, html: _html, text: _text, ...facts } = body;
  expect(await parsed(text)).toEqual({
    format: 'newsclip export',
    version: 2,
    exported_at: '2026-08-14T00:00:00Z',
    note: 'A hash proves that nothing changed since the clip was made; it does not prove that the outlet published it.',
    clips: ['One "x".md', 'Two.md'].map((file) => ({
      file,
      url: clip.url,
      clipped_at: '2026-08-13T10:02:11Z',
      sha256_html: 'a'.repeat(64),
      sha256_text: 'b'.repeat(64),
      extractor: 'newsclip 0.1.0',
      sha256_file: 'd'.repeat(64),
      pictures: [picture],
      clip: own,
      body: facts,
      highlights: [],
    })),
  });
});

it('is JSON without entries too', async () => {
  expect(await parsed(new ManifestText(0))).toMatchObject({ clips: [] });
});

it('has an entry a line, so that it can be read line by line', async () => {
  const text = new ManifestText(0);
  for (let count = 0; count < 1_001; count += 1) {
    text.add(manifestEntry({ ...stored, file: `${count}.md`, sha256: '', pictures: [] }));
  }
  const lines = (await text.toBlob().text()).split('\n').slice(1, -2);
  expect(lines.map((line) => JSON.parse(line.replace(/,$/, '')).file)).toEqual(
    Array.from({ length: 1_001 }, (_, count) => `${count}.md`),
  );
});
