import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Highlight } from '@/lib/core/highlight';
import {
  allHighlights,
  clipIds,
  deleteHighlight,
  getClip,
  highlightsOf,
  keepCopyIn,
  purgeClips,
  putHighlight,
  readForExport,
  readRecords,
  recoverClips,
  restoreClips,
  saveArticle,
  trashClips,
  undoSave,
} from '@/lib/store';
import { closeDatabase } from '@/lib/store/database';
import { databaseName } from '@/lib/store/schema';
import { highlightId } from '../core/make-records';
import { makeTestHighlight } from '../core/make-test-highlight';
import { makeArticle } from '../make-article';
import { CopyInMemory } from './copy/copy-in-memory';
import { value } from './value';

let copy: CopyInMemory;

beforeEach(async () => {
  closeDatabase();
  await Dexie.delete(databaseName);
  copy = new CopyInMemory();
  keepCopyIn(copy);
});

const save = async (name: string, text = 'At night the ferry is back.') =>
  value(
    await saveArticle(makeArticle({ url: `https://news.example/${name}`, canonicalUrl: null, title: name, text }), {
      draft: null,
      again: true,
      now: 5,
      thumbnail: null,
    }),
  );

const put = async (different: Partial<Highlight>, now = different.updatedAt ?? 20) =>
  value(await putHighlight(makeTestHighlight(different), now));

const searched = (query: string) => clipIds({ shelf: 'library', query, sort: { by: 'clipped', reversed: false } });

describe('a highlight', () => {
  it('is stored with its clip, counted, and found by is:highlighted', async () => {
    const { clipId } = await save('ferry');
    await save('tram');
    expect(await searched('is:highlighted')).toEqual([]);
    expect(await put({ clipId })).toBe(null);
    expect(await highlightsOf(clipId)).toEqual([makeTestHighlight({ clipId })]);
    expect(await getClip(clipId)).toMatchObject({ highlightCount: 1, updatedAt: 20 });
    expect(await searched('is:highlighted')).toEqual([clipId]);
    expect(await searched('-is:highlighted')).toHaveLength(1);
  });

  it('is changed, and gives what it was', async () => {
    const { clipId } = await save('ferry');
    await put({ clipId });
    const before = await put({ clipId, colour: 'blue', note: 'Ask Ana', updatedAt: 30 });
    expect(before).toEqual(makeTestHighlight({ clipId }));
    expect(await highlightsOf(clipId)).toMatchObject([{ colour: 'blue', note: 'Ask Ana' }]);
    expect(await getClip(clipId)).toMatchObject({ highlightCount: 1, updatedAt: 30 });
  });

  it('goes, is given back to whoever wants it again, and the clip is no longer highlighted', async () => {
    const { clipId } = await save('ferry');
    await put({ clipId });
    const gone = value(await deleteHighlight(makeTestHighlight({ clipId }), 40));
    expect(gone).toEqual(makeTestHighlight({ clipId }));
    expect(await highlightsOf(clipId)).toEqual([]);
    expect(await searched('is:highlighted')).toEqual([]);
    expect(value(await deleteHighlight(makeTestHighlight({ clipId }), 41))).toBe(null);
    await put({ clipId }, 50);
    expect(await highlightsOf(clipId)).toEqual([gone]);
    expect(await getClip(clipId)).toMatchObject({ highlightCount: 1, updatedAt: 50 });
  });

  it('of a clip that is not there is refused', async () => {
    expect(await putHighlight(makeTestHighlight(), 20)).toMatchObject({
      ok: false,
      problem: { reason: 'clip-missing' },
    });
    expect(await allHighlights()).toEqual([]);
  });

  it('outlives a new revision, the trash, and the taking back of a save that came before it', async () => {
    const { clipId } = await save('ferry');
    const again = await save('ferry', 'The ferry stops.');
    expect(again).toMatchObject({ clipId, outcome: 'revised' });
    await put({ clipId });
    value(await undoSave(again));
    expect(await highlightsOf(clipId)).toHaveLength(1);
    expect(await getClip(clipId)).toMatchObject({ highlightCount: 1, revision: 1 });
    value(await trashClips([clipId], 50));
    expect(await allHighlights()).toEqual([]);
    value(await restoreClips([clipId], 51));
    expect(await allHighlights()).toMatchObject([{ clip: { title: 'ferry' }, highlight: { clipId } }]);
  });

  it('goes for ever with its clip, and no other goes with it', async () => {
    const [ferry, tram] = [await save('ferry'), await save('tram')];
    await put({ clipId: ferry.clipId, id: highlightId('a') });
    await put({ clipId: tram.clipId, id: highlightId('b') });
    value(await trashClips([ferry.clipId], 50));
    value(await purgeClips([ferry.clipId]));
    expect(await highlightsOf(ferry.clipId)).toEqual([]);
    expect(await highlightsOf(tram.clipId)).toHaveLength(1);
    expect([...copy.lying.keys()].filter((name) => name.includes(ferry.clipId))).toEqual([]);
  });

  it('is taken out with its clip, in the order in which they were made', async () => {
    const [ferry, tram] = [await save('ferry'), await save('tram')];
    await put({ clipId: ferry.clipId, id: highlightId('b') });
    await put({ clipId: ferry.clipId, id: highlightId('a') });
    const taken = [];
    for await (const { clip, highlights } of readForExport([tram.clipId, ferry.clipId]))
      taken.push([clip.title, highlights.map(({ id }) => id)]);
    expect(taken).toEqual([
      ['tram', []],
      ['ferry', [highlightId('a'), highlightId('b')]],
    ]);
  });

  it('is in the recovery copy, and comes back with its clip as it was changed last; one that was deleted does not', async () => {
    const { clipId } = await save('ferry');
    await put({ clipId, id: highlightId('a') });
    await put({ clipId, id: highlightId('b') });
    await put({ clipId, id: highlightId('b'), note: 'Changed', updatedAt: 30 });
    value(await deleteHighlight({ clipId, id: highlightId('a') }, 31));
    const before = await readRecords([clipId]);
    expect(before).toMatchObject([{ highlights: [{ id: highlightId('b'), note: 'Changed' }] }]);
    closeDatabase();
    await Dexie.delete(databaseName);
    expect(value(await recoverClips(60, () => {}))).toMatchObject({ clips: 1, notRecovered: [] });
    expect(await readRecords([clipId])).toEqual(before);
  });
});
