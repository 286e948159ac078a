import { copyPlace } from '@/lib/browser/copy-place';
import type { Article } from '@/lib/core/article';
import { keepCopyIn, saveArticle } from '@/lib/store';
import { syntheticClip } from '../synthetic-clips';
import { openFloor, putAll } from './floor-database';
import type { Compared } from './lists';
import { medianMilliseconds } from './milliseconds';

/** Indices from here on are no synthetic collection's. */
export const beyond = 2 ** 31;

/**
 * One save of a new article beside a raw strict put of a row and a body: into the database alone, or as "Clip" does it, with the
 * recovery copy. Once that is kept, it is kept by every later save of the page.
 */
export async function save(copied: boolean): Promise<Compared> {
  const [repetitions, inARow] = [15, 5];
  if (copied) keepCopyIn(copyPlace);
  const first = beyond + (copied ? 2 : 1) * 1_000;
  const made = Array.from({ length: repetitions * inARow }, (_, place) => syntheticClip(first + place));
  const articles = made.map(({ clip, body }): Article => ({ ...clip, html: body.html, text: body.text }));
  const [unsaved, unput] = [[...articles], [...made]];
  const database = await openFloor();
  const [value = Number.NaN, floor = Number.NaN] = await medianMilliseconds(repetitions, inARow, [
    async () => {
      for (const article of unsaved.splice(0, 1)) {
        const saved = await saveArticle(article, { draft: null, again: false, thumbnail: null, now: Date.now() });
        if (!saved.ok || saved.value.outcome !== 'clipped') throw new Error('It was not clipped');
      }
    },
    () => putAll(database, unput.splice(0, 1), 'strict'),
  ]);
  database.close();
  return { value, floor };
}
