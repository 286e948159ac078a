import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '@/lib/core/article';
import { pictureAddresses } from '@/lib/core/pictures/picture-addresses';
import { pictureLimits } from '@/lib/core/pictures/picture-limits';
import type { Saved } from '@/lib/core/saved';
import {
  keepPicture,
  missingPictures,
  missPicture,
  pictureFigures,
  picturesOf,
  purgeClips,
  restorePicture,
  saveArticle,
  trashClips,
  undoSave,
  wantPicturesOf,
} from '@/lib/store';
import { database } from '@/lib/store/database';
import { makeArticle } from '../make-article';
import { emptyStore } from './empty-store';
import { pictureOf } from './picture-of';
import { value } from './value';

beforeEach(emptyStore);

let time = 0;
const address = (name: string) => `https://pictures.example/${name}`;

const articleWith = (page: string, ...names: string[]): Article =>
  makeArticle({
    url: `https://www.harbour.example/${page}`,
    canonicalUrl: null,
    html: `<p>About ${page}</p>${names.map((name) => `<figure><img src="${address(name)}" alt=""></figure>`).join('')}`,
    text: `About ${page}: ${names.join()}`,
  });

/** Stores an article, and notes its pictures. */
const save = async (page: string, ...names: string[]): Promise<Saved> => {
  time += 1;
  const article = articleWith(page, ...names);
  const pictures = pictureAddresses(article.html);
  return value(await saveArticle(article, { draft: null, again: true, now: time, thumbnail: null, pictures }));
};

/** Keeps what all clips wait for, each picture of the bytes that its name says before a dash. */
async function getAll(): Promise<void> {
  for (const place of await missingPictures(['pending'], null)) {
    const name = place.address.split('/').pop() ?? '';
    value(await keepPicture(place, await pictureOf(name.split('-')[0] ?? '')));
  }
}

const hashes = async () => (await (await database()).images.toCollection().primaryKeys()).sort();
const hashesOf = async (...words: string[]) =>
  (await Promise.all(words.map(async (word) => (await pictureOf(word)).hash))).sort();

const purge = async (...ids: string[]) => {
  time += 1;
  value(await trashClips(ids, time));
  value(await purgeClips(ids));
};

