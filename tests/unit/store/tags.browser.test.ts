import { afterAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import {
  clipIds,
  clipsWithTag,
  editClip,
  facetsOf,
  getClip,
  markClips,
  renameTag,
  restoreTags,
  type TagCount,
  tagClips,
  tagCounts,
  tagsOf,
  trashClips,
  watch,
} from '@/lib/store';
import { database } from '@/lib/store/database';
import { clipWithTags } from './clip-with-tags';
import { emptyStore } from './empty-store';
import { value } from './value';

const tagsOfClip = async (id: string) => (await getClip(id))?.tags;
const found = (query: string) => clipIds({ shelf: 'library', query, sort: { by: 'clipped', reversed: false } });

beforeEach(emptyStore);
afterAll(async () => (await database()).delete());

describe('tagging clips', () => {
  it('adds and removes, keeps order, and tells only what it changed', async () => {
    const ferry = await clipWithTags('Ferry', ['sea', 'boats']);
    const tram = await clipWithTags('Tram', ['City']);
    const gull = await clipWithTags('Gull', []);
    const changes = value(await tagClips([ferry, tram, gull, 'none'], { add: ['city'], remove: ['Boats'] }, 5));
    expect(changes).toEqual([
      { id: ferry, before: ['sea', 'boats'], after: ['sea', 'city'] },
      { id: gull, before: [], after: ['city'] },
    ]);
    expect(await tagsOfClip(ferry)).toEqual(['sea', 'city']);
    expect(await tagsOfClip(tram)).toEqual(['City']);
    expect((await getClip(ferry))?.updatedAt).toBe(5);
    expect((await getClip(tram))?.updatedAt).toBe(1);
  });

  it('is found and counted by the new tags at once', async () => {
    const ferry = await clipWithTags('Ferry', ['sea']);
    value(await tagClips([ferry], { add: ['İzmir'], remove: ['sea'] }, 2));
    expect(await found('tag:izmir')).toEqual([ferry]);
    expect(await found('tag:sea')).toEqual([]);
    expect(await facetsOf('library', 'tag')).toEqual([{ value: 'İzmir', count: 1 }]);
  });

  it('is taken back exactly: who had the tag keeps it, and where it stood', async () => {
    const ferry = await clipWithTags('Ferry', ['boats', 'sea', 'art']);
    const tram = await clipWithTags('Tram', ['Sea']);
    const changes = value(await tagClips([ferry, tram], { add: ['sea', 'news'], remove: ['boats'] }, 2));
    value(await restoreTags(changes, 3));
    expect(await tagsOfClip(ferry)).toEqual(['boats', 'sea', 'art']);
    expect(await tagsOfClip(tram)).toEqual(['Sea']);
  });

  it('taken back leaves alone what was tagged since, and clips that are gone', async () => {
    const ferry = await clipWithTags('Ferry', ['sea']);
    const changes = value(await tagClips([ferry], { add: ['news'], remove: [] }, 2));
    value(await tagClips([ferry], { add: ['later'], remove: [] }, 3));
    const back = value(await restoreTags([...changes, { id: 'none', before: ['a'], after: [] }], 4));
    expect(back.map(({ id }) => id)).toEqual([ferry]);
    expect(await tagsOfClip(ferry)).toEqual(['sea', 'later']);
  });

  it('takes as many clips as a batch has in one transaction', async () => {
    const ids = await Promise.all(Array.from({ length: 150 }, (_, place) => clipWithTags(`Story ${place}`, ['old'])));
    expect(value(await tagClips(ids, { add: ['new'], remove: ['old'] }, 2))).toHaveLength(150);
    expect(await facetsOf('library', 'tag')).toEqual([{ value: 'new', count: 150 }]);
  });
});

describe('another name for a tag', () => {
  it('merges where that name is there too, and is taken back', async () => {
    const ferry = await clipWithTags('Ferry', ['a', 'sea', 'b']);
    const tram = await clipWithTags('Tram', ['harbour', 'Sea']);
    const gull = await clipWithTags('Gull', ['harbour']);
    const changes = value(await renameTag([ferry, tram, gull], { from: 'sea', to: 'harbour' }, 2));
    expect(changes.map(({ id }) => id)).toEqual([ferry, tram]);
    expect(await tagsOfClip(ferry)).toEqual(['a', 'harbour', 'b']);
    expect(await tagsOfClip(tram)).toEqual(['harbour']);
    expect(await facetsOf('library', 'tag')).toContainEqual({ value: 'harbour', count: 3 });
    value(await restoreTags(changes, 3));
    expect(await tagsOfClip(ferry)).toEqual(['a', 'sea', 'b']);
    expect(await tagsOfClip(tram)).toEqual(['harbour', 'Sea']);
    expect(await tagsOfClip(gull)).toEqual(['harbour']);
  });
});

describe('the tags of all clips', () => {
  it('are counted by shelf, however they are written', async () => {
    const ferry = await clipWithTags('Ferry', ['sea', 'art']);
    const tram = await clipWithTags('Tram', ['Sea']);
    const gull = await clipWithTags('Gull', ['sea']);
    value(await markClips([tram], { archived: true }, 2));
    value(await trashClips([gull], 2));
    expect(await tagCounts()).toEqual([
      { tag: 'sea', count: 3, on: { library: 1, archive: 1, trash: 1 } },
      { tag: 'art', count: 1, on: { library: 1, archive: 0, trash: 0 } },
    ]);
    expect(new Set(await clipsWithTag('SEA'))).toEqual(new Set([ferry, tram, gull]));
  });

  it('are live', async () => {
    const ferry = await clipWithTags('Ferry', ['sea']);
    const seen: TagCount[][] = [];
    onTestFinished(
      watch(
        tagCounts,
        (counts) => seen.push(counts),
        () => {},
      ),
    );
    await expect.poll(() => seen.at(-1)?.map(({ tag }) => tag)).toEqual(['sea']);
    value(await trashClips([ferry], 2));
    await expect.poll(() => seen.at(-1)?.[0]?.on).toEqual({ library: 0, archive: 0, trash: 1 });
  });

  const odd = ['“so-called” progress', '★', 'a:b', '東京', 'Ελλάδα'];
  it.each(odd)('are found by whatever they hold: %s', async (tag) => {
    const ferry = await clipWithTags('Ferry', [tag]);
    await clipWithTags('Tram', ['other']);
    expect(await clipsWithTag(tag)).toEqual([ferry]);
    const db = await database();
    await db.upkeep.clear();
    expect(await clipsWithTag(tag), 'without an index').toEqual([ferry]);
  });

  it('of some clips are told with how many have them', async () => {
    const ferry = await clipWithTags('Ferry', ['art', 'sea']);
    const tram = await clipWithTags('Tram', ['Sea']);
    await clipWithTags('Gull', ['other']);
    expect(await tagsOf([ferry, tram, 'none'])).toEqual([
      { tag: 'sea', count: 2 },
      { tag: 'art', count: 1 },
    ]);
  });
});

describe('editing a clip', () => {
  it('changes what is asked for and gives the clip as it was', async () => {
    const id = await clipWithTags('Ferry', ['sea']);
    const original = await getClip(id);
    const before = value(await editClip(id, { note: 'Read again', tags: ['#boats', 'Boats'] }, 9));
    expect(before).toEqual(original);
    expect(await getClip(id)).toEqual({ ...original, note: 'Read again', tags: ['boats'], updatedAt: 9 });
    expect(await found('again')).toEqual([id]);
    expect(await found('tag:sea')).toEqual([]);
    value(await editClip(id, { title: before.title, tags: before.tags, note: before.note }, 10));
    expect(await getClip(id)).toEqual({ ...original, updatedAt: 10 });
    expect(await found('again')).toEqual([]);
  });

  it('gives a clip the publisher’s title again where its own is emptied', async () => {
    const id = await clipWithTags('Ferry', []);
    value(await editClip(id, { title: ' My title ' }, 2));
    expect((await getClip(id))?.title).toBe('My title');
    value(await editClip(id, { title: '  ' }, 3));
    expect((await getClip(id))?.title).toBe('Ferry');
  });

  it('says so where the clip is gone', async () => {
    expect(await editClip('none', { note: 'a' }, 2)).toMatchObject({ ok: false, problem: { reason: 'clip-missing' } });
  });
});
