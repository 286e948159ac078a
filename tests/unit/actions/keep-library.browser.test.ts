import { afterAll, expect, it } from 'vitest';
import { keepLibrary } from '@/lib/actions/keep-library';
import { getClip, restoreClips, saveArticle, trashClips } from '@/lib/store';
import { database } from '@/lib/store/database';
import { makeArticle } from '../make-article';

const day = 86_400_000;
const now = Date.UTC(2026, 7, 13);

afterAll(async () => (await database()).delete());

it('empties the trash of what has lain there for 30 days, and of nothing else', async () => {
  const save = async (name: string) => {
    const article = makeArticle({ url: `https://harbour.example/${name}`, canonicalUrl: null });
    const saved = await saveArticle(article, { draft: null, again: false, thumbnail: null, now: now - 90 * day });
    return saved.ok ? saved.value.clipId : '';
  };
  const [old, recent, back, kept] = [await save('1'), await save('2'), await save('3'), await save('4')];
  await trashClips([old, back], now - 31 * day);
  await trashClips([recent], now - 29 * day);
  await restoreClips([back], now - day);
  expect(await keepLibrary(now)).toEqual({ ok: true, value: null });
  expect(await getClip(old)).toBe(null);
  for (const id of [recent, back, kept]) expect(await getClip(id), id).not.toBe(null);
});
