import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BackupTools, backUp } from '@/lib/actions/back-up';
import { unwatched } from '@/lib/actions/in-batches';
import { type Restored, type RestoreTools, restoreBackup } from '@/lib/actions/restore-backup';
import { fitPicture } from '@/lib/browser/fit-picture';
import type { ClipRecord } from '@/lib/core/clip-record';
import { failure } from '@/lib/core/failure';
import { fail } from '@/lib/core/result';
import { hashOfText } from '@/lib/core/text-hash';
import {
  attempt,
  clipIds,
  editClip,
  mergeRecords,
  pictureBytes,
  picturesOf,
  readRecords,
  restorePicture,
  type Shelf,
} from '@/lib/store';
import { database } from '@/lib/store/database';
import versionOne from '../../fixtures/backups/version-1.json?raw';
import versionTwo from '../../fixtures/backups/version-2.json?raw';
import versionThree from '../../fixtures/backups/version-3.json?raw';
import versionFour from '../../fixtures/backups/version-4.json?raw';
import { archiveOf } from '../core/archive/archive-of';
import { makeRecord, type RecordSketch } from '../core/make-records';
import { emptyStore } from '../store/empty-store';
import { value } from '../store/value';
import { randomOf } from './random-of';

/** A few days after the clips of the fixture were made. */
const now = Date.UTC(2026, 9, 1);
const tools: RestoreTools = {
  merge: mergeRecords,
  fit: fitPicture,
  keep: restorePicture,
  now: () => now,
  breathe: async () => {},
  tendIndex: () => {},
};

const restore = async (text: BlobPart, different: Partial<RestoreTools> = {}, control = unwatched): Promise<Restored> =>
  value(await restoreBackup(new Blob([text]), control, { ...tools, ...different }));

const outcomes = ({ clips }: Restored) => clips.map(({ outcome }) => outcome);

const everyShelf = async () => {
  const shelves: Shelf[] = ['library', 'archive', 'trash'];
  const ids = await Promise.all(
    shelves.map((shelf) => clipIds({ shelf, query: '', sort: { by: 'clipped', reversed: false } })),
  );
  return ids.flat();
};

/** The library, by id. */
const held = async (): Promise<ClipRecord[]> => readRecords((await everyShelf()).toSorted());

