import type { Article } from './article';

/** Parameters that say how a reader came, never which article it is. */
const trackingParameter =
  /^(?:utm_.*|[a-z]{1,3}clid|gad_.*|gbraid|wbraid|igshid|mc_[ce]id|_hs.*|hsa_.*|mkt_tok|oly_(?:anon|enc)_id|vero_id|yclid|_openstat|ref(?:_src|_url)?|cmpid|ocid|smid|smtyp|partner|rss|at_(?:medium|campaign|link.*|ptr.*|format|bbc_team)|xtor|ns_(?:source|mchannel|campaign|linkname|fee)|s?rnd|share(?:d|type)?|outputtype|amp(?:_.*)?)$/i;

/** Host prefixes under which an outlet serves the same pages. */
const servingPrefix = /^(?:www\d?|m|mobile|amp|touch)\./;

/**
 * What says that two pages are the same article: host without `www.`, `m.` or `amp.`, path without a trailing slash, the
 * parameters that are not tracking in alphabetical order; no scheme, no fragment. A selection has a key of its own text,
 * given as `selectionHash`, since several may be taken of one page.
 *
 * The page's canonical address counts only where it lies on the page's own host or one above or below it: a page must not
 * be able to pass itself off as a revision of another outlet's article.
 */
export function urlKeyOf(article: Pick<Article, 'url' | 'canonicalUrl'>): string {
  const page = new URL(article.url);
  const canonical = article.canonicalUrl ? new URL(article.canonicalUrl) : null;
  return keyOf(canonical && belongsTogether(canonical, page) && !isFrontPage(canonical, page) ? canonical : page);
}

const keyOf = (url: URL): string => {
  const parameters = [...url.searchParams]
    .filter(([name]) => !trackingParameter.test(name))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort();
  const path = url.pathname.replace(/\/+$/, '');
  return servingHost(url) + path + (parameters.length ? `?${parameters.join('&')}` : '');
};

const servingHost = (url: URL): string => url.host.toLowerCase().replace(servingPrefix, '');

function belongsTogether(a: URL, b: URL): boolean {
  const [one, other] = [servingHost(a), servingHost(b)];
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

/** Some templates name the front page as canonical on every page. */
const isFrontPage = (canonical: URL, page: URL): boolean =>
  canonical.pathname.length <= 1 && !canonical.search && page.pathname.length > 1;
