const pause = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

import { describe, expect, it, vi } from 'vitest';
import { type ExportTools, exportClips } from '@/lib/actions/export-clips';
import { safePath } from '@/lib/core/export/note-path';
import { fail, ok } from '@/lib/core/result';
import type { StoredClip } from '@/lib/store';
import { makeTestClip } from '../core/make-test-clip';
import { unzip } from './unzip';

const clippedAt = Date.UTC(2026, 7, 13, 10, 2, 12);

const mistake = { place: 'template', kind: 'syntax', name: null, line: 3, column: 5 } as const;
const writtenOne = ok({ text: 'x', folder: '', name: 'One' });

/** Writes clips so, under their titles. */
const writing =
  (write: (stored: StoredClip) => string): ExportTools['writer'] =>
  async () =>
    ok((stored) => ok({ text: write(stored), ...safePath(stored.clip, { folder: '', name: stored.clip.title }) }));

function setUp(titles: readonly string[], different: Partial<ExportTools> = {}) {
  const saved: { content: Blob; name: string }[] = [];
  const tools: ExportTools = {
    async *read() {
      for (const title of titles) yield makeTestClip({ title }, {}, clippedAt);
    },
    writer: writing(({ clip }) => `# ${clip.title}\n`),
    save: (content, name) => saved.push({ content, name }),
    now: () => new Date(2026, 7, 14, 12).getTime(),
    breathe: () => pause(0),
    ...different,
  };
  const request = {
    ids: titles.map((_, index) => String(index)),
    onProgress: vi.fn(),
    signal: new AbortController().signal,
  };
  return { saved, tools, request };
}

/** Date and time as DOS writes them, in local time. */
const dosDate = (time: Date) =>
  (((time.getFullYear() - 1980) << 25) |
    ((time.getMonth() + 1) << 21) |
    (time.getDate() << 16) |
    (time.getHours() << 11) |
    (time.getMinutes() << 5) |
    (time.getSeconds() >> 1)) >>>
  0;

describe('an export', () => {
  it('is one zip with a file a clip, names that differ, and a manifest', async () => {
    const { saved, tools, request } = setUp(['Vote', 'vote', '../x', '...']);
    expect(await exportClips(request, tools)).toEqual({ ok: true, value: { files: 4, skipped: 0, cancelled: false } });
    expect(saved.map(({ name }) => name)).toEqual(['Newsclip 2026-08-14.zip']);
    const files = await unzip(saved[0]?.content ?? new Blob());
    const folder = 'Newsclip 2026-08-14/';
    expect([...files.keys()]).toEqual(
      ['Vote.md', 'vote (2).md', 'x.md', 'Clip 2026-08-13.md', 'manifest.json'].map((file) => folder + file),
    );
    expect(files.get(`${folder}vote (2).md`)).toEqual({ text: '# vote\n', date: dosDate(new Date(clippedAt)) });
    const manifest = JSON.parse(files.get(`${folder}manifest.json`)?.text ?? '');
    expect(manifest.clips.map(({ file }: { file: string }) => folder + file)).toEqual([...files.keys()].slice(0, 4));
  });

  it('counts clips that are gone', async () => {
    const { tools, request } = setUp(['One']);
    const answer = await exportClips({ ...request, ids: ['a', 'b', 'c'] }, tools);
    expect(answer).toEqual({ ok: true, value: { files: 1, skipped: 2, cancelled: false } });
  });

  it('tells progress in clips up to the last, and lets the page breathe', async () => {
    const titles = Array.from({ length: 60 }, (_, index) => `Clip ${index}`);
    const breathe = vi.fn(() => pause(0));
    const slow = () => {
      const end = performance.now() + 2;
      while (performance.now() < end);
      return 'x';
    };
    const { tools, request } = setUp(titles, { breathe, writer: writing(slow) });
    await exportClips(request, tools);
    const told = request.onProgress.mock.calls.map(([done]) => done);
    expect(told.at(-1)).toBe(60);
    expect(request.onProgress).toHaveBeenLastCalledWith(60, 60);
    expect(told).toEqual([...told].sort((one, other) => one - other));
    expect(breathe.mock.calls.length).toBeGreaterThan(3);
  });

  it('holds an entry in the manifest for each of many clips', async () => {
    const titles = Array.from({ length: 4_500 }, () => 'Same');
    const { saved, tools, request } = setUp(titles);
    await exportClips(request, tools);
    const files = await unzip(saved[0]?.content ?? new Blob());
    const manifest = JSON.parse(files.get('Newsclip 2026-08-14/manifest.json')?.text ?? '');
    expect(manifest.clips).toHaveLength(4_500);
    expect(files.size).toBe(4_501);
  });

  it('saves nothing where the reader ends it, and reads no further', async () => {
    const controller = new AbortController();
    const titles = Array.from({ length: 100 }, (_, index) => `Clip ${index}`);
    const write = vi.fn(() => {
      if (write.mock.calls.length === 10) controller.abort();
      return 'x';
    });
    const { saved, tools, request } = setUp(titles, { writer: writing(write) });
    const answer = await exportClips({ ...request, signal: controller.signal }, tools);
    expect(answer).toEqual({ ok: true, value: { files: 0, skipped: 0, cancelled: true } });
    expect(saved).toEqual([]);
    expect(write).toHaveBeenCalledTimes(10);
  });

  it('saves nothing where the store fails, and says why', async () => {
    const { saved, tools, request } = setUp([], {
      async *read() {
        yield makeTestClip();
        throw new DOMException('connection lost', 'UnknownError');
      },
    });
    expect(await exportClips(request, tools)).toMatchObject({ ok: false, problem: { reason: 'storage-failed' } });
    expect(saved).toEqual([]);
  });

  it('puts clips into the folders that they are given, each with names of its own', async () => {
    const { saved, tools, request } = setUp(['Vote', 'vote', 'Vote']);
    const folders = ['Harbour', 'Harbour/2026', 'harbour'];
    const writer: ExportTools['writer'] = async () =>
      ok(({ clip }) => ok({ text: 'x', folder: folders.shift() ?? '', name: clip.title }));
    await exportClips(request, { ...tools, writer });
    const files = await unzip(saved[0]?.content ?? new Blob());
    expect([...files.keys()]).toEqual(
      ['Harbour/Vote.md', 'Harbour/2026/vote.md', 'harbour/Vote (2).md', 'manifest.json'].map(
        (file) => `Newsclip 2026-08-14/${file}`,
      ),
    );
    const manifest = JSON.parse(files.get('Newsclip 2026-08-14/manifest.json')?.text ?? '');
    expect(manifest.clips[1].file).toBe('Harbour/2026/vote.md');
  });

  it.each<[string, ExportTools['writer']]>([
    ['as such', async () => fail(mistake)],
    ['with one of the clips', async () => ok(({ clip }) => (clip.title === 'Two' ? fail(mistake) : writtenOne))],
  ])('saves nothing where the template has a mistake %s, and names its line', async (_, writer) => {
    const { saved, tools, request } = setUp(['One', 'Two', 'Three']);
    expect(await exportClips(request, { ...tools, writer })).toMatchObject({
      ok: false,
      problem: { reason: 'template-broken', values: [3] },
    });
    expect(saved).toEqual([]);
  });

  it('throws on a bug', async () => {
    const { saved, tools, request } = setUp(['One'], {
      writer: writing(() => {
        throw new TypeError('a bug');
      }),
    });
    await expect(exportClips(request, tools)).rejects.toThrow('a bug');
    expect(saved).toEqual([]);
  });
});
