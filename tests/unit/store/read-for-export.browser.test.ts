import { beforeEach, expect, it } from 'vitest';
import { clipIds, keepPicture, readForExport, saveArticle } from '@/lib/store';
import { makeArticle } from '../make-article';
import { emptyStore } from './empty-store';
import { pictureOf } from './picture-of';
import { value } from './value';

beforeEach(emptyStore);

const [quay, tram] = ['https://pictures.example/quay.png', 'https://pictures.example/tram.png'];

async function save(page: string, now: number, pictures: readonly string[]) {
  const article = makeArticle({ url: `https://www.harbour.example/${page}`, canonicalUrl: null, text: page });
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
