import type { MetaTags } from './meta-tags';

const authorTags =
  'author article:author articleauthor parsely-author sailthru.author dc.creator byl cxenseparse:author authors';

/** What machines are told of who signs, place by place, in the order of trust. `claims` are those of JSON-LD. */
export const authorSources = (claims: string[], meta: MetaTags): string[][] =>
  [claims, ...authorTags.split(' ').map(meta)].filter((values) => values.length);
