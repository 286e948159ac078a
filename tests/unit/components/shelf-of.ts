import type { Marks } from '@/lib/core/marks';
import { clipIds, markClips, purgeClips, restoreClips, saveArticle, trashClips } from '@/lib/store';
import { makeArticle } from '../make-article';

/** Empties the store, then clips an article for each title; the last is the newest. Returns the ids by title. */
export async function shelfOf(titles: readonly string[]): Promise<Map<string, string>> {
  const before = [...(await clipIds('library')), ...(await clipIds('archive'))];
  await trashClips(before, 0);
  await purgeClips(await clipIds('trash'));
  const ids = new Map<string, string>();
  for (const [index, title] of titles.entries()) {
    const url = `https://harbour.example/${index}`;
    const article = makeArticle({ url, canonicalUrl: null, title, text: title, html: `<p>${title}</p>` });
    const saved = await saveArticle(article, { draft: null, again: false, now: Date.UTC(2026, 7, 13) + index });
    if (!saved.ok) throw new Error(saved.problem.reason);
    ids.set(title, saved.value.clipId);
  }
  return ids;
}

export const trash = (ids: string[]) => trashClips(ids, Date.now());
export const restore = (ids: string[]) => restoreClips(ids, Date.now());
export const mark = (ids: string[], marks: Marks) => markClips(ids, marks, Date.now());
