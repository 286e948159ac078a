import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  clipIds,
  countClips,
  findByUrlKey,
  getBody,
  getClip,
  getThumbnails,
  listClips,
  markClips,
  purgeClips,
  readForExport,
  restoreClips,
  type Shelf,
  type SortName,
  saveArticle,
  trashClips,
  undoSave,
  watch,
} from '@/lib/store';
import { database } from '@/lib/store/database';
import { databaseName, dexieFactor, schemaVersion } from '@/lib/store/schema';
import { makeArticle } from '../make-article';
import { value } from './value';

const draft = { title: 'My title', tags: ['sea'], note: 'Read again' };
const start = Date.UTC(2026, 7, 13, 10);

const save = async (
  different = {},
  {
    draft: given = null,
    again = false,
    now = start,
    thumbnail = null,
  }: Partial<Parameters<typeof saveArticle>[1]> = {},
) => value(await saveArticle(makeArticle(different), { draft: given, again, now, thumbnail }));

const idsOn = (shelf: Shelf) => clipIds({ shelf, query: '', sort: { by: 'clipped', reversed: false } });

const emptyDatabase = async () => {
  await database().then(
    (db) => db.close(),
    () => null, // a newer one, which never opened
  );
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(databaseName);
    request.onsuccess = resolve;
    request.onerror = reject;
  });
};

beforeEach(emptyDatabase);
afterEach(emptyDatabase);

describe('saving', () => {
  it('stores a clip with its body and the reader’s draft', async () => {
    const saved = await save({}, { draft });
    expect(saved).toMatchObject({ outcome: 'clipped', revision: 1, title: 'My title', before: null });
    const clip = await getClip(saved.clipId);
    expect(clip).toMatchObject({
      ...draft,
      urlKey: 'harbour.example/city/ferry',
      excerpt: 'The night ferry is back.',
      clippedAt: start,
    });
    expect(clip).not.toHaveProperty('html');
    expect(await getBody(saved.clipId)).toMatchObject({
      revision: 1,
      text: 'The night ferry is back.',
      title: 'Night ferry returns to the old harbour',
    });
  });

  it('writes nothing where the same text lies there already', async () => {
    const first = await save({}, { draft });
    const second = await save({ text: 'The night  ferry\nis back.' }, { now: start + 1 });
    expect(second).toMatchObject({ outcome: 'already-there', clipId: first.clipId });
    expect(await countClips('library')).toBe(1);
    expect((await getClip(first.clipId))?.clippedAt).toBe(start);
  });

  it('adds a revision when the text has changed, under the same id, and keeps tags, note and the edited title', async () => {
    const first = await save({}, { draft });
    const second = await save({ text: 'The ferry is late.', html: '<p>The ferry is late.</p>' }, { now: start + 5 });
    expect(second).toMatchObject({ outcome: 'revised', clipId: first.clipId, revision: 2 });
    expect(await getClip(first.clipId)).toMatchObject({
      ...draft,
      revision: 2,
      clippedAt: start + 5,
      excerpt: 'The ferry is late.',
    });
    expect((await getBody(first.clipId, 1))?.text).toBe('The night ferry is back.');
    expect((await getBody(first.clipId))?.text).toBe('The ferry is late.');
  });

  it('adds a revision of the same text when asked to by name', async () => {
    await save();
    expect(await save({}, { again: true })).toMatchObject({ outcome: 'revised', revision: 2 });
  });

  it('brings a clip back out of the trash when its article is clipped again', async () => {
    const first = await save({}, { draft });
    value(await trashClips([first.clipId], start + 1));
    expect(await findByUrlKey('harbour.example/city/ferry')).toBeNull();
    expect(await save({}, { now: start + 2 })).toMatchObject({ outcome: 'revised', clipId: first.clipId });
    expect(await getClip(first.clipId)).toMatchObject({ deletedAt: null, tags: ['sea'] });
  });

  it('keeps a selection apart from the whole article', async () => {
    const whole = await save();
    const part = await save({ extent: 'selection', text: 'ferry', html: '<p>ferry</p>' });
    expect(part.clipId).not.toBe(whole.clipId);
    expect((await findByUrlKey('harbour.example/city/ferry'))?.id).toBe(whole.clipId);
  });

  it.each(['block', 'text'] as const)('takes a clip of extent %s for the page’s own', async (extent) => {
    const whole = await save();
    const other = await save({ extent, text: 'The ferry is late.', html: '<p>The ferry is late.</p>' });
    expect(other).toMatchObject({ outcome: 'revised', clipId: whole.clipId });
    expect(await findByUrlKey('harbour.example/city/ferry')).toMatchObject({ extent });
  });

  it('makes one clip of twenty saves of one page at once', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => save()));
    expect(new Set(all.map(({ clipId }) => clipId)).size).toBe(1);
    expect(await countClips('library')).toBe(1);
  });
});

