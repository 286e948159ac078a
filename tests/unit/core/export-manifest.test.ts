import { expect, it } from 'vitest';
import { manifestEnd, manifestEntry, manifestStart } from '@/lib/core/export-manifest';
import { makeTestClip } from './make-test-clip';

it('is JSON with one entry a clip and what the hashes prove', () => {
  const { clip, body } = makeTestClip();
  const entries = [manifestEntry(clip, body, 'One "x".md'), manifestEntry(clip, body, 'Two.md')];
  const manifest: unknown = JSON.parse(manifestStart(Date.UTC(2026, 7, 14)) + entries.join(',\n') + manifestEnd);
  expect(manifest).toEqual({
    format: 'newsclip export',
    version: 1,
    exported_at: '2026-08-14T00:00:00Z',
    note: 'A hash proves that nothing changed since the clip was made; it does not prove that the outlet published it.',
    clips: ['One "x".md', 'Two.md'].map((file) => ({
      file,
      url: clip.url,
      clipped_at: '2026-08-13T10:02:11Z',
      sha256_html: 'a'.repeat(64),
      sha256_text: 'b'.repeat(64),
      extractor: 'newsclip 0.1.0',
    })),
  });
});

it('is JSON without entries too', () => {
  expect(JSON.parse(manifestStart(0) + manifestEnd)).toMatchObject({ clips: [] });
});
