import type { ArticleKind } from '@/lib/core/article';
import { fold } from '@/lib/core/news/fold';
import type { MetaTags } from './meta-tags';
import { isArticleType } from './schema-article';
import { type SchemaNode, typesOf } from './schema-nodes';

/** Beginnings of schema.org types, and of folders and sections in the languages of many outlets. */
const signs: readonly (readonly [ArticleKind, RegExp])[] = [
  ['live blog', /^(?:live(?:-?blog|-?ticker|$)|en-direct|en-vivo|ao-vivo|diretta|canli)/],
  [
    'opinion',
    /^(?:opini|comment|kommentar|column|kolumn|meinung|editorial|op-?ed|tribun|debat|yazarlar|leder|мнени|رأي|社説|评论|사설)/,
  ],
  ['analysis', /^(?:background|anal[iy][sz])/],
  ['interview', /^(?:interview|entrevista|intervist|entretien|roportaj)/],
  ['review', /^(?:review|critic|kritik|rezension|recension)/],
  ['gallery', /^(?:(?:image|media|photo|foto)-?gal|galeri|fotostreck|bildergal|diaporama)/],
  ['press release', /^(?:press-?release|pressemitt|communique)/],
];

/** The kind, from the article's schema.org type, else a folder of the address, else the section's name. */
export function kindOf(articles: readonly SchemaNode[], meta: MetaTags, url: URL, section: string | null): ArticleKind {
  const types = articles.slice(0, 3).flatMap(typesOf);
  const places = [...url.pathname.split('/').slice(1, -1), section ?? ''];
  for (const word of [...types, ...places]) {
    const key = fold(word).replaceAll(' ', '-');
    const kind = signs.find(([, sign]) => sign.test(key))?.[0];
    if (kind) return kind;
  }
  const main = types.some(isArticleType) ? '' : `${types[0]} ${meta('og:type')[0]}`;
  return /^video| video/i.test(main) ? 'video' : /^(?:audio|podcast)/i.test(main) ? 'audio' : 'article';
}