describe('undo', () => {
  it('of a first clip leaves nothing behind', async () => {
    const saved = await save();
    value(await undoSave(saved));
    expect(await getClip(saved.clipId)).toBeNull();
    expect(await getBody(saved.clipId)).toBeNull();
  });

  it('of a revision brings back the clip as it was', async () => {
    const first = await save({}, { draft });
    const before = await getClip(first.clipId);
    const second = await save({ text: 'Changed.' }, { now: start + 9, draft: { title: 'Other', tags: [], note: '' } });
    value(await undoSave(second));
    expect(await getClip(first.clipId)).toEqual(before);
    expect((await getBody(first.clipId))?.revision).toBe(1);
  });

  it('leaves a revision alone that came later', async () => {
    const first = await save();
    await save({ text: 'Changed.' });
    value(await undoSave(first));
    expect(await getClip(first.clipId)).toMatchObject({ revision: 2 });
  });
});

describe('the picture of a clip', () => {
  const ferry = new Blob(['ferry'], { type: 'image/jpeg' });
  const quay = new Blob(['quay'], { type: 'image/jpeg' });
  const pictureOf = async (id: string) => (await getThumbnails([id])).get(id)?.text();

  it('is stored with it, and read for several at once', async () => {
    const one = (await save({ url: 'https://harbour.example/1', canonicalUrl: null }, { thumbnail: ferry })).clipId;
    const none = (await save({ url: 'https://harbour.example/2', canonicalUrl: null })).clipId;
    const two = (await save({ url: 'https://harbour.example/3', canonicalUrl: null }, { thumbnail: quay })).clipId;
    const read = await getThumbnails([two, none, 'nobody', one]);
    expect([...read.keys()]).toEqual([two, one]);
    expect(read.get(two)?.type).toBe('image/jpeg');
    expect(await read.get(two)?.text()).toBe('quay');
  });

  it('is replaced by that of a revision, and kept through one that has none', async () => {
    const { clipId } = await save({}, { thumbnail: ferry });
    await save({ text: 'The ferry is late.' });
    expect(await pictureOf(clipId)).toBe('ferry');
    await save({ text: 'The quay is closed.' }, { thumbnail: quay });
    expect(await pictureOf(clipId)).toBe('quay');
  });

  it('is written only with its clip: not where the clip cannot be, and not where nothing is', async () => {
    const { clipId } = await save({}, { thumbnail: ferry });
    expect(await save({}, { thumbnail: quay })).toMatchObject({ outcome: 'already-there' });
    expect(await pictureOf(clipId)).toBe('ferry');
    // A body that lies where that of the revision should go.
    const body = await getBody(clipId);
    if (body) await (await database()).bodies.add({ ...body, revision: 2 });
    await expect(save({ text: 'Changed.' }, { thumbnail: quay })).rejects.toThrow('ConstraintError');
    expect(await pictureOf(clipId)).toBe('ferry');
    expect(await getClip(clipId)).toMatchObject({ revision: 1 });
  });

  it('goes with a first save that is taken back, and stays where a revision is', async () => {
    const first = await save({}, { thumbnail: ferry });
    const second = await save({ text: 'The ferry is late.' });
    value(await undoSave(second));
    expect(await pictureOf(first.clipId)).toBe('ferry');
    value(await undoSave(first));
    expect(await (await database()).thumbnails.count()).toBe(0);
  });

  it('stays in the trash, and goes with the clip for ever', async () => {
    const { clipId } = await save({}, { thumbnail: ferry });
    value(await trashClips([clipId], start + 1));
    expect(await pictureOf(clipId)).toBe('ferry');
    value(await purgeClips([clipId]));
    expect(await (await database()).thumbnails.count()).toBe(0);
  });
});

