import { beforeEach, expect, it } from 'vitest';
import { pageTools } from '@/lib/actions/back-up';
import { exportArchive } from '@/lib/actions/export-archive';
import { unwatched } from '@/lib/actions/in-batches';
import { restoreBackup } from '@/lib/actions/restore-backup';
import { keepPicture, picturesOf, putHighlight, readRecords, saveArticle } from '@/lib/store';
import { makeTestHighlight } from '../core/make-test-highlight';
import { drawnPicture } from '../drawn-picture';
import { makeArticle } from '../make-article';
import { emptyStore } from '../store/empty-store';
import { value } from '../store/value';
import type { SavedFile } from './take-out-tools';

beforeEach(emptyStore);

const address = 'https://pictures.example/boat';

async function saveAs(page: string, now: number): Promise<string> {
  const article = makeArticle({
    url: `https://www.harbour.example/${page}`,
    canonicalUrl: null,
    html: `<p>About ${page}</p><figure><img src="${address}" alt=""></figure>`,
  });
  const draft = { title: '', tags: ['sea'], note: page };
  return value(await saveArticle(article, { draft, again: false, thumbnail: null, now, pictures: [address] })).clipId;
}

async function archived(ids: readonly string[], signal = new AbortController().signal) {
  const saved: SavedFile[] = [];
  const tools = {
    ...pageTools,
    save: (content: Blob, name: string) => saved.push({ content, name }),
    now: () => new Date(2026, 7, 14, 12).getTime(),
    version: () => '0.1.0',
  };
  return { answer: value(await exportArchive({ ids, onProgress: () => {}, signal }, tools)), saved };
}

it('an archive of some clips brings these back as they were, with all that belongs to them, once however often', async () => {
  const [one, two, three] = [await saveAs('one', 1), await saveAs('two', 2), await saveAs('three', 3)];
  value(await keepPicture({ clipId: one, address }, await drawnPicture('image/png')));
  value(await putHighlight(makeTestHighlight({ clipId: one }), 4));
  const before = await readRecords([one, three]);
  const { answer, saved } = await archived([one, three, one, '0198a2b4-0000-7000-8000-00000000dead']);
  expect(answer).toEqual({ files: 2, skipped: 1, cancelled: false });
  expect(saved.map(({ name }) => name)).toEqual(['Newsclip archive 2026-08-14.json']);
  const file = saved[0]?.content ?? new Blob();
  await emptyStore();
  const outcomes = async () => value(await restoreBackup(file, unwatched)).clips.map(({ outcome }) => outcome);
  expect(await outcomes()).toEqual(['added', 'added']);
  expect(await readRecords([one, two, three])).toEqual(before);
  expect([...(await picturesOf(one)).kept.keys()]).toEqual([address]);
  expect(await outcomes()).toEqual(['already-there', 'already-there']);
  expect(await readRecords([one, two, three])).toEqual(before);
});

it('saves nothing where the reader ends it', async () => {
  const { answer, saved } = await archived([await saveAs('one', 1)], AbortSignal.abort());
  expect(answer).toEqual({ files: 0, skipped: 0, cancelled: true });
  expect(saved).toEqual([]);
});
