/// <reference types="vite/client" />
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { clipIdOf } from '@/lib/core/copy-place';
import { otherTasks } from '@/lib/core/other-tasks';
import {
  clipIds,
  countClips,
  findLoss,
  keepCopy,
  keepCopyIn,
  keepIndex,
  listClips,
  pictureFigures,
  picturesOf,
  readRecords,
} from '@/lib/store';
import { closeDatabase, database } from '@/lib/store/database';
import { databaseName, schemaVersion } from '@/lib/store/schema';
import { CopyInMemory } from './copy/copy-in-memory';
import { type DatabaseFile, leaveDatabase } from './leave-database';
import { value } from './value';

const files = import.meta.glob<DatabaseFile>('/tests/fixtures/databases/*.json', { import: 'default', eager: true });
const byVersion = new Map(Object.values(files).map((file) => [file.version / 10, file]));

const copy = new CopyInMemory();

beforeEach(async () => {
  closeDatabase();
  await Dexie.delete(databaseName);
  copy.lying.clear();
  keepCopyIn(copy);
});

it('there is a database of each version before this one', () => {
  expect([...byVersion.keys()].sort()).toEqual(Array.from({ length: schemaVersion - 1 }, (_, place) => place + 1));
});

describe.each([...byVersion])('a database as version %i left it', (version, file) => {
  beforeEach(() => leaveDatabase(file));

  const listed = async (query: string) => {
    const { clips } = await listClips({ shelf: 'library', query, sort: { by: 'title', reversed: false } }, 0, 10);
    return clips.map(({ title }) => title);
  };

  it('keeps every clip with its texts, words and marks', async () => {
    const ids = await Promise.all(
      (['library', 'archive', 'trash'] as const).map((shelf) =>
        clipIds({ shelf, query: '', sort: { by: 'title', reversed: false } }),
      ),
    );
    const records = await readRecords(ids.flat());
    expect(
      records.map(({ clip, bodies, thumbnail }) => ({
        title: clip.title,
        tags: clip.tags,
        note: clip.note,
        marks: [clip.favourite, clip.archived, clip.readAt, clip.deletedAt],
        texts: bodies.map(({ text }) => text),
        thumbnail: thumbnail !== null,
      })),
    ).toEqual([
      {
        title: 'Story 0',
        tags: ['city'],
        note: '',
        marks: [false, false, null, null],
        texts: ['The ferry is back in the harbour.', 'The ferry is late.'],
        thumbnail: false,
      },
      {
        title: 'Story 1',
        tags: ['sea'],
        note: 'Read again',
        marks: [true, false, 1_700_001_000_000, null],
        texts: ['Trams run at night.'],
        thumbnail: false,
      },
      {
        title: 'Story 2',
        tags: ['sea'],
        note: '',
        marks: [false, true, null, null],
        texts: ['カモメ が 港 に 戻る。'],
        thumbnail: version > 1,
      },
      {
        title: 'Story 3',
        tags: ['sea'],
        note: '',
        marks: [false, false, null, 1_700_001_200_000],
        texts: ['Gece vapuru geri döndü.'],
        thumbnail: false,
      },
    ]);
    expect(await countClips('library')).toBe(2);
  });

  it('is searched at once and once it is indexed', async () => {
    for (const when of ['at once', 'indexed']) {
      expect(await listed('ferry late'), when).toEqual(['Story 0']);
      expect(await listed('tag:sea'), when).toEqual(['Story 1']);
      await keepIndex();
    }
    expect(await (await database()).upkeep.get('index')).toMatchObject({ complete: true, live: 4 });
  });

  it('keeps its highlights, and has room for pictures', async () => {
    const db = await database();
    expect((await db.highlights.toArray()).map(({ quote }) => quote.exact)).toEqual(version > 3 ? ['The ferry'] : []);
    expect(await pictureFigures()).toMatchObject({ count: 0, bytes: 0 });
    const [one] = await db.clips.toCollection().primaryKeys();
    expect(await picturesOf(one ?? '')).toEqual({ kept: new Map(), missing: new Map() });
  });

  it('gets its recovery copy, from which it comes back', async () => {
    value(await keepCopy(otherTasks));
    expect([...copy.lying.keys()].flatMap((name) => clipIdOf(name) ?? [])).toHaveLength(4);
    expect(copy.value('sentinel')).toMatchObject({ clips: 4 });
    closeDatabase();
    await Dexie.delete(databaseName);
    expect(await findLoss()).toEqual({ expected: 4, found: 0 });
  });
});
