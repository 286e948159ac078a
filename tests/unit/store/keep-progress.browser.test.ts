import { beforeEach, expect, it } from 'vitest';
import { copyNames } from '@/lib/core/copy-place';
import { clipIds, getClip, keepCopyIn, keepProgress, listClips, saveArticle } from '@/lib/store';
import { database } from '@/lib/store/database';
import { makeArticle } from '../make-article';
import { CopyInMemory } from './copy/copy-in-memory';
import { emptyStore } from './empty-store';
import { value } from './value';

const newest = { shelf: 'library', query: '', sort: { by: 'clipped', reversed: false } } as const;

let copy: CopyInMemory;

const save = async (place: number) =>
  value(
    await saveArticle(
      makeArticle({ url: `https://news.example/${place}`, canonicalUrl: null, title: `Story ${place}` }),
      {
        draft: null,
        again: false,
        now: 1_000 + place,
        thumbnail: null,
      },
    ),
  ).clipId;

beforeEach(async () => {
  await emptyStore();
  copy = new CopyInMemory();
  keepCopyIn(copy);
});

it('how far a clip is read is kept, and is no change of it: lists and words stay as they are', async () => {
  const ids = [await save(1), await save(2)];
  const [older = ''] = ids;
  const db = await database();
  const before = await db.clips.get(older);
  expect(value(await keepProgress(older, 0.4))).toEqual([older]);
  expect(await db.clips.get(older)).toEqual({ ...before, progress: 0.4 });
  expect(await clipIds(newest)).toEqual(ids.toReversed());
  expect((await listClips({ ...newest, query: 'story' }, 0, 10)).total).toBe(2);
});

it('the recovery copy follows', async () => {
  const id = await save(1);
  value(await keepProgress(id, 0.4));
  expect(copy.value(copyNames(id).clip)).toMatchObject({ progress: 0.4 });
});

it('nothing is written where it is known already, nor of a clip that is gone', async () => {
  const id = await save(1);
  value(await keepProgress(id, 0.4));
  const { writes } = copy;
  expect(value(await keepProgress(id, 0.4))).toEqual([]);
  expect(value(await keepProgress('none', 0.4))).toEqual([]);
  expect(copy.writes).toBe(writes);
  expect(await getClip('none')).toBeNull();
});
