import * as v from 'valibot';
import { sha256Of } from './sha256-of';

const unhashed = v.object({ ok: v.literal(true), article: v.looseObject({ rawHtml: v.string() }) });

/**
 * What a content script answered, with the hash of the page's HTML in place of that HTML, where it could not hash it itself. Any other
 * answer is left as it is.
 */
export async function withRawHash(answer: unknown): Promise<unknown> {
  if (!v.is(unhashed, answer)) return answer;
  const { rawHtml, ...article } = answer.article;
  return { ...answer, article: { ...article, rawHash: await sha256Of(rawHtml) } };
}
