import { beforeEach, expect, it } from 'vitest';
import { countWords, markClips, saveArticle, trashClips } from '@/lib/store';
import { database } from '@/lib/store/database';
import { emptyIndex } from '@/lib/store/search/index-state';
import { makeArticle } from '../make-article';
import { emptyStore } from './empty-store';
import { value } from './value';

beforeEach(emptyStore);

const save = async (name: string, wordCount: number, again = false) =>
  value(
    await saveArticle(
      makeArticle({
        url: `https://harbour.example/${name}`,
        canonicalUrl: null,
        wordCount,
        text: `${name} ${wordCount}`,
      }),
      { draft: null, again, now: Date.now(), thumbnail: null },
    ),
  ).clipId;

const counts = async () => ({
  library: await countWords('library'),
  archive: await countWords('archive'),
  trash: await countWords('trash'),
});

it('counts the words of each shelf, of a clip only those of its newest revision', async () => {
  await save('ferry', 100);
  const archived = await save('swifts', 20);
  const trashed = await save('gulls', 3);
  expect(await counts()).toEqual({ library: 123, archive: 0, trash: 0 });
  value(await markClips([archived], { archived: true }, Date.now()));
  value(await trashClips([trashed], Date.now()));
  expect(await counts()).toEqual({ library: 100, archive: 20, trash: 3 });
  await save('ferry', 150, true);
  expect(await countWords('library')).toBe(150);
});

it('does not say what it does not know yet', async () => {
  await save('ferry', 100);
  const db = await database();
  await db.upkeep.put(emptyIndex(0, false));
  expect(await countWords('library')).toBe(null);
});
