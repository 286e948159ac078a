import type { JudgedQuery } from './judged-query';
import { businessAndCultureQueries } from './queries/business-and-culture';
import { natureQueries } from './queries/nature';
import { operatorQueries } from './queries/operators';
import { otherLanguageQueries } from './queries/other-languages';
import { seaQueries } from './queries/sea';
import { townQueries } from './queries/town';

/** All that the ranking is judged by. */
export const queries: readonly JudgedQuery[] = [
  ...seaQueries,
  ...townQueries,
  ...natureQueries,
  ...businessAndCultureQueries,
  ...operatorQueries,
  ...otherLanguageQueries,
];
