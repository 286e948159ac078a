import { expect, it, vi } from 'vitest';
import { clipFields, withoutSlashes } from '@/lib/core/template/clip-fields';
import { fieldNames } from '@/lib/core/template/field-names';
import { fullClip } from '../export/full-clip';
import { makeTestClip } from '../make-test-clip';

const contents = () => ({
  content: vi.fn(() => 'Talks.\n'),
  site_content: vi.fn(() => ''),
  bullets: vi.fn(() => '- Talks.\n'),
});

it('are those that are told to readers', () => {
  expect(Object.keys(clipFields(fullClip(), contents())).sort()).toEqual([...fieldNames].sort());
});

it('hold every field of a clip that a reader knows of', () => {
  const stored = fullClip();
  const fields = Object.values(clipFields(stored, contents()));
  const { urlKey, updatedAt, deletedAt, highlightCount, canonicalUrl, progress, clippedAt, readAt, ...rest } =
    stored.clip;
  for (const value of Object.values(rest)) expect(fields).toContainEqual(value);
});

it('write the article only where it is asked for, and once', () => {
  const forms = contents();
  const fields = clipFields(fullClip(), forms);
  expect(forms.content).not.toHaveBeenCalled();
  expect([fields.content, fields.content, fields.site_content]).toEqual(['Talks.', 'Talks.', null]);
  expect(forms.content).toHaveBeenCalledOnce();
  expect(forms.bullets).not.toHaveBeenCalled();
});

it('are null where there is nothing to say', () => {
  const { clip, body } = makeTestClip({ standfirst: '', agency: '', section: null, publishedAt: '2026-02-31' });
  expect(clipFields({ clip, body, highlights: [] }, contents())).toMatchObject({
    description: null,
    agency: null,
    section: null,
    published: null,
    published_at: '2026-02-31',
    note: null,
    read_at: null,
  });
});

it('part no folders by their slashes', () => {
  const { clip, body } = makeTestClip({ title: 'Profit/Loss', site: 'A\\B' }, { tags: ['city/port'] });
  expect(withoutSlashes(clipFields({ clip, body, highlights: [] }, contents()))).toMatchObject({
    title: 'Profit Loss',
    site: 'A B',
    tags: ['city port'],
    words: clip.wordCount,
  });
});
