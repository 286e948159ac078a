import { beforeEach, describe, expect, it } from 'vitest';
import { clipIds, keepPicture, readForExport, saveArticle } from '@/lib/store';
import { database } from '@/lib/store/database';
import { makeArticle } from '../make-article';
import { emptyStore } from './empty-store';
import { pictureOf } from './picture-of';
import { value } from './value';

beforeEach(emptyStore);

const [quay, tram] = ['https://pictures.example/quay.png', 'https://pictures.example/tram.png'];

async function save(page: string, now: number, pictures: readonly string[], text = page) {
  const article = makeArticle({ url: `https://www.harbour.example/${page}`, canonicalUrl: null, text });
  return value(await saveArticle(article, { draft: null, again: true, now, thumbnail: null, pictures })).clipId;
}

async function read(pictures: boolean) {
  const ids = await clipIds({ shelf: 'library', query: '', sort: { by: 'clipped', reversed: true } });
  const found: string[][] = [];
  for await (const clip of readForExport(ids, { pictures })) {
    found.push([...(clip.pictures ?? [])].map(([address, { hash }]) => `${address} ${hash}`));
  }
  return found;
}

it('clips come with the pictures that are kept for them, each with its own, where somebody asks for them', async () => {
  const one = await save('one', 1, [quay, tram]);
  const two = await save('two', 2, [quay]);
  await save('three', 3, []);
  const [first, second] = [await pictureOf('first'), await pictureOf('second')];
  expect(await read(true), 'none is kept yet').toEqual([[], [], []]);
  value(await keepPicture({ clipId: one, address: quay }, first));
  value(await keepPicture({ clipId: two, address: quay }, second));
  expect(await read(true)).toEqual([[`${quay} ${first.hash}`], [`${quay} ${second.hash}`], []]);
  expect(await read(false)).toEqual([[], [], []]);
});

it('a text that lies there under another number than its clip’s is none', async () => {
  const id = await save('quay', 1, []);
  const db = await database();
  const [body] = await db.bodies.where('clipId').equals(id).toArray();
  if (!body) throw new Error('No body');
  await db.bodies.add({ ...body, revision: body.revision + 1, text: 'later' });
  const found: string[] = [];
  for await (const clip of readForExport([id])) found.push(clip.body.text);
  expect(found).toEqual(['quay']);
});

describe('clips come with their newest texts, in the order asked for', () => {
  it.each<[string, number[]]>([
    ['all of them', [0, 1, 2, 3, 4, 5, 6, 7]],
    ['the newest first', [7, 6, 5, 4, 3, 2, 1, 0]],
    ['one', [5]],
    ['two with many others between them', [6, 1]],
    ['two with nothing but older texts between them', [4, 3]],
    ['none', []],
    ['one that is gone', [0, 8, 1]],
    ['one that is asked for twice', [2, 1, 2]],
  ])('%s', async (_, wanted) => {
    const ids: string[] = [];
    for (let page = 0; page < 8; page += 1) ids.push(await save(`${page}`, page, []));
    for (const text of ['changed', 'changed again', 'changed once more']) await save('4', 9, [], text);
    const texts = wanted.map((page) => (page === 4 ? 'changed once more' : `${page}`));
    const found: string[] = [];
    for await (const { clip, body } of readForExport(wanted.map((page) => ids[page] ?? 'gone'))) {
      expect([body.clipId, body.revision]).toEqual([clip.id, clip.revision]);
      found.push(body.text);
    }
    expect(found).toEqual(texts.filter((text) => text !== '8'));
  });
});
