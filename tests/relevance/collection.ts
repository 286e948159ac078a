import type { ArticleRecord, WrittenArticle } from './article-record';
import { arabic } from './articles/arabic';
import { businessAndCulture } from './articles/business-and-culture';
import { chinese } from './articles/chinese';
import { german } from './articles/german';
import { hindi } from './articles/hindi';
import { japanese } from './articles/japanese';
import { nature } from './articles/nature';
import { ofEverything } from './articles/of-everything';
import { sea } from './articles/sea';
import { spanish } from './articles/spanish';
import { town } from './articles/town';
import { turkish } from './articles/turkish';

/** A reader clips news on the day: the order by clipping is the order by publication. Milliseconds. */
const untilClipped = 3 * 60 * 60 * 1_000;

const recordOf = ({ agency, tags = [], note = '', ...written }: WrittenArticle): ArticleRecord => ({
  ...written,
  agency: agency ?? null,
  tags,
  note,
  clippedAt: Date.parse(written.publishedAt) + untilClipped,
});

/**
 * What the relevance of the search is measured on. Its themes overlap on purpose: one ferry strike has several articles, others
 * name it in passing, and the same things happen in other years, towns and languages.
 */
export const collection: readonly ArticleRecord[] = [
  ...sea,
  ...town,
  ...nature,
  ...businessAndCulture,
  ...ofEverything,
  ...turkish,
  ...arabic,
  ...chinese,
  ...japanese,
  ...hindi,
  ...german,
  ...spanish,
].map(recordOf);
