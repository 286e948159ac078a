import type { Clip } from './clip';
import { urlKeyOf } from './url-key';

/** The publisher's own address for the article, where it can be the same article; the page's otherwise. */
export function sourceOf({ url, canonicalUrl }: Pick<Clip, 'url' | 'canonicalUrl'>): string {
  if (canonicalUrl === null || canonicalUrl === url) return url;
  const isSame = urlKeyOf({ url, canonicalUrl }) === urlKeyOf({ url: canonicalUrl, canonicalUrl: null });
  return isSame ? canonicalUrl : url;
}
