import * as v from 'valibot';
import type { ArticleMetadata } from './article';
import { type KindClaims, kindIn } from './news/article-kind';
import { withFootSignature } from './news/foot-signature';
import { keywordsIn } from './news/keywords';
import { type TimeClaims, weighTimes } from './news/weigh-times';

/**
 * What a page says of some fields, for each in the order of trust. One value is made of it by whoever asked the page, so that the script
 * that each page compiles anew stays small.
 */
export interface PageClaims {
  /** One keyword in a string, or several. */
  keywords: string[];
  times: TimeClaims;
  kind: KindClaims;
  /** Whether the authors are people, and not the outlet or a desk in their place. */
  byPeople: boolean;
}

/** What stands beside the text of an article and may tell of it. */
export interface TextClaims {
  /** The line right below the text, where some sign; '' for none. */
  foot: string;
}

const list = v.array(v.string());
const claims = v.looseObject({
  authors: list,
  agency: v.nullable(v.string()),
  byPeople: v.boolean(),
  site: v.string(),
  url: v.string(),
  lang: v.nullable(v.string()),
  foot: v.string(),
  keywords: list,
  times: v.object({ published: list, modified: list, marked: list, printed: list, facts: list }),
  kind: v.object({ words: list, medium: v.string() }),
});

/** The fields that a page's claims come to. `url` and `lang` are those of the page. */
export const readClaims = ({ keywords, times, kind }: PageClaims, url: string, lang: string | null) =>
  ({
    keywords: keywordsIn(keywords),
    ...weighTimes(times, lang, URL.parse(url)?.hostname ?? ''),
    kind: kindIn(kind),
  }) satisfies Partial<ArticleMetadata>;

/** An article with one value in place of claims; anything else as it is. */
export const withClaimsRead = (article: unknown): unknown =>
  v.is(claims, article)
    ? {
        ...article,
        ...readClaims(article, article.url, article.lang),
        ...withFootSignature(article, article.foot, article.site),
      }
    : article;
