import { keyedBy } from './citation-key';
import type { Cited } from './cited';

/** A list of CSL-JSON items, `article-newspaper`, in the order given; `id` is the key that BibTeX has too. */
export const cslJson = (cited: readonly Cited[]): string =>
  `${JSON.stringify(
    keyedBy(cited).map(([key, one]) => item(key, one)),
    null,
    2,
  )}\n`;

const item = (id: string, one: Cited) => ({
  id,
  type: 'article-newspaper',
  title: one.title,
  author: one.authors.length > 0 ? one.authors : undefined,
  'container-title': one.outlet,
  section: one.section ?? undefined,
  issued: one.issued ? date(one.issued) : undefined,
  accessed: date(one.accessed),
  URL: one.url,
  language: one.lang ?? undefined,
  note: one.supplier ?? undefined,
});

const date = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });
