import { Dexie } from 'dexie';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newClipId } from '@/lib/actions/new-clip-id';
import { textsOfLink } from '@/lib/core/clip-record';
import { clipIdOf, copyNames } from '@/lib/core/copy-place';
import { linkRecord } from '@/lib/core/import/link-record';
import { otherTasks } from '@/lib/core/other-tasks';
import {
  clipIds,
  completeCopy,
  countClips,
  deleteHighlight,
  editClip,
  findLoss,
  keepCopy,
  keepCopyIn,
  markClips,
  mergeRecords,
  purgeClips,
  putHighlight,
  readRecords,
  recoverClips,
  restoreClips,
  saveArticle,
  tagClips,
  trashClips,
  undoSave,
} from '@/lib/store';
import { closeDatabase, database } from '@/lib/store/database';
import { databaseName } from '@/lib/store/schema';
import { makeTestHighlight } from '../../core/make-test-highlight';
import { makeArticle } from '../../make-article';
import { value } from '../value';
import { CopyInMemory } from './copy-in-memory';

let copy: CopyInMemory;

const deleteDatabase = async () => {
  closeDatabase();
  await Dexie.delete(databaseName);
};

beforeEach(async () => {
  await deleteDatabase();
  copy = new CopyInMemory();
  keepCopyIn(copy);
});

/** The smallest JPEG signature; what follows is never drawn here. */
const picture = new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])], { type: 'image/jpeg' });

const save = async (place: number, text = `The ferry ${place} is back.`, now = 1_000 + place) =>
  value(
    await saveArticle(
      makeArticle({ url: `https://news.example/${place}`, canonicalUrl: null, title: `Story ${place}`, text }),
      { draft: null, again: false, now, thumbnail: place % 2 ? picture : null },
    ),
  );

/** A link that another program kept: its text is empty. */
const importLink = async (place: number, now: number) => {
  const link = {
    url: `https://news.example/${place}`,
    title: `Link ${place}`,
    addedAt: 500 + place,
    tags: [],
    state: 'unread' as const,
    favourite: false,
    progress: null,
    note: '',
    author: null,
    publisher: null,
    publishedAt: null,
    description: null,
    bodyFile: null,
  };
  return value(await mergeRecords([linkRecord(link, { id: newClipId(link.addedAt), now })], now));
};

const allIds = async () =>
  (
    await Promise.all(
      (['library', 'archive', 'trash'] as const).map((shelf) =>
        clipIds({ shelf, query: '', sort: { by: 'clipped', reversed: false } }),
      ),
    )
  ).flat();

const library = async () => {
  const records = await readRecords((await allIds()).sort());
  return records.map((record) => ({ ...record, clip: { ...record.clip } }));
};

const copied = () =>
  [...copy.lying.keys()]
    .flatMap((name) => clipIdOf(name) ?? [])
    .sort()
    .map((id) => {
      const names = copyNames(id);
      return {
        clip: copy.value(names.clip),
        bodies: copy.value(names.bodies) ?? textsOfLink(copy.value(names.clip)),
        thumbnail: copy.value(names.thumbnail),
        highlights: copy.value(names.highlights) ?? [],
        // It holds none: see docs/decisions/kept-pictures.md.
        pictures: [],
      };
    });

describe('the recovery copy', () => {
  it('holds a clip before its save is answered, and says how many there are', async () => {
    await save(1);
    expect(copied()).toEqual(await library());
    expect(copy.value('sentinel')).toMatchObject({ clips: 1 });
  });

  it('follows edits by the light record alone', async () => {
    const { clipId } = await save(1);
    copy.lying.set(copyNames(clipId).bodies, '"untouched"');
    value(await editClip(clipId, { note: 'Read again' }, 5_000));
    expect(copy.value(copyNames(clipId).clip)).toMatchObject({ note: 'Read again' });
    expect(copy.value(copyNames(clipId).bodies)).toBe('untouched');
  });

  it('forgets what is deleted for ever, and nothing before', async () => {
    const { clipId } = await save(1);
    value(await trashClips([clipId], 5_000));
    expect(copied()).toMatchObject([{ clip: { deletedAt: 5_000 } }]);
    value(await purgeClips([clipId]));
    expect([...copy.lying.keys()]).toEqual(['sentinel']);
    expect(copy.value('sentinel')).toMatchObject({ clips: 0 });
  });

  it('lets a clip be saved where it cannot be written, and follows when it can', async () => {
    copy.refuses = true;
    await save(1);
    expect(await countClips('library')).toBe(1);
    expect(copied()).toEqual([]);
    expect(await keepCopy(otherTasks)).toMatchObject({ ok: false, problem: { reason: 'copy-behind' } });
    copy.refuses = false;
    value(await keepCopy(otherTasks));
    expect(copied()).toEqual(await library());
  });

  it('has links as whole as any clip, without their texts, which are empty', async () => {
    for (const place of [1, 2, 3]) await importLink(place, 5_000);
    const before = await library();
    expect(copied()).toEqual(before);
    const [first = ''] = await allIds();
    expect([...copy.lying.keys()].filter((name) => name.includes(first))).toEqual([copyNames(first).clip]);
    copy.writes = 0;
    value(await completeCopy());
    expect(copy.writes).toBe(0);
    await deleteDatabase();
    expect(value(await recoverClips(5_001, () => {}))).toEqual({ clips: 3, back: 3, notRecovered: [] });
    expect(await library()).toEqual(before);
  });

  it('lets the text of a link go again whose clipping is taken back', async () => {
    await importLink(1, 5_000);
    const saved = await save(1);
    expect(saved.outcome).not.toBe('already-there');
    value(await undoSave(saved));
    expect(copied()).toEqual(await library());
    expect(copied().map(({ bodies }) => bodies)).toMatchObject([[{ text: '' }]]);
  });

  it('forgets what it had of a clip that was deleted for ever and came back before it knew', async () => {
    const { clipId } = await save(1);
    const [before] = await library();
    value(await putHighlight(makeTestHighlight({ clipId }), 5_000));
    copy.refuses = true;
    value(await trashClips([clipId], 5_001));
    value(await purgeClips([clipId]));
    value(await mergeRecords(before ? [before] : [], 5_002));
    copy.refuses = false;
    value(await keepCopy(otherTasks));
    expect(copied()).toEqual([before]);
  });

  it('is made anew where it was lost', async () => {
    for (const place of [1, 2, 3]) await save(place);
    copy.lying.clear();
    closeDatabase();
    expect(await findLoss()).toBeNull();
    value(await keepCopy(otherTasks));
    expect(copied()).toEqual(await library());
    expect(copied()).toHaveLength(3);
  });

  it('is completed where something of it is gone, and keeps what nobody knows', async () => {
    for (const place of [1, 2, 3]) await save(place);
    const [first = '', second = ''] = await allIds();
    copy.lying.delete(copyNames(first).clip);
    copy.lying.delete(copyNames(second).bodies);
    copy.lying.set(copyNames('stranger').clip, '{}');
    value(await completeCopy());
    copy.lying.delete(copyNames('stranger').clip) || expect.unreachable('what nobody knows is gone');
    expect(copied()).toEqual(await library());
  });

  it('takes texts that are long, one a write', async () => {
    copy.refuses = true;
    for (const place of [1, 2, 3]) await save(place, `${place} `.repeat(1_500_000));
    copy.refuses = false;
    copy.writes = 0;
    value(await keepCopy(otherTasks));
    expect(copy.writes).toBe(3);
    expect(copied()).toEqual(await library());
  });
});

