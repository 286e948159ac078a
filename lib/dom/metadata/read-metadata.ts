import type { ArticleMetadata } from '@/lib/core/article';

export type PageMetadata = Pick<
  ArticleMetadata,
  | 'canonicalUrl'
  | 'title'
  | 'standfirst'
  | 'authors'
  | 'agency'
  | 'site'
  | 'section'
  | 'keywords'
  | 'publishedAt'
  | 'modifiedAt'
  | 'lang'
  | 'dir'
  | 'kind'
  | 'access'
  | 'leadImage'
>;

export interface FoundMetadata {
  /** `title` is '' where the page has none. */
  metadata: PageMetadata;
  /** Elements of the copy that only print metadata (byline, date line, kicker): to be left out of the body. */
  lines: Element[];
}

/** What the page says about its article. `copy` is an inert, declobbered copy of the page and is not changed. */
export function readMetadata(copy: Document, url: URL): FoundMetadata {
  const meta = (name: string): string | null =>
    copy.querySelector(`meta[property="${name}" i], meta[name="${name}" i]`)?.getAttribute('content')?.trim() || null;
  const language = copy.documentElement.getAttribute('lang') || null;
  return {
    metadata: {
      canonicalUrl: webUrl(copy.querySelector('link[rel~="canonical" i]')?.getAttribute('href'), url),
      title: meta('og:title') ?? copy.querySelector('h1')?.textContent?.trim() ?? copy.title,
      standfirst: meta('og:description') ?? meta('description'),
      authors: [],
      agency: null,
      site: meta('og:site_name') ?? url.hostname.replace(/^www\./, ''),
      section: meta('article:section'),
      keywords: [],
      publishedAt: null,
      modifiedAt: null,
      lang: language,
      dir: copy.documentElement.dir === 'rtl' ? 'rtl' : 'ltr',
      kind: 'article',
      access: 'unknown',
      leadImage: webUrl(meta('og:image'), url),
    },
    lines: [],
  };
}

function webUrl(address: string | null | undefined, base: URL): string | null {
  if (!address || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}
