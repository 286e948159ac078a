import * as v from 'valibot';
import type { ArticleMetadata } from './article';
import { type KindClaims, kindIn } from './news/article-kind';
import { withFootSignature } from './news/foot-signature';
import { keywordsIn } from './news/keywords';
import { languageTag } from './news/language-tag';
import { type SignatureClaims, weighAuthors } from './news/weigh-authors';
import { type TimeClaims, weighTimes } from './news/weigh-times';

/**
 * What a page says of some fields, for each in the order of trust. One value is made of it by whoever asked the page, so that the script
 * that each page compiles anew stays small.
 */
export interface PageClaims {
  /** One keyword in a string, or several. */
  keywords: string[];
  times: TimeClaims;
  /** As the page writes them: "en_us". */
  languages: string[];
  kind: KindClaims;
  signatures: SignatureClaims;
}

/** The fields that are made of claims alone. */
export type ClaimedFields = Pick<
  ArticleMetadata,
  'authors' | 'agency' | 'keywords' | 'publishedAt' | 'modifiedAt' | 'kind' | 'lang'
>;

/** What stands beside the text of an article and may tell of it. */
export interface TextClaims {
  /** The line right below the text, where some sign; '' for none. */
  foot: string;
}

const list = v.array(v.string());
const claims = v.looseObject({
  signatures: v.object({
    sources: v.array(list),
    printed: v.array(v.object({ text: v.string(), by: v.picklist(['anybody', 'people', 'agency']) })),
    facts: list,
    outlets: list,
  }),
  site: v.string(),
  url: v.string(),
  foot: v.string(),
  keywords: list,
  languages: list,
  times: v.object({ published: list, modified: list, marked: list, printed: list, facts: list }),
  kind: v.object({ words: list, medium: v.string() }),
});

/** The fields that a page's claims come to. `url` is the page's address, `site` its outlet. */
export function readClaims(
  { keywords, times, kind, languages, signatures, foot }: PageClaims & TextClaims,
  url: string,
  site: string,
): ClaimedFields {
  const lang = languageTag(languages);
  const host = URL.parse(url)?.hostname ?? '';
  return {
    ...withFootSignature(weighAuthors(signatures, host), foot, site),
    keywords: keywordsIn(keywords),
    ...weighTimes(times, lang, host),
    kind: kindIn(kind),
    lang,
  };
}

/** An article with one value in place of claims; anything else as it is. */
export const withClaimsRead = (article: unknown): unknown =>
  v.is(claims, article) ? { ...article, ...readClaims(article, article.url, article.site) } : article;