describe('lists', () => {
  const several = async (count: number) => {
    for (let index = 0; index < count; index++) {
      await save(
        { url: `https://harbour.example/${index}`, canonicalUrl: null, title: `Story ${index}` },
        { now: start + index },
      );
    }
  };

  const newest = { by: 'clipped', reversed: false } as const;
  const library = { shelf: 'library', query: '', sort: newest } as const;

  it('come newest first, by stretches of any place, and tell how long they are', async () => {
    await several(7);
    const titles = async (offset: number, limit: number) => {
      const { clips, total, exact } = await listClips(library, offset, limit);
      expect({ total, exact }).toEqual({ total: 7, exact: true });
      return clips.map(({ title }) => Number(title.replace('Story ', '')));
    };
    expect(await titles(0, 3)).toEqual([6, 5, 4]);
    expect(await titles(3, 3)).toEqual([3, 2, 1]);
    expect(await titles(5, 9)).toEqual([1, 0]);
    expect(await titles(9, 3)).toEqual([]);
  });

  it('hold every one of several clips that were made in the same millisecond', async () => {
    for (let index = 0; index < 5; index++) await save({ url: `https://harbour.example/${index}`, canonicalUrl: null });
    const first = await listClips(library, 0, 2);
    const rest = await listClips(library, 2, 10);
    expect(new Set([...first.clips, ...rest.clips].map(({ id }) => id)).size).toBe(5);
  });

  const sorts: { by: SortName; order: string }[] = [
    { by: 'clipped', order: 'cba' },
    { by: 'published', order: 'bca' },
    { by: 'title', order: 'acb' },
    { by: 'outlet', order: 'bca' },
    { by: 'length', order: 'cab' },
    { by: 'relevance', order: 'cba' },
  ];
  it.each(sorts)('are sorted by $by, either way, searched or not', async ({ by, order }) => {
    const rows = [
      { title: '“Aa', site: 'Mm', publishedAt: null, wordCount: 2 },
      { title: 'zz', site: 'Éa', publishedAt: '2026-03-02', wordCount: 1 },
      { title: 'Ñn', site: 'ff z', publishedAt: '2026-03-01T09:00:00+02:00', wordCount: 3 },
    ];
    for (const [place, row] of rows.entries()) {
      await save(
        { url: `https://harbour.example/${'abc'[place]}`, canonicalUrl: null, ...row },
        { now: start + place },
      );
    }
    for (const query of ['', 'is:unread', 'night']) {
      for (const reversed of [false, true]) {
        // Words of the query have their own order.
        if (by === 'relevance' && query === 'night') continue;
        const { clips } = await listClips({ shelf: 'library', query, sort: { by, reversed } }, 0, 10);
        const names = clips.map(({ url }) => url.at(-1) ?? '');
        expect((reversed ? names.reverse() : names).join(''), query).toBe(order);
      }
    }
  });

  const searches: { query: string; found: boolean; name: string }[] = [
    { name: 'a word of the title, in any case', query: 'FERRY', found: true },
    { name: 'words of title and outlet together', query: 'ferry harbour times', found: true },
    { name: 'an author without the accent', query: 'ana ruiz', found: true },
    { name: 'a tag', query: 'istanbul', found: true },
    { name: 'the agency', query: 'anadolu', found: true },
    { name: 'a word of the note', query: 'tuesday', found: true },
    { name: 'an operator', query: 'author:ruiz -tag:ankara', found: true },
    { name: 'one that does not hold', query: '-author:ruiz', found: false },
    { name: 'a word that is only in the text', query: 'back', found: true },
    { name: 'a phrase of the text', query: '"ferry is back"', found: true },
    { name: 'not the words in another order', query: '"back is ferry"', found: false },
    { name: 'a word that is nowhere', query: 'tram', found: false },
  ];
  it.each(searches)('find $name', async ({ query, found }) => {
    await save(
      { authors: ['Aná Ruíz'], agency: 'Anadolu Agency' },
      { draft: { title: '', tags: ['İstanbul'], note: 'For Tuesday' } },
    );
    const { clips } = await listClips({ shelf: 'library', query, sort: { by: 'relevance', reversed: false } }, 0, 10);
    expect(clips.length).toBe(found ? 1 : 0);
  });
});

