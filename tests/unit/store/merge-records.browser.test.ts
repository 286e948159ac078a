import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { ClipRecord } from '@/lib/core/clip-record';
import { keptInTrash } from '@/lib/core/kept-in-trash';
import { clipMatcher } from '@/lib/core/search/match-clip';
import { parseQuery } from '@/lib/core/search/parse-query';
import {
  clipIds,
  type MergedRecord,
  mergeRecords,
  purgeClips,
  readRecords,
  type Shelf,
  shelfOf,
  trashClips,
} from '@/lib/store';
import { counterChanges } from '@/lib/store/counter';
import { database } from '@/lib/store/database';
import { makeRecord, oneId, otherId, type RecordSketch } from '../core/make-records';
import { emptyStore } from './empty-store';
import { value } from './value';

const now = 200 * 86_400_000;
const picture = 'data:image/jpeg;base64,/9j/AAAA';
const otherPicture = 'data:image/jpeg;base64,/9j/BBBB';

const sketch: RecordSketch = {
  id: oneId,
  revisions: [{ clippedAt: now - 50, text: 'The night ferry is back.' }],
  updatedAt: now - 40,
  title: 'Ferry',
  tags: ['sea'],
  note: '',
  favourite: false,
  deletedAt: null,
};
const record = (different: Partial<RecordSketch> = {}) => makeRecord({ ...sketch, ...different });

const merge = async (...records: ClipRecord[]) => value(await mergeRecords(records, now));
const outcomes = (merged: MergedRecord[]) => merged.map(({ outcome }) => outcome);
const stored = async (id = oneId) => (await readRecords([id]))[0];

beforeEach(emptyStore);
afterAll(emptyStore);

