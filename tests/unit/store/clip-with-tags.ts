import { saveArticle } from '@/lib/store';
import { makeArticle } from '../make-article';

/** Clips an invented article with tags, at an address of its own, and gives the clip's id. `now` in epoch milliseconds. */
export async function clipWithTags(title: string, tags: string[], now = 1): Promise<string> {
  const article = makeArticle({
    url: `https://harbour.example/${encodeURIComponent(title)}`,
    canonicalUrl: null,
    title,
    text: title,
    html: `<p>${title}</p>`,
  });
  const saved = await saveArticle(article, {
    draft: { title: '', tags, note: '' },
    again: false,
    thumbnail: null,
    now,
  });
  if (!saved.ok) throw new Error(saved.problem.reason);
  return saved.value.clipId;
}