const idOf = (number: number) => `0198a2b4-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** As Newsclip would have clipped it: with the hashes of its texts. */
async function clippedRecord(number: number, different: Partial<RecordSketch> = {}): Promise<ClipRecord> {
  const record = makeRecord({
    id: idOf(number),
    path: `story-${number}`,
    revisions: [1, 2].map((time) => ({
      clippedAt: number * 10 + time,
      text: `Story ${number}, told at ${time}: ünïcode 港.`,
    })),
    updatedAt: 1_000 + number,
    title: `Story ${number}`,
    tags: number % 2 ? ['sea'] : [],
    note: number % 3 ? '' : 'Note',
    favourite: number % 4 === 0,
    deletedAt: null,
    thumbnail: number % 3 ? null : 'data:image/jpeg;base64,/9j/AAAA',
    ...different,
  });
  for (const body of record.bodies) body.textHash = await hashOfText(body.text);
  return record;
}

const manyRecords = (count: number) =>
  Promise.all(Array.from({ length: count }, (_, place) => clippedRecord(place + 1)));

async function backedUp(
  pictures = true,
  different: Partial<BackupTools> = {},
): Promise<{ text: string; name: string }> {
  const saved: { content: Blob; name: string }[] = [];
  const answer = await backUp({ pictures }, unwatched, {
    ids: () => attempt(everyShelf),
    read: (ids) => attempt(() => readRecords(ids)),
    picture: pictureBytes,
    save: (content, name) => saved.push({ content, name }),
    now: () => Date.UTC(2026, 10, 26, 12),
    version: () => '0.1.0',
    breathe: async () => {},
    ...different,
  });
  const [file, ...others] = saved;
  if (!file || others.length > 0) throw new Error('One file was expected');
  expect(value(answer)).toMatchObject({ bytes: file.content.size, cancelled: false });
  return { text: await file.content.text(), name: file.name };
}

beforeEach(emptyStore);
afterAll(emptyStore);

describe('a backup', () => {
  it('of a library is restored as it was, and a second time changes nothing', async () => {
    await restore(versionOne);
    const before = await held();
    const { text, name } = await backedUp();
    expect(name).toBe('Newsclip backup 2026-11-26.json');
    await emptyStore();
    expect(outcomes(await restore(text))).toEqual(Array.from({ length: 5 }, () => 'added'));
    expect(await held()).toEqual(before);
    expect(outcomes(await restore(text))).toEqual(Array.from({ length: 5 }, () => 'already-there'));
    expect(await held()).toEqual(before);
  });

  it('that is restored is taken in by the search index; one that cannot be read is not', async () => {
    const tendIndex = vi.fn();
    await restore(versionOne, { tendIndex });
    expect(tendIndex).toHaveBeenCalledTimes(1);
    await restoreBackup(new Blob(['no backup']), unwatched, { ...tools, tendIndex });
    expect(tendIndex).toHaveBeenCalledTimes(1);
  });

  it('without pictures holds all but those, and takes none away', async () => {
    await restore(versionOne);
    const before = await held();
    const { text } = await backedUp(false);
    expect(text).not.toContain('image/jpeg');
    expect(text).toContain('"pictures":false');
    await restore(text);
    expect(await held()).toEqual(before);
    await emptyStore();
    await restore(text);
    expect(await held()).toEqual(before.map((record) => ({ ...record, thumbnail: null })));
  });

  it('holds a clip whose picture is broken', async () => {
    await restore(versionOne);
    const db = await database();
    await db.thumbnails.toCollection().modify((row) => {
      Reflect.set(row, 'picture', 'no picture');
    });
    const { text } = await backedUp();
    expect(JSON.parse(text).clips).toHaveLength(5);
  });

  it('holds each picture once that its clips show, and restores it where it is not', async () => {
    await restore(versionThree);
    const before = await held();
    const shown = async () =>
      (await Promise.all(before.map(({ clip }) => picturesOf(clip.id)))).map(({ kept }) => kept.size);
    expect(await shown()).toEqual([1, 0, 1, 0, 0]);
    const { text } = await backedUp();
    const { images, end } = JSON.parse(text);
    expect([images.length, end]).toEqual([1, { clips: 5, images: 1 }]);
    for (const _ of ['into an empty library', 'and again']) {
      expect((await restore(text)).flaws).toEqual([]);
      expect(await held()).toEqual(before);
      expect(await (await database()).images.count()).toBe(1);
    }
    await emptyStore();
    expect((await restore(text)).flaws).toEqual([]);
    expect(await held()).toEqual(before);
    expect(await shown()).toEqual([1, 0, 1, 0, 0]);
  });

  it('without pictures holds none, and leaves those that are here', async () => {
    await restore(versionThree);
    const before = await held();
    const { text } = await backedUp(false);
    expect(text).not.toContain('"images"');
    expect(JSON.parse(text).clips.flatMap(({ record }: { record: ClipRecord }) => record.pictures)).toEqual([]);
    await restore(text);
    expect(await held()).toEqual(before);
  });

  it.each<[string, (text: string) => string]>([
    ['a picture that is not what its hash says', (text) => text.replace('"image":"iVBOR', '"image":"iVBOS')],
    ['one that breaks off', (text) => text.replace(/("image":".{40})[^"]*"\}/, '$1')],
    ['one that is no picture', (text) => text.replace(/"image":"[^"]*"/, '"image":"AAAA"')],
  ])('says so of %s, and restores every clip', async (_, damage) => {
    const { clips, flaws } = await restore(damage(versionThree));
    expect(clips.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 5 }, () => 'added'));
    expect(flaws).toEqual(['picture-damaged']);
    expect(await (await database()).images.count()).toBe(0);
    expect(await (await database()).pictures.count()).toBe(0);
  });

  it('of an empty library is a backup', async () => {
    const { text } = await backedUp();
    expect(await restore(text)).toEqual({ clips: [], flaws: [], cancelled: false, problem: null });
  });

  it('that is cancelled saves nothing, and tells how far it is', async () => {
    await restore(await archiveOf(await manyRecords(60)));
    const controller = new AbortController();
    const save = vi.fn();
    const onProgress = vi.fn((done: number) => done >= 50 && controller.abort());
    const answer = await backUp(
      { pictures: true },
      { onProgress, signal: controller.signal },
      {
        ids: () => attempt(everyShelf),
        read: (ids) => attempt(() => readRecords(ids)),
        picture: pictureBytes,
        save,
        now: Date.now,
        version: () => '1',
        breathe: async () => {},
      },
    );
    expect(value(answer)).toEqual({ clips: 0, bytes: 0, cancelled: true });
    expect(save).not.toHaveBeenCalled();
    expect(onProgress.mock.calls).toEqual([
      [25, 60],
      [50, 60],
    ]);
  });
});

describe.each([
  { version: 1, file: versionOne, highlights: 0, pictures: 0, links: [] },
  { version: 2, file: versionTwo, highlights: 1, pictures: 0, links: [] },
  { version: 3, file: versionThree, highlights: 1, pictures: 2, links: [] },
  { version: 4, file: versionFour, highlights: 1, pictures: 2, links: ['The tide turns'] },
])('a backup of version $version, as it was written once', ({ file, highlights, pictures, links }) => {
  beforeAll(emptyStore);

  it('is read for ever', async () => {
    const { clips, flaws, problem } = await restore(file);
    expect(clips.map(({ outcome, title }) => [outcome, title])).toEqual([
      ['added', 'The ferry is back & running'],
      ['added', 'عودة العبّارة الليلية إلى الميناء القديم'],
      ['added', 'Flood gates hold in the valley'],
      ['added', 'Night ferry returns to the old harbour'],
      ['added', '夜の渡し船、古い港に戻る'],
      ...links.map((title) => ['added', title]),
    ]);
    expect(clips.every((clip) => clip.outcome !== 'not-restored' && !clip.changed)).toBe(true);
    expect({ flaws, problem }).toEqual({ flaws: [], problem: null });
    const written: ClipRecord[] = JSON.parse(file).clips.map(({ record }: { record: ClipRecord }) => ({
      ...record,
      clip: { ...record.clip, highlightCount: record.highlights?.length ?? 0 },
      highlights: record.highlights ?? [],
      pictures: record.pictures ?? [],
    }));
    expect(written.flatMap((record) => record.pictures)).toHaveLength(pictures);
    expect(written.flatMap((record) => record.highlights)).toHaveLength(highlights);
    expect(await held()).toEqual(written.toSorted((a, b) => (a.clip.id < b.clip.id ? -1 : 1)));
    expect((await held())[links.length]).toMatchObject({
      clip: {
        tags: ['sea', 'City life'],
        note: 'For the piece on the harbour.\nCall Ana about the “band”.',
        favourite: true,
        progress: 0.75,
        urlKey: 'harbour.example/city/ferry',
        revision: 2,
      },
      bodies: [
        { revision: 1, text: 'The night ferry stops in June.\n\nNobody says when it comes back.' },
        { revision: 2 },
      ],
      thumbnail: expect.stringMatching(/^data:image\/jpeg/),
    });
    const shelved = await Promise.all(
      (['library', 'archive', 'trash'] as const).map((shelf) =>
        clipIds({ shelf, query: 'ferry or gates or بحر', sort: { by: 'clipped', reversed: false } }),
      ),
    );
    expect(shelved.map(({ length }) => length)).toEqual([2, 1, 1]);
  });
});

describe('restoring', () => {
  it('tells of each clip what became of it', async () => {
    const [one, two, three, four] = await manyRecords(4);
    if (!one || !two || !three || !four) throw new Error('Four');
    await restore(await archiveOf([one, two]));
    value(await editClip(two.clip.id, { note: 'Older there' }, 500));
    const text = (await archiveOf([one, two, three, four])).replace(/"title":"Story 4"/, '"title":4');
    expect((await restore(text)).clips).toEqual([
      { outcome: 'not-restored', title: null, line: 5, problem: expect.stringContaining('title') },
      { outcome: 'already-there', id: one.clip.id, title: 'Story 1', changed: false },
      { outcome: 'merged', id: two.clip.id, title: 'Story 2', changed: false },
      { outcome: 'added', id: three.clip.id, title: 'Story 3', changed: false },
    ]);
  });

  it('takes what was changed since the backup was made only where nothing is here', async () => {
    const [one, two] = await manyRecords(2);
    if (!one || !two) throw new Error('Two');
    await restore(await archiveOf([one]));
    const changed = (await archiveOf([one, two])).replaceAll(/"updatedAt":\d+/g, '"updatedAt":99999');
    expect((await restore(changed)).clips).toEqual([
      { outcome: 'not-restored', title: 'Story 1', line: 2, problem: 'damaged, and in the library already' },
      { outcome: 'added', id: two.clip.id, title: 'Story 2', changed: true },
    ]);
    expect((await held())[0]).toEqual(one);
  });

  it('keeps what it has restored when it is cancelled, and goes on the next time', async () => {
    const records = await manyRecords(80);
    const text = await archiveOf(records);
    const controller = new AbortController();
    const stopped = await restore(
      text,
      {},
      {
        onProgress: (done) => done >= 50 && controller.abort(),
        signal: controller.signal,
      },
    );
    expect(stopped).toMatchObject({ cancelled: true, problem: null });
    expect(outcomes(stopped)).toEqual(Array.from({ length: 50 }, () => 'added'));
    expect(await held()).toEqual(records.slice(0, 50));
    const rest = outcomes(await restore(text));
    expect([rest.indexOf('added'), rest.length]).toEqual([50, 80]);
    expect(await held()).toEqual(records);
  });

  it('tells of a full disk, and what was restored before it', async () => {
    const records = await manyRecords(60);
    let batches = 0;
    const merge: typeof mergeRecords = async (...passed) => {
      batches += 1;
      return batches > 1 ? fail(failure('storage-full', 'full')) : mergeRecords(...passed);
    };
    const stopped = await restore(await archiveOf(records), { merge });
    expect(stopped.problem).toEqual({ reason: 'restore-full', detail: 'full' });
    expect(stopped.clips).toHaveLength(25);
    expect(await held()).toEqual(records.slice(0, 25));
  });

  it('of a file that the browser cannot read says so', async () => {
    const broken = new Blob(['{}']);
    broken.stream = () =>
      new ReadableStream({
        pull: (controller) => controller.error(new DOMException('gone', 'NotReadableError')),
      });
    expect(await restoreBackup(broken, unwatched, tools)).toMatchObject({
      ok: false,
      problem: { reason: 'file-unreadable' },
    });
  });
});

describe('a file that is damaged', () => {
  const count = 12;
  let records: ClipRecord[];
  let bytes: Uint8Array<ArrayBuffer>;
  const figures = { cuts: 0, flips: 0, restored: 0, reported: 0, uncaught: 0 };
  const onUncaught = () => {
    figures.uncaught += 1;
  };

  beforeAll(async () => {
    records = await manyRecords(count);
    bytes = new TextEncoder().encode(await archiveOf(records));
    window.addEventListener('error', onUncaught);
    window.addEventListener('unhandledrejection', onUncaught);
  });

  afterAll(() => {
    window.removeEventListener('error', onUncaught);
    window.removeEventListener('unhandledrejection', onUncaught);
    const { cuts, flips, restored, reported, uncaught } = figures;
    console.info(
      `backup: ${cuts} cuts, ${flips} flips, ${restored} clips restored, ${reported} reported, ${uncaught} uncaught`,
    );
    expect(uncaught).toBe(0);
  });

  /** Restores a file; what is there then is what was written, or was told of. Gives the clips that are there as they were written. */
  async function restoredWhole(file: Uint8Array<ArrayBuffer>): Promise<number> {
    const answer = await restoreBackup(new Blob([file]), unwatched, tools);
    if (!answer.ok) {
      figures.reported += 1;
      expect(await held()).toEqual([]);
      return 0;
    }
    const told = new Map(
      answer.value.clips.flatMap((clip) => (clip.outcome === 'not-restored' ? [] : [[clip.id, clip.changed]])),
    );
    figures.reported += answer.value.clips.filter((clip) => clip.outcome === 'not-restored' || clip.changed).length;
    figures.reported += answer.value.flaws.length;
    const there = await held();
    expect(there.map(({ clip }) => clip.id)).toEqual([...told.keys()].toSorted());
    const asWritten = there.filter(({ clip }) => !told.get(clip.id));
    for (const record of asWritten) expect(record).toEqual(records.find(({ clip }) => clip.id === record.clip.id));
    figures.restored += there.length;
    return asWritten.length;
  }

  it('cut at each percent gives each clip before the cut, whole, and says that it is cut', async () => {
    for (let percent = 0; percent < 100; percent += 1) {
      await emptyStore();
      figures.cuts += 1;
      const file = bytes.slice(0, Math.floor((bytes.length * percent) / 100));
      // A line is whole with its last brace, which its line's comma follows.
      const lines = new TextDecoder().decode(file).split('\n').slice(1);
      const whole = lines.filter((line) => /\}\}(?:,|$)/.test(line) && isJson(line.replace(/,$/, ''))).length;
      const reportedBefore = figures.reported;
      expect(await restoredWhole(file), `${percent} %`).toBe(whole);
      expect(figures.reported, `${percent} %`).toBeGreaterThan(reportedBefore);
    }
  }, 120_000);

  it('with a bit flipped anywhere gives all other clips, and tells what it did to the one', async () => {
    const random = randomOf(20261126);
    for (let flip = 0; flip < 240; flip += 1) {
      await emptyStore();
      figures.flips += 1;
      const { file, place } = flipped(bytes, random);
      const inHead = place < bytes.indexOf(10);
      const whole = await restoredWhole(file);
      if (inHead) expect([0, count]).toContain(whole);
      else expect(whole, `byte ${place}`).toBeGreaterThanOrEqual(count - 1);
    }
  }, 300_000);

  it('changes nothing of a library that has those clips already', async () => {
    await restore(bytes);
    const before = await held();
    const random = randomOf(7);
    for (let flip = 0; flip < 60; flip += 1) {
      figures.flips += 1;
      await restoreBackup(new Blob([flipped(bytes, random).file]), unwatched, tools);
      expect(await held()).toEqual(before);
    }
  }, 120_000);

  it.each<[string, (line: string) => string]>([
    ['__proto__ beside the record', (line) => line.replace('{"sha256"', '{"__proto__":{"polluted":1},"sha256"')],
    ['__proto__ as a clip', (line) => line.replace('"clip":{', '"clip":{"__proto__":{"polluted":1},')],
    ['a constructor', (line) => line.replace('"clip":{', '"clip":{"constructor":{"prototype":{"polluted":1}},')],
    ['a name that tables have', (line) => line.replace('"clip":{', '"clip":{"document":5,"shelf":9,"then":1,')],
    ['the first revision twice', (line) => line.replace('"revision":2,"html"', '"revision":1,"html"')],
    ['a body of another clip', (line) => line.replace(/"clipId":"[^"]*"/, `"clipId":"${idOf(9)}"`)],
    ['a picture that is none', (line) => line.replace('"thumbnail":null', '"thumbnail":"javascript:alert(1)"')],
    ['an address that is none', (line) => line.replace('"url":"https:', '"url":"javascript:')],
    ['an id that is none', (line) => line.replaceAll(idOf(1), '../../etc')],
    ['numbers past all numbers', (line) => line.replace('"updatedAt":1001', '"updatedAt":1e999')],
    ['half a character', (line) => line.replace('"note":""', '"note":"\\ud800"')],
  ])('with %s harms nothing else', async (_, forge) => {
    const text = new TextDecoder().decode(bytes).split('\n');
    const forged = text.map((line, place) => (place === 1 ? forge(line) : line)).join('\n');
    expect(forged).not.toBe(text.join('\n'));
    const { clips } = await restore(forged);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(clips).toHaveLength(count);
    const there = await held();
    expect(there.slice(-count + 1)).toEqual(records.slice(1));
    for (const { clip } of there) {
      expect(Object.getPrototypeOf(clip)).toBe(Object.prototype);
      expect(Object.keys(clip).toSorted()).toEqual(Object.keys(records[0]?.clip ?? {}).toSorted());
    }
  });
});

function flipped(bytes: Uint8Array<ArrayBuffer>, random: () => number) {
  const file = bytes.slice();
  const place = Math.floor(random() * file.length);
  file[place] = (file[place] ?? 0) ^ (1 << Math.floor(random() * 8));
  return { file, place };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
