import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  clipIds,
  countClips,
  facetsOf,
  getBody,
  indexProgress,
  keepIndex,
  listClips,
  markClips,
  pauseIndex,
  saveArticle,
  trashClips,
} from '@/lib/store';
import { closeDatabase, database } from '@/lib/store/database';
import { databaseName } from '@/lib/store/schema';
import { makeTestClip } from '../core/make-test-clip';
import { makeArticle } from '../make-article';

/** A database as version 1 of the schema left it: rows with two keys, and no index. */
async function leaveVersion1(count: number): Promise<void> {
  const old = new Dexie(databaseName);
  old.version(1).stores({ clips: 'id, urlKey, [shelf+listedAt+id]', bodies: '[clipId+revision]' });
  await old.open();
  const made = Array.from({ length: count }, (_, place) => {
    const id = `0198a2b4-0000-7000-8000-${String(place).padStart(12, '0')}`;
    const { clip, body } = makeTestClip({ title: `Story ${place}`, text: `The ferry number${place} is back.` });
    const deletedAt = place === 0 ? clip.clippedAt + 1 : null;
    const listedAt = deletedAt ?? clip.clippedAt + place;
    return {
      row: { ...clip, id, deletedAt, shelf: deletedAt === null ? 0 : 1, listedAt },
      body: { ...body, clipId: id },
    };
  });
  await old.table('clips').bulkAdd(made.map(({ row }) => row));
  await old.table('bodies').bulkAdd(made.map(({ body }) => body));
  old.close();
}

const remove = async () => {
  closeDatabase();
  await Dexie.delete(databaseName);
};

beforeEach(remove);
afterEach(remove);

const found = async (query: string) => {
  const { clips, total } = await listClips(
    { shelf: 'library', query, sort: { by: 'relevance', reversed: false } },
    0,
    10,
  );
  return { titles: clips.map(({ title }) => title), total };
};

describe('a database of version 1', () => {
  it('keeps every clip, is counted, searched at once by looking at each clip, and indexed when there is time', async () => {
    await leaveVersion1(40);
    expect(await countClips('library')).toBe(39);
    expect(await countClips('trash')).toBe(1);
    expect(await facetsOf('library', 'outlet')).toEqual([{ value: 'Harbour Times', count: 39 }]);
    expect(await indexProgress()).toEqual({ share: 0, paused: false });
    expect(await found('number17')).toEqual({ titles: ['Story 17'], total: 1 });
    const [clip] = (
      await listClips({ shelf: 'library', query: 'number17', sort: { by: 'clipped', reversed: false } }, 0, 1)
    ).clips;
    await markClips([clip?.id ?? ''], { favourite: true }, 1);
    expect(await found('is:favourite ferry')).toEqual({ titles: ['Story 17'], total: 1 });
    await keepIndex();
    expect(await indexProgress()).toBe(null);
    expect(await found('number17')).toEqual({ titles: ['Story 17'], total: 1 });
    expect(await found('is:favourite ferry')).toEqual({ titles: ['Story 17'], total: 1 });
    expect((await found('ferry')).total).toBe(39);
    expect((await getBody(clip?.id ?? ''))?.text).toBe('The ferry number17 is back.');
    const db = await database();
    const state = await db.upkeep.get('index');
    expect(state).toMatchObject({ complete: true, live: 40 });
  });
});

describe('a search for words in their order', () => {
  it('answers with what it has found so far, and goes on when it is asked again', async () => {
    await leaveVersion1(400);
    await keepIndex();
    // Every clip has both words, and none of them has the one before the other.
    const listing = { shelf: 'library', query: '"is ferry"', sort: { by: 'relevance', reversed: false } } as const;
    const answers = [];
    do answers.push(await listClips(listing, 0, 10));
    while (answers.at(-1)?.more && answers.length < 10);
    expect(answers[0]).toEqual({ clips: [], total: 0, exact: false, more: true });
    expect(answers).toHaveLength(4);
    expect(answers[3]).toEqual({ clips: [], total: 0, exact: true, more: false });
    // What is found at once needs no more.
    const some = await listClips({ ...listing, query: '"is back"' }, 0, 10);
    expect(some).toMatchObject({ more: false, exact: false });
    expect(some.clips).toHaveLength(10);
    expect(await clipIds({ ...listing, query: '"back is"' })).toEqual([]);
    expect(await clipIds({ ...listing, query: '"is back"' })).toHaveLength(399);
  });
});