describe('marks', () => {
  it('are set, each for itself, and tell which clips they changed', async () => {
    const one = (await save({ url: 'https://harbour.example/1', canonicalUrl: null })).clipId;
    const two = (await save({ url: 'https://harbour.example/2', canonicalUrl: null })).clipId;
    const before = await getClip(one);
    expect(value(await markClips([one], { favourite: true }, start + 10))).toEqual([one]);
    expect(value(await markClips([one, two, 'gone'], { favourite: true }, start + 20))).toEqual([two]);
    expect(value(await markClips([one], { read: true }, start + 30))).toEqual([one]);
    expect(await getClip(one)).toEqual({ ...before, favourite: true, readAt: start + 30, updatedAt: start + 30 });
    expect(value(await markClips([one], { read: true, favourite: false }, start + 40))).toEqual([one]);
    expect(await getClip(one)).toMatchObject({ favourite: false, readAt: start + 30 });
    expect(value(await markClips([one], { read: false }, start + 50))).toEqual([one]);
    expect(await getClip(one)).toEqual({ ...before, updatedAt: start + 50 });
  });

  it('archive a clip: it leaves the library, is still the clip of its page, and goes back where it was from the trash', async () => {
    const { clipId } = await save();
    const before = await getClip(clipId);
    value(await markClips([clipId], { archived: true }, start + 10));
    expect([await idsOn('library'), await idsOn('archive')]).toEqual([[], [clipId]]);
    expect(await findByUrlKey(before?.urlKey ?? '')).toMatchObject({ id: clipId, archived: true });
    expect(await save()).toMatchObject({ clipId, outcome: 'already-there' });
    await trashClips([clipId], start + 20);
    expect([await idsOn('archive'), await idsOn('trash')]).toEqual([[], [clipId]]);
    await restoreClips([clipId], start + 30);
    expect(await idsOn('archive')).toEqual([clipId]);
    value(await markClips([clipId], { archived: false }, start + 40));
    expect(await idsOn('library')).toEqual([clipId]);
  });

  it('are where a search looks that asks for them', async () => {
    const there = (await save({ url: 'https://harbour.example/1', canonicalUrl: null })).clipId;
    const archived = (await save({ url: 'https://harbour.example/2', canonicalUrl: null })).clipId;
    const deleted = (await save({ url: 'https://harbour.example/3', canonicalUrl: null })).clipId;
    await markClips([archived], { archived: true }, start);
    await trashClips([deleted], start);
    const found = async (query: string) => {
      const { clips } = await listClips({ shelf: 'library', query, sort: { by: 'relevance', reversed: false } }, 0, 10);
      return clips.map(({ id }) => id);
    };
    expect(await found('ferry')).toEqual([there]);
    expect(await found('ferry is:archived')).toEqual([archived]);
    expect(await found('is:deleted')).toEqual([deleted]);
    expect(await found('-is:archived')).toEqual([there]);
    expect(await found('is:archived or is:favourite')).toEqual([]);
  });

  it('stay through a revision', async () => {
    const { clipId } = await save();
    await markClips([clipId], { favourite: true, read: true }, start + 10);
    await save({ text: 'Another text.' }, { now: start + 20 });
    expect(await getClip(clipId)).toMatchObject({ revision: 2, favourite: true, readAt: start + 10 });
  });
});

