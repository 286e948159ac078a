import { expect, it } from 'vitest';
import { manifestEnd, manifestEntry, manifestStart } from '@/lib/core/export-manifest';
import { makeTestClip } from './make-test-clip';
import { makeTestHighlight } from './make-test-highlight';

it('is JSON with one entry a clip, what Markdown has no place for, and what the hashes prove', () => {
  const stored = { ...makeTestClip(), highlights: [makeTestHighlight()] };
  const { clip, body, highlights } = stored;
  const entries = ['One "x".md', 'Two.md'].map((file) => manifestEntry(stored, file, 'c'.repeat(64)));
  const manifest: unknown = JSON.parse(manifestStart(Date.UTC(2026, 7, 14)) + entries.join(',\n') + manifestEnd);
  const { excerpt: _excerpt, ...own } = clip;
  const { html: _html, text: _text, clipId: _clipId, ...facts } = body;
  expect(manifest).toEqual({
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
      sha256_file: 'c'.repeat(64),
      extractor: 'newsclip 0.1.0',
      clip: own,
      body: facts,
      highlights,
    })),
  });
});

it('is JSON without entries too', () => {
  expect(JSON.parse(manifestStart(0) + manifestEnd)).toMatchObject({ clips: [] });
});