describe('pictures of clips', () => {
  it('wait from the moment of the save on, and are known by their address once they are kept', async () => {
    const { clipId } = await save('ferry', 'quay', 'boat');
    expect((await picturesOf(clipId)).missing.get(address('quay'))).toBe('pending');
    await getAll();
    const { kept, missing } = await picturesOf(clipId);
    expect([...kept.keys()].sort()).toEqual([address('boat'), address('quay')]);
    expect(kept.get(address('quay'))).toMatchObject({ width: 4, height: 3 });
    expect(await kept.get(address('quay'))?.picture.text()).toMatch(/^quay/);
    expect(missing.size).toBe(0);
  });

  it('are one where their bytes are one, whatever clips and addresses show them', async () => {
    await save('ferry', 'quay', 'quay-small');
    await save('tram', 'quay-again');
    await getAll();
    expect(await hashes()).toEqual(await hashesOf('quay'));
    expect(await pictureFigures()).toMatchObject({ count: 1, bytes: 10 });
  });

  it('go with the last clip that shows them', async () => {
    const [one, other] = [await save('ferry', 'quay', 'boat'), await save('tram', 'quay')];
    await getAll();
    await purge(one.clipId);
    expect(await hashes()).toEqual(await hashesOf('quay'));
    await purge(other.clipId);
    expect(await hashes()).toEqual([]);
    expect(await (await database()).pictures.count()).toBe(0);
  });

  it('stay for the revisions that are kept, and go with one that is taken back', async () => {
    const first = await save('ferry', 'quay');
    const second = await save('ferry', 'boat');
    expect(second).toMatchObject({ clipId: first.clipId, outcome: 'revised' });
    await getAll();
    expect(await hashes()).toEqual(await hashesOf('boat', 'quay'));
    value(await undoSave(second));
    expect(await hashes()).toEqual(await hashesOf('quay'));
    value(await undoSave(first));
    expect(await hashes()).toEqual([]);
  });

  it('are not kept for a clip that went while they came', async () => {
    const saved = await save('ferry', 'quay');
    const [place] = await missingPictures(['pending'], null);
    value(await undoSave(saved));
    if (!place) throw new Error('Nothing waits');
    value(await keepPicture(place, await pictureOf('quay')));
    value(await missPicture(place, 'unreachable'));
    expect(await hashes()).toEqual([]);
    expect(await (await database()).pictures.count()).toBe(0);
  });

  it('are so many of a clip, and of so many bytes: what is more is named as missing', async () => {
    const names = Array.from({ length: pictureLimits.count + 5 }, (_, place) => `p${place}`);
    const { clipId } = await save('gallery', ...names);
    const waiting = await missingPictures(['pending'], clipId);
    expect(waiting).toHaveLength(pictureLimits.count);
    const most = pictureLimits.clipBytes / pictureLimits.bytes;
    for (const [place, one] of waiting.slice(0, most + 2).entries()) {
      value(await keepPicture(one, await pictureOf(`p${place}`, pictureLimits.bytes)));
    }
    const { count, missing } = await pictureFigures();
    expect([count, missing['clip-full']]).toEqual([most, 2]);
  });

  it('that could not be kept are tried again when the reader asks, and when the article is clipped again', async () => {
    const { clipId } = await save('ferry', 'quay', 'boat');
    const [first, second] = await missingPictures(['pending'], clipId);
    if (!first || !second) throw new Error('Nothing waits');
    value(await keepPicture(first, await pictureOf('quay')));
    value(await missPicture(second, 'unreachable'));
    expect(await missingPictures(['pending'], clipId)).toEqual([]);
    value(await wantPicturesOf(clipId));
    expect(await missingPictures(['pending'], clipId)).toHaveLength(1);
    value(await missPicture(second, 'unreachable'));
    await save('ferry', 'quay', 'boat');
    expect(await missingPictures(['pending'], clipId)).toHaveLength(1);
  });

  it('come out of a backup for clips that show them, and for no other', async () => {
    const { clipId } = await save('ferry', 'quay');
    const image = await pictureOf('quay');
    value(await restorePicture(image, [{ clipId, address: address('boat') }]));
    expect(await hashes()).toEqual([]);
    value(await restorePicture(image, [{ clipId, address: address('quay') }]));
    value(await restorePicture(await pictureOf('other'), [{ clipId, address: address('quay') }]));
    expect(await hashes()).toEqual([image.hash]);
  });

  it('are exactly those that some clip shows, after any sequence of saves, undos and deletions', async () => {
    const acts = fc.array(
      fc.oneof(
        { weight: 3, arbitrary: fc.record({ save: fc.constantFrom('x', 'y', 'z'), names: someNames }) },
        { weight: 1, arbitrary: fc.constant({ undo: true }) },
        { weight: 1, arbitrary: fc.record({ purge: fc.nat(3) }) },
        { weight: 2, arbitrary: fc.constant({ get: true }) },
      ),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(acts, async (sequence) => {
        await emptyStore();
        const saves: Saved[] = [];
        for (const act of sequence) await perform(act, saves);
        await expectExact();
      }),
      { numRuns: 40 },
    );
  });
});

const someNames = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'a-2', 'b-2'), { maxLength: 3 });

/** What is done next; one of them. */
interface Act {
  save?: string;
  names?: string[];
  undo?: boolean;
  /** The place of the save whose clip goes. */
  purge?: number;
  get?: boolean;
}

async function perform(act: Act, saves: Saved[]): Promise<void> {
  if (act.save) saves.push(await save(act.save, ...(act.names ?? [])));
  if (act.get) await getAll();
  const last = act.undo ? saves.pop() : undefined;
  if (last) value(await undoSave(last));
  const gone = act.purge === undefined ? undefined : saves[act.purge];
  if (gone) await purge(gone.clipId);
}

/** A row for each picture that a kept revision shows, and for no other; an image for each hash of a row, and no other. */
async function expectExact(): Promise<void> {
  const db = await database();
  const shown = (await db.bodies.toArray()).flatMap(({ clipId, html }) =>
    pictureAddresses(html).map((shownAt) => `${clipId} ${shownAt}`),
  );
  const rows = await db.pictures.toArray();
  expect(rows.map((row) => `${row.clipId} ${row.address}`).sort()).toEqual([...new Set(shown)].sort());
  expect(rows.every(({ hash, missing }) => (hash === null) !== (missing === null))).toBe(true);
  expect(await hashes()).toEqual([...new Set(rows.flatMap(({ hash }) => hash ?? []))].sort());
}