describe('the trash', () => {
  it('takes clips, gives them back unchanged, and lists the last deleted first', async () => {
    const one = await save({ url: 'https://harbour.example/1', canonicalUrl: null }, { now: start });
    const two = await save({ url: 'https://harbour.example/2', canonicalUrl: null }, { now: start + 1 });
    const before = await getClip(two.clipId);
    value(await trashClips([two.clipId], start + 10));
    value(await trashClips([one.clipId], start + 20));
    expect(await idsOn('trash')).toEqual([one.clipId, two.clipId]);
    value(await restoreClips([two.clipId], start + 30));
    expect(await getClip(two.clipId)).toEqual({ ...before, updatedAt: start + 30 });
  });

  it('is left for ever with every revision, but only by what lies in it', async () => {
    const gone = await save();
    await save({ text: 'Changed.' });
    const kept = await save({ url: 'https://harbour.example/2', canonicalUrl: null });
    value(await trashClips([gone.clipId], start + 1));
    value(await purgeClips([gone.clipId, kept.clipId]));
    expect(await getClip(gone.clipId)).toBeNull();
    expect(await getBody(gone.clipId, 1)).toBeNull();
    expect(await getClip(kept.clipId)).not.toBeNull();
  });
});

describe('reading for export', () => {
  it('gives the newest bodies in the order asked for and leaves out what is gone', async () => {
    const ids: string[] = [];
    for (let index = 0; index < 120; index++) {
      ids.push(
        (await save({ url: `https://harbour.example/${index}`, canonicalUrl: null, text: `Text ${index}` })).clipId,
      );
    }
    const wanted = [...ids.slice().reverse(), 'nobody'];
    const read: string[] = [];
    for await (const { clip, body } of readForExport(wanted)) {
      expect(body.clipId).toBe(clip.id);
      read.push(clip.id);
    }
    expect(read).toEqual(ids.slice().reverse());
  });
});

describe('watching', () => {
  it('tells again after a change', async () => {
    const counts: number[] = [];
    const end = watch(
      () => countClips('library'),
      (count) => counts.push(count),
      () => {},
    );
    await expect.poll(() => counts).toEqual([0]);
    await save();
    await expect.poll(() => counts).toEqual([0, 1]);
    end();
  });
});

describe('a database of a newer Newsclip', () => {
  const openRaw = (version: number) =>
    new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(databaseName, version);
      request.onupgradeneeded = () => request.result.createObjectStore('of-tomorrow').put('precious', 1);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });

  it('is refused with its reason, and not touched', async () => {
    (await openRaw((schemaVersion + 1) * dexieFactor)).close();
    const saved = await saveArticle(makeArticle(), { draft: null, again: false, now: start, thumbnail: null });
    expect(saved).toMatchObject({ ok: false, problem: { reason: 'newer-database' } });
    const problems: string[] = [];
    watch(
      () => countClips('library'),
      () => {},
      ({ reason }) => problems.push(reason),
    )();
    const end = watch(
      () => countClips('library'),
      () => {},
      ({ reason }) => problems.push(reason),
    );
    await expect.poll(() => problems).toEqual(['newer-database']);
    end();
    const raw = await openRaw((schemaVersion + 1) * dexieFactor);
    expect([...raw.objectStoreNames]).toEqual(['of-tomorrow']);
    expect(raw.version).toBe((schemaVersion + 1) * dexieFactor);
    raw.close();
  });
});
