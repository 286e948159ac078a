import { expect, it, vi } from 'vitest';
import { exportCsv } from '@/lib/actions/export-csv';
import { clipColumns } from '@/lib/core/export/clip-columns';
import { makeTestClip } from '../core/make-test-clip';
import { requestFor, takeOutTools } from './take-out-tools';

it('a table has a row a clip, for Excel in UTF-8', async () => {
  const clips = Array.from({ length: 2_500 }, (_, place) => makeTestClip({ title: `Clip ${place}` }));
  const { tools, saved } = takeOutTools(clips);
  const onProgress = vi.fn();
  expect(await exportCsv(requestFor([...clips, 'gone'], { onProgress }), tools)).toEqual({
    ok: true,
    value: { files: 2_500, skipped: 1, cancelled: false },
  });
  expect(onProgress).toHaveBeenLastCalledWith(2_500, 2_501);
  expect(saved.map(({ name, content }) => [name, content.type])).toEqual([
    ['Newsclip 2026-08-14.csv', 'text/csv;charset=utf-8'],
  ]);
  const bytes = new Uint8Array((await saved[0]?.content.arrayBuffer()) ?? []);
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = new TextDecoder().decode(bytes).split('\r\n');
  expect(lines[0]).toBe(clipColumns.map(({ name }) => name).join(','));
  expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual([...clips.map(({ clip }) => clip.title), '']);
});

it('a clip that is asked for twice is there once', async () => {
  const { tools } = takeOutTools([makeTestClip()]);
  const read = vi.fn(tools.read);
  await exportCsv(requestFor([], { ids: ['a', 'b', 'a'] }), { ...tools, read });
  expect(read).toHaveBeenCalledExactlyOnceWith(['a', 'b']);
});

it('nothing is saved where the reader ends it, or the store fails', async () => {
  const { tools, saved } = takeOutTools([makeTestClip()]);
  const ended = AbortSignal.abort();
  expect(await exportCsv(requestFor([1], { signal: ended }), tools)).toMatchObject({ value: { cancelled: true } });
  const answer = await exportCsv(requestFor([1]), {
    ...tools,
    // biome-ignore lint/correctness/useYield: it fails before anything comes
    read: async function* () {
      throw new DOMException('lost', 'UnknownError');
    },
  });
  expect(answer).toMatchObject({ ok: false, problem: { reason: 'storage-failed' } });
  expect(saved).toEqual([]);
});
