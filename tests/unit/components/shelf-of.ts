import type { Acted } from '@/lib/actions/in-batches';
import type { Article } from '@/lib/core/article';
import type { Failure } from '@/lib/core/failure';
import type { Marks } from '@/lib/core/marks';
import { ok, type Result } from '@/lib/core/result';
import { clipIds, markClips, purgeClips, restoreClips, type Shelf, saveArticle, trashClips } from '@/lib/store';
import { makeArticle } from '../make-article';

/**
 * Empties the store, then clips an article for each title, with its title for a text, where no other is given; the last is the
 * newest. Returns the ids by title.
 */
export async function shelfOf(
  titles: readonly string[],
  different: (title: string) => { article?: Partial<Article>; thumbnail?: Blob } = () => ({}),
): Promise<Map<string, string>> {
  const idsOn = (shelf: Shelf) => clipIds({ shelf, query: '', sort: { by: 'clipped', reversed: false } });
  await trashClips([...(await idsOn('library')), ...(await idsOn('archive'))], 0);
  await purgeClips(await idsOn('trash'));
  const ids = new Map<string, string>();
  for (const [index, title] of titles.entries()) {
    const url = `https://harbour.example/${index}`;
    const { article: other, thumbnail = null } = different(title);
    const article = makeArticle({ url, canonicalUrl: null, title, text: title, html: `<p>${title}</p>`, ...other });
    const now = Date.UTC(2026, 7, 13) + index;
    const saved = await saveArticle(article, { draft: null, again: false, now, thumbnail });
    if (!saved.ok) throw new Error(saved.problem.reason);
    ids.set(title, saved.value.clipId);
  }
  return ids;
}

type Many<Rest extends unknown[]> = (ids: readonly string[], ...rest: Rest) => Promise<Result<Acted, Failure>>;

/** What the store did, as an act on many tells it. */
const acted = async (changed: Promise<Result<string[], Failure>>): Promise<Result<Acted, Failure>> => {
  const answer = await changed;
  return answer.ok ? ok({ ids: answer.value, cancelled: false, problem: null }) : answer;
};

export const trash: Many<[]> = (ids) => acted(trashClips(ids, Date.now()));
export const restore: Many<[]> = (ids) => acted(restoreClips(ids, Date.now()));
export const purge: Many<[]> = (ids) => acted(purgeClips(ids));
export const mark: Many<[Marks]> = (ids, marks) => acted(markClips(ids, marks, Date.now()));
