import type { ArticleKind } from '../article';
import { fold } from './fold';

/** What a page says of the sort of piece, in the order of trust. */
export interface KindClaims {
  /** The article's schema.org types, the folders of its address, its section. */
  words: string[];
  /** What the page itself is, where its schema.org type is no article's: that type and its Open Graph type; else ''. */
  medium: string;
}

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

/** The kind, from the first word that tells one, else from the medium. */
export function kindIn({ words, medium }: KindClaims): ArticleKind {
  for (const word of words) {
    const key = fold(word).replaceAll(' ', '-');
    const kind = signs.find(([, sign]) => sign.test(key))?.[0];
    if (kind) return kind;
  }
  return /^video| video/i.test(medium) ? 'video' : /^(?:audio|podcast)/i.test(medium) ? 'audio' : 'article';
}