describe('a database that is gone', () => {
  it('is told by every reading, and comes back as it was', async () => {
    for (const place of [1, 2, 3, 4]) await save(place);
    await save(2, 'The ferry 2 is late.', 9_000);
    const [first = '', second = '', third = ''] = (await allIds()).sort();
    value(await markClips([first], { favourite: true, read: true }, 9_001));
    value(await tagClips([second], { add: ['sea'], remove: [] }, 9_002));
    value(await trashClips([third], 9_003));
    const before = await library();
    await deleteDatabase();
    expect(await findLoss()).toEqual({ expected: 4, found: 0 });
    await expect(countClips('library')).rejects.toThrow('0 clips of 4');
    expect(await saveArticle(makeArticle(), { draft: null, again: false, now: 1, thumbnail: null })).toMatchObject({
      ok: false,
      problem: { reason: 'clips-lost' },
    });
    const steps: number[] = [];
    const recovered = value(await recoverClips(9_004, (done) => steps.push(done)));
    expect(recovered).toEqual({ clips: 4, back: 4, notRecovered: [] });
    expect(steps).toEqual([0, 4]);
    expect(await findLoss()).toBeNull();
    expect(await library()).toEqual(before);
    expect(copied()).toEqual(before);
  });

  it('counts as lost until all is back', async () => {
    for (const place of [1, 2]) await save(place);
    await deleteDatabase();
    const lame = new CopyInMemory();
    for (const [name, text] of copy.lying) lame.lying.set(name, text);
    keepCopyIn(lame);
    lame.refuses = true;
    expect(await recoverClips(5_000, () => {})).toMatchObject({ ok: false, problem: { reason: 'copy-behind' } });
    expect(await findLoss()).toEqual({ expected: 2, found: 2 });
    lame.refuses = false;
    expect(value(await recoverClips(5_000, () => {}))).toEqual({ clips: 2, back: 0, notRecovered: [] });
    expect(await findLoss()).toBeNull();
  });

  it('gives back what can be read of a damaged copy, and names the rest', async () => {
    for (const place of [1, 2, 3]) await save(place);
    const [first = '', second = ''] = (await allIds()).sort();
    copy.lying.delete(copyNames(first).bodies);
    copy.lying.set(copyNames(second).clip, JSON.stringify({ id: second, title: 'Half a story' }));
    await deleteDatabase();
    const recovered = value(await recoverClips(5_000, () => {}));
    expect(recovered).toMatchObject({ clips: 1, back: 1 });
    expect(recovered.notRecovered.map(({ name }) => name)).toEqual(['Story 1', 'Half a story']);
    expect(await findLoss()).toBeNull();
  });
});

describe('a database with damaged files', () => {
  /** What both browsers reject with in the place of their list of databases, or of a request. */
  const damaged = () => new DOMException('Internal error opening backing store.', 'UnknownError');

  it('is told where not even the list of databases can be had, and comes back', async () => {
    for (const place of [1, 2, 3]) await save(place);
    const before = await library();
    closeDatabase();
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(damaged());
    expect(await findLoss()).toEqual({ expected: 3, found: 0 });
    vi.restoreAllMocks();
    await deleteDatabase();
    expect(value(await recoverClips(5_000, () => {}))).toEqual({ clips: 3, back: 3, notRecovered: [] });
    expect(await library()).toEqual(before);
  });

  it('is told where it opens, and cannot say what it is', async () => {
    for (const place of [1, 2, 3]) await save(place);
    closeDatabase();
    const begin = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...passed) {
      if ([passed[0]].flat().includes('counters')) throw damaged();
      return begin.apply(this, passed);
    });
    expect(await findLoss()).toEqual({ expected: 3, found: 0 });
    vi.restoreAllMocks();
    expect(await findLoss()).toBeNull();
  });

  it('is a failure and no loss where there was nothing in it', async () => {
    vi.spyOn(indexedDB, 'databases').mockRejectedValue(damaged());
    await expect(findLoss()).rejects.toThrow(damaged().message);
    vi.restoreAllMocks();
  });
});

describe('a database that has lost some clips', () => {
  it('gets them back, and keeps what it has', async () => {
    for (const place of [1, 2, 3]) await save(place);
    const before = await library();
    const [first = ''] = (await allIds()).sort();
    const db = await database();
    await db.transaction('rw', db.clips, db.bodies, db.counters, async () => {
      await db.clips.delete(first);
      await db.bodies
        .where('clipId')
        .equals(first)
        .delete()
        .catch(() => {});
      const counter = await db.counters.get([0, 'all', '']);
      if (counter) await db.counters.put({ ...counter, count: 2 });
    });
    closeDatabase();
    expect(await findLoss()).toEqual({ expected: 3, found: 2 });
    value(await recoverClips(5_000, () => {}));
    expect(await library()).toEqual(before);
  });

  it('is none where clips were deleted for ever and the copy does not know yet', async () => {
    for (const place of [1, 2]) await save(place);
    copy.refuses = true;
    const [first = ''] = await allIds();
    value(await trashClips([first], 5_000));
    value(await purgeClips([first]));
    closeDatabase();
    copy.refuses = false;
    expect(await findLoss()).toBeNull();
    value(await keepCopy(otherTasks));
    expect(copied()).toEqual(await library());
  });
});