describe('records from elsewhere', () => {
  it('become clips as they are, with all revisions and the picture', async () => {
    const arriving = record({
      thumbnail: picture,
      revisions: [
        { clippedAt: now - 90, text: 'Ferry stops.' },
        { clippedAt: now - 50, text: 'Ferry back.' },
      ],
    });
    expect(await merge(arriving)).toEqual([{ id: oneId, outcome: 'added', inTrash: false }]);
    expect(await stored()).toEqual(arriving);
  });

  it('change nothing the second time', async () => {
    const arriving = [record({ thumbnail: picture }), record({ id: otherId, path: 'tram', deletedAt: now - 5 })];
    await merge(...arriving);
    const before = await everything();
    expect(outcomes(await merge(...arriving))).toEqual(['already-there', 'already-there']);
    expect(await everything()).toEqual(before);
  });

  it('put an older revision before the one that is here', async () => {
    await merge(record());
    const older = record({ revisions: [{ clippedAt: now - 90, text: 'The ferry stops.' }], updatedAt: now - 90 });
    expect(outcomes(await merge(older))).toEqual(['merged']);
    const merged = await stored();
    expect(merged?.bodies.map(({ revision, text }) => [revision, text])).toEqual([
      [1, 'The ferry stops.'],
      [2, 'The night ferry is back.'],
    ]);
    expect(merged?.clip).toMatchObject({ revision: 2, excerpt: 'The night ferry is back.' });
  });

  it('of one page and two machines become one clip, whichever comes first and even at once', async () => {
    const other = record({ id: otherId, tags: ['night'], revisions: [{ clippedAt: now - 5, text: 'A third boat.' }] });
    expect(await merge(record(), other)).toEqual([
      { id: oneId, outcome: 'added', inTrash: false },
      { id: oneId, outcome: 'merged', inTrash: false },
    ]);
    expect((await stored())?.clip).toMatchObject({ tags: ['sea', 'night'], excerpt: 'A third boat.' });
    expect(await stored(otherId)).toBeUndefined();
  });

  it('join the clip that is in the library rather than one in the trash', async () => {
    await merge(record());
    value(await trashClips([oneId], now - 1));
    const library = record({ id: otherId });
    const db = await database();
    // As an older Newsclip could leave it.
    await db.clips.update(oneId, { urlKey: 'elsewhere' });
    await merge(library);
    await db.clips.update(oneId, { urlKey: library.clip.urlKey });
    const third = record({ id: '0198a2b4-0000-7000-8000-000000000003', tags: ['city'] });
    expect(await merge(third)).toEqual([{ id: otherId, outcome: 'merged', inTrash: false }]);
  });

  it('of a selection stay apart from the page’s own clip', async () => {
    const selection = record({ id: otherId });
    selection.clip.extent = 'selection';
    expect(outcomes(await merge(record(), selection))).toEqual(['added', 'added']);
  });

  it('bring a picture where there is none, and leave the one that is here', async () => {
    await merge(record());
    expect(outcomes(await merge(record({ thumbnail: picture })))).toEqual(['merged']);
    expect(outcomes(await merge(record({ thumbnail: otherPicture })))).toEqual(['already-there']);
    expect((await stored())?.thumbnail).toBe(picture);
  });

  it('with a picture that is none come without it', async () => {
    await merge(record({ thumbnail: 'data:image/jpeg;base64,AAAA' }));
    expect(await stored()).toEqual(record());
  });

  it('change nothing that is here where they may only add', async () => {
    await merge(record());
    const [changed, fresh] = [
      record({ title: 'Forged', updatedAt: now }),
      record({ id: otherId, path: 'tram', title: 'Tram' }),
    ];
    const merged = value(await mergeRecords([changed, fresh], now, { addOnly: true }));
    expect(outcomes(merged)).toEqual(['already-there', 'added']);
    expect(await stored()).toEqual(record());
  });

  it('that would leave the trash at once have their time in it anew, and only once', async () => {
    const old = record({ deletedAt: now - keptInTrash - 1 });
    await merge(old);
    expect((await stored())?.clip.deletedAt).toBe(now);
    expect(outcomes(value(await mergeRecords([old], now + 9)))).toEqual(['already-there']);
    expect((await stored())?.clip.deletedAt).toBe(now);
  });

  it('come all or not at all', async () => {
    const broken = record({ id: otherId, path: 'tram' });
    // What IndexedDB takes for no key: the rows are written by then.
    for (const body of broken.bodies) Reflect.set(body, 'revision', { no: 'key' });
    await expect(mergeRecords([record(), broken], now)).resolves.toMatchObject({ ok: false });
    expect(await stored()).toBeUndefined();
  });

  it('leave counters and search index in agreement with the clips, whatever comes and goes', async () => {
    const ids = [1, 2, 3].map((number) => `0198a2b4-0000-7000-8000-00000000000${number}`);
    const arriving = fc.record({
      id: fc.constantFrom(...ids),
      path: fc.constantFrom('ferry', 'tram'),
      revisions: fc.array(
        fc.record({
          clippedAt: fc.integer({ min: now - 9, max: now }),
          text: fc.constantFrom('ferry one', 'tram two'),
        }),
        { minLength: 1, maxLength: 2 },
      ),
      updatedAt: fc.integer({ min: now - 9, max: now }),
      title: fc.constantFrom('Ferry', 'Tram'),
      tags: fc.subarray(['sea', 'city']),
      note: fc.constantFrom('', 'pier'),
      favourite: fc.boolean(),
      deletedAt: fc.constantFrom(null, null, now - 3),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.array(arriving, { maxLength: 4 }), fc.constantFrom(...ids)), { maxLength: 5 }),
        async (steps) => {
          await emptyStore();
          for (const step of steps) {
            if (typeof step !== 'string') await merge(...step.map(makeRecord));
            else {
              value(await trashClips([step], now));
              value(await purgeClips([step]));
            }
          }
          await expectAgreement();
        },
      ),
      { numRuns: 60 },
    );
  });
});

async function everything(): Promise<unknown[]> {
  const db = await database();
  return Promise.all([db.clips, db.bodies, db.tail, db.attributes, db.counters].map((table) => table.toArray()));
}

async function expectAgreement(): Promise<void> {
  const db = await database();
  const rows = await db.clips.toArray();
  const bodies = await db.bodies.toArray();
  expect(bodies.every(({ clipId }) => rows.some(({ id }) => id === clipId))).toBe(true);
  const counted = counterChanges(rows.map((after) => ({ before: null, after })));
  expect(await db.counters.orderBy('[shelf+kind+value]').toArray()).toHaveLength(counted.length);
  for (const { shelf, kind, value: name, count } of counted) {
    expect(await db.counters.get([shelf, kind, name])).toMatchObject({ count });
  }
  for (const shelf of ['library', 'trash'] as const satisfies Shelf[]) {
    for (const query of ['ferry', 'tram', 'one', 'pier', 'tag:sea', 'is:favourite', '-ferry']) {
      const fits = clipMatcher(parseQuery(query));
      const expected = rows.filter((row) => {
        const text = bodies.find(({ clipId, revision }) => clipId === row.id && revision === row.revision)?.text;
        return shelfOf(row) === shelf && fits(row, text ?? '');
      });
      const found = await clipIds({ shelf, query, sort: { by: 'clipped', reversed: false } });
      expect(found.toSorted(), `${query} in ${shelf}`).toEqual(expected.map(({ id }) => id).toSorted());
    }
  }
}
