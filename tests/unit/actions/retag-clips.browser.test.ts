import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Control } from '@/lib/actions/in-batches';
import { removeTagEverywhere, renameTagEverywhere, tagMany, untagMany } from '@/lib/actions/retag-clips';
import { getClip, markClips, tagCounts, trashClips } from '@/lib/store';
import { database } from '@/lib/store/database';
import { clipWithTags } from '../store/clip-with-tags';
import { emptyStore } from '../store/empty-store';
import { value } from '../store/value';

const follow = () => {
  const steps: [number, number][] = [];
  const controller = new AbortController();
  const control: Control = { onProgress: (done, of) => steps.push([done, of]), signal: controller.signal };
  return { steps, controller, control };
};

const counts = async () => (await tagCounts()).map(({ tag, count }) => `${tag} ${count}`);
const clipSome = (count: number, tags: string[]) =>
  Promise.all(Array.from({ length: count }, (_, place) => clipWithTags(`Story ${place}`, tags)));

beforeEach(emptyStore);
afterAll(async () => (await database()).delete());

describe('tags of many clips', () => {
  it('are changed a batch at a time, and taken back', async () => {
    const ids = await clipSome(120, ['old']);
    const { steps, control } = follow();
    const tagged = value(await tagMany(ids, { add: ['new'], remove: ['old'] }, control));
    expect(tagged).toMatchObject({ ids, cancelled: false });
    expect(steps).toEqual([
      [50, 120],
      [100, 120],
      [120, 120],
    ]);
    expect(await counts()).toEqual(['new 120']);
    value(await untagMany(tagged.changes, follow().control));
    expect(await counts()).toEqual(['old 120']);
  });

  it('are left where the work is ended, and what was done can be taken back', async () => {
    const ids = await clipSome(120, ['old']);
    const { controller, control } = follow();
    const ending = { ...control, onProgress: () => controller.abort() };
    const tagged = value(await tagMany(ids, { add: ['new'], remove: [] }, ending));
    expect(tagged.cancelled).toBe(true);
    expect(await counts()).toEqual(['old 120', 'new 50']);
    value(await untagMany(tagged.changes, follow().control));
    expect(await counts()).toEqual(['old 120']);
  });
});

describe('a tag everywhere', () => {
  const onEveryShelf = async () => {
    const [ferry, tram, gull] = [
      await clipWithTags('Ferry', ['sea', 'art']),
      await clipWithTags('Tram', ['Sea']),
      await clipWithTags('Gull', ['sea']),
    ];
    const accented = await clipWithTags('Swift', ['séa']);
    value(await markClips([tram], { archived: true }, 2));
    value(await trashClips([gull], 2));
    return { ferry, accented };
  };

  it('gets another name on every shelf, and back', async () => {
    const { ferry, accented } = await onEveryShelf();
    const renamed = value(await renameTagEverywhere('sea', 'ocean', follow().control));
    expect(renamed.ids).toHaveLength(3);
    expect(await counts()).toEqual(['ocean 3', 'art 1', 'séa 1']);
    expect((await getClip(ferry))?.tags).toEqual(['ocean', 'art']);
    expect((await getClip(accented))?.tags).toEqual(['séa']);
    value(await untagMany(renamed.changes, follow().control));
    expect(await counts()).toEqual(['sea 3', 'art 1', 'séa 1']);
  });

  it('goes from every shelf, and comes back', async () => {
    await onEveryShelf();
    const removed = value(await removeTagEverywhere('Sea', follow().control));
    expect(await counts()).toEqual(['art 1', 'séa 1']);
    value(await untagMany(removed.changes, follow().control));
    expect(await counts()).toEqual(['sea 3', 'art 1', 'séa 1']);
  });
});