describe('building the index', () => {
  it('stops where the reader says so, and goes on from there when she takes it back', async () => {
    await leaveVersion1(600);
    const building = keepIndex();
    await expect.poll(async () => (await indexProgress())?.share, { interval: 1 }).toBeGreaterThan(0);
    await pauseIndex(true);
    await building;
    const stopped = await indexProgress();
    expect(stopped).toEqual({ share: expect.any(Number), paused: true });
    expect(stopped?.share).toBeLessThan(1);
    const before = await (await database()).upkeep.get('index');
    await keepIndex();
    expect(await indexProgress()).toEqual(stopped);
    expect((await found('number17')).total).toBe(11);
    await pauseIndex(false);
    await keepIndex();
    expect(await indexProgress()).toBe(null);
    // The same index, not one begun anew.
    const after = await (await database()).upkeep.get('index');
    expect(before?.key === 'index' && after?.key === 'index' && before.name === after.name).toBe(true);
  });
});

describe('an index that has lost count', () => {
  it('is built anew beside the old one, which goes', async () => {
    await leaveVersion1(5);
    await keepIndex();
    const db = await database();
    await db.upkeep
      .where('key')
      .equals('index')
      .modify((state) => {
        if (state.key === 'index') state.live = 7;
      });
    const before = await db.upkeep.get('index');
    await keepIndex();
    const after = await db.upkeep.get('index');
    expect(after).toMatchObject({ complete: true, live: 5, untidy: false });
    expect(after?.key === 'index' && before?.key === 'index' && after.base > before.base).toBe(true);
    expect(await db.attributes.toCollection().primaryKeys()).toEqual([8]);
    expect((await found('ferry')).total).toBe(4);
  });
});

describe('a scan, while there is no index', () => {
  const byTitle = (query: string) => ({ shelf: 'library', query, sort: { by: 'title', reversed: false } }) as const;

  it('keeps no save waiting', async () => {
    // So many that the scan is at it for as long as a save may take on a busy machine.
    await leaveVersion1(3_000);
    const order: string[] = [];
    const scan = clipIds(byTitle('ferry')).then((ids) => order.push(`scan of ${ids.length}`));
    // It has begun.
    await new Promise((resolve) => setTimeout(resolve, 5));
    const save = saveArticle(makeArticle({ url: 'https://harbour.example/new', canonicalUrl: null }), {
      draft: null,
      again: false,
      thumbnail: null,
      now: 1,
    }).then((saved) => order.push(saved.ok ? 'save' : saved.problem.reason));
    await Promise.all([scan, save]);
    expect(order[0]).toBe('save');
    expect(order).toHaveLength(2);
  });

  it('ends for a list that has been left, and answers whole where all of it is asked for', async () => {
    await leaveVersion1(600);
    const left = listClips(byTitle('ferry'), 0, 10);
    const whole = clipIds(byTitle('ferry'));
    const shown = await listClips(byTitle('number17'), 0, 10);
    expect(shown.total).toBe(11); // 17 and 170 to 179
    expect(await whole).toHaveLength(599);
    expect((await left).total).toBe(0);
  });
});

describe('a list of thousands', () => {
  const sorts = (['clipped', 'published', 'title', 'outlet', 'length'] as const).flatMap((by) => [
    { by, reversed: false },
    { by, reversed: true },
  ]);

  it('has the same clips in its middle as in its whole order, in each sort, and others once one is gone', async () => {
    await leaveVersion1(4_200);
    for (const sort of sorts) {
      const listing = { shelf: 'library', query: '', sort } as const;
      const ids = await clipIds(listing);
      const { clips, total } = await listClips(listing, 2_090, 20);
      expect(
        clips.map(({ id }) => id),
        `${sort.by} ${sort.reversed}`,
      ).toEqual(ids.slice(2_090, 2_110));
      expect(total).toBe(ids.length);
    }
    const listing = { shelf: 'library', query: '', sort: { by: 'clipped', reversed: false } } as const;
    const before = await listClips(listing, 2_090, 20);
    await trashClips((await clipIds(listing)).slice(0, 1), 1);
    const after = await listClips(listing, 2_089, 20);
    expect(after.clips.map(({ id }) => id)).toEqual(before.clips.map(({ id }) => id));
  });
});
