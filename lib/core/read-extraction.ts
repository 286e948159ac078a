import * as v from 'valibot';
import { type Article, parseArticle } from './article';
import { countWords } from './count-words';
import { excerptOf } from './excerpt';
import { type Failure, failure, isFailureReason } from './failure';
import { runningTextOfHtml } from './html-running-text';
import { withClaimsRead } from './read-claims';
import { fail, ok, type Result } from './result';
import { textAccess } from './text-access';

const answerSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), article: v.unknown() }),
  v.object({ ok: v.literal(false), reason: v.string() }),
]);

const withoutArticle = v.object({ ok: v.literal(false), reason: v.picklist(['no-article', 'too-large']) });

/** Whether a content script looked for an article in vain. */
export const isWithoutArticle = (answer: unknown): boolean => v.is(withoutArticle, answer);

const withHtml = v.looseObject({ html: v.string() });

/** The page tells no text from captions, and counts no words. */
function withText(article: unknown): unknown {
  if (!v.is(withHtml, article)) return article;
  const text = runningTextOfHtml(article.html);
  return { ...article, text, wordCount: countWords(text) };
}

const untitled = v.looseObject({ title: v.literal(''), text: v.string() });
/** Code points. */
const longestTitle = 80;

/** A page without a headline is called by its first words. */
const withTitle = (article: unknown): unknown =>
  v.is(untitled, article) ? { ...article, title: excerptOf(article.text, longestTitle) } : article;

/** The door for what a content script answered: unknown until it is an article or a failure that Newsclip has words for. */
export function readExtraction(answer: unknown): Result<Article, Failure> {
  const parsed = v.safeParse(answerSchema, answer);
  if (!parsed.success) return fail(failure('unexpected', 'the page gave no answer that can be read'));
  if (!parsed.output.ok) {
    const { reason } = parsed.output;
    return fail(isFailureReason(reason) ? failure(reason) : failure('unexpected', `reason ${reason.slice(0, 80)}`));
  }
  const article = parseArticle(withTitle(withText(withClaimsRead(parsed.output.article))));
  if (!article.ok) return fail(failure('unexpected', article.problem));
  const { access, wordCount, text } = article.value;
  if (!text) return fail(failure('no-article'));
  return ok({ ...article.value, access: textAccess(access, wordCount) });
}