type ActOnClip = 'undo' | 'highlight' | 'unhighlight' | 'edit' | 'tag' | 'mark' | 'trash' | 'restore' | 'purge';
type Step =
  | { kind: 'save'; place: number; text: number }
  | { kind: 'import a link'; place: number }
  | { kind: ActOnClip; place: number }
  | { kind: 'refuse' | 'accept' | 'reopen' | 'lose the copy' | 'lose the database' };

const places = fc.nat(3);
const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('save' as const), place: places, text: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('import a link' as const), place: places }) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom<ActOnClip>(
        'undo',
        'highlight',
        'unhighlight',
        'edit',
        'tag',
        'mark',
        'trash',
        'restore',
        'purge',
      ),
      place: places,
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('refuse', 'accept', 'reopen', 'lose the copy') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('lose the database' as const) }) },
);

/** One of two that a clip may have. */
const highlightIdOf = (clipId: string, now: number): string => clipId.slice(0, -1) + (now % 2 ? 'a' : 'b');

const acts: Record<ActOnClip, (id: string, now: number) => Promise<unknown>> = {
  highlight: async (clipId, now) =>
    value(await putHighlight(makeTestHighlight({ id: highlightIdOf(clipId, now), clipId, updatedAt: now }), now)),
  unhighlight: async (clipId, now) => value(await deleteHighlight({ id: highlightIdOf(clipId, now + 1), clipId }, now)),
  edit: async (id, now) => value(await editClip(id, { note: `Note ${now}` }, now)),
  tag: async (id, now) => value(await tagClips([id], { add: [`tag ${now % 3}`], remove: [] }, now)),
  mark: async (id, now) => value(await markClips([id], { favourite: now % 2 > 0, archived: now % 3 > 0 }, now)),
  trash: async (id, now) => value(await trashClips([id], now)),
  restore: async (id, now) => value(await restoreClips([id], now)),
  purge: async (id) => value(await purgeClips([id])),
  undo: async (id, now) => value(await undoSave(await save(Number(id.at(-1)) % 4, `Text of ${now}`, now))),
};

describe('whatever is done', () => {
  it('the copy is the library, and the library comes back from it', { timeout: 120_000 }, async () => {
    let lost = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 14 }), async (done) => {
        await deleteDatabase();
        copy = new CopyInMemory();
        keepCopyIn(copy);
        let now = 1_000;
        for (const step of done) {
          now += 1;
          await act(step, now);
        }
        copy.refuses = false;
        value(await keepCopy(otherTasks));
        const before = await library();
        expect(copied()).toEqual(before);
        await deleteDatabase();
        expect(await findLoss()).toEqual(before.length > 0 ? { expected: before.length, found: 0 } : null);
        value(await recoverClips(now, () => {}));
        expect(await library()).toEqual(before);
      }),
      { numRuns: 150 },
    );
    expect(lost).toBeGreaterThan(10);

    async function act(step: Step, now: number): Promise<void> {
      switch (step.kind) {
        case 'save':
          await save(step.place, `Text ${step.text}`, now);
          return;
        case 'import a link':
          await importLink(step.place, now);
          return;
        case 'refuse':
        case 'accept':
          copy.refuses = step.kind === 'refuse';
          return;
        case 'reopen':
          closeDatabase();
          return;
        case 'lose the copy':
          copy.lying.clear();
          closeDatabase();
          return;
        case 'lose the database': {
          copy.refuses = false;
          value(await keepCopy(otherTasks));
          const before = await library();
          await deleteDatabase();
          if (before.length > 0) value(await recoverClips(now, () => {}));
          expect(await library()).toEqual(before);
          lost += 1;
          return;
        }
      }
      const id = (await allIds()).sort()[step.place];
      if (id) await acts[step.kind](id, now);
    }
  });
});
