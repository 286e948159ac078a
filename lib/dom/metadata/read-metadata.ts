import type { ArticleMetadata } from '@/lib/core/article';
import { claimedNames } from '@/lib/core/news/claimed-names';
import { hasDigit } from '@/lib/core/news/digits';
import { outletMatcher } from '@/lib/core/news/outlet-name';
import { isWireAgency } from '@/lib/core/news/wire-agencies';
import type { PageClaims } from '@/lib/core/read-claims';
import { isApart } from '../is-apart';
import { accessOf } from './access';
import { authorSources } from './author-sources';
import { canonicalUrlOf } from './canonical-url';
import { directionOf } from './direction';
import { all, textOf } from './element-text';
import { readHeadline } from './headline';
import { kindClaims } from './kind';
import { leadImageOf } from './lead-image';
import { readMetaTags } from './meta-tags';
import { outletNames } from './outlet';
import { readPrinted } from './printed-metadata';
import { articleNodes } from './schema-article';
import { addressesOf, readSchemaNodes, textsOf } from './schema-nodes';
import { readSection } from './section';
import { readStandfirst } from './standfirst';
import { webAddress } from './web-address';

export type PageMetadata = Pick<
  ArticleMetadata,
  'canonicalUrl' | 'title' | 'standfirst' | 'site' | 'section' | 'dir' | 'access' | 'leadImage'
> &
  PageClaims;

export interface FoundMetadata {
  /** `title` is '' where the page has none. */
  metadata: PageMetadata;
  /** The element of the copy that prints the headline; null where none does. */
  headline: Element | null;
  /** Names of who may have signed: people, or else the outlet. */
  signers: readonly string[];
  /** What the page says that it is about: of the standfirst, of the first paragraph, or of neither. */
  descriptions: readonly string[];
  /** Elements of the copy that only print metadata (byline, date line, kicker): to be left out of the body. */
  lines: Element[];
}

/**
 * What the page says about its article. `copy` is an inert, declobbered copy of the page and is not changed.
 *
 * The cascade, for each field: JSON-LD, since it is written for machines and says what it means; then meta tags and
 * microdata, written for sharing and often reworded; then what is printed near the headline. Where sources agree, the
 * fullest form wins: the offset from the printed line, the seconds from JSON-LD. The headline, the outlet and the
 * canonical address have an order of their own, given where they are read.
 */
export function readMetadata(copy: Document, url: URL, baseAddress?: string): FoundMetadata {
  const meta = readMetaTags(copy);
  const nodes = readSchemaNodes(copy);
  // The copy of a live page has no `base` of its own.
  const base = new URL(webAddress(baseAddress ?? copy.querySelector('base[href]')?.getAttribute('href'), url) ?? url);
  // The canonical link goes first, since it has no other purpose and an AMP page must carry it.
  const links = [...all(copy, 'link[rel~="canonical" i]').map((link) => link.getAttribute('href')), ...meta('og:url')];
  const canonical = canonicalUrlOf(links, url, base);
  const metaTitles = meta('og:title twitter:title headline parsely-title sailthru.title dc.title title');
  const articles = articleNodes(
    nodes,
    [url.href, canonical ?? url.href],
    [...metaTitles, copy.title, ...all(copy, 'h1', 3).map((heading) => heading.textContent ?? '')],
    base,
  );
  const say = (...names: string[]): string[] =>
    articles.flatMap((node) => names.flatMap((name) => textsOf(node[name], nodes)));
  const outlets = outletNames(copy, url, meta, articles, nodes);
  const isOutlet = outletMatcher(outlets, url.hostname);
  const { title, element } = readHeadline(copy, [...say('headline').slice(0, 2), ...metaTitles, copy.title], isOutlet);
  const root = copy.documentElement;
  const languages = [
    root.getAttribute('lang') ?? '',
    root.getAttribute('xml:lang') ?? '',
    ...say('inLanguage'),
    ...meta('content-language og:locale language dc.language'),
  ];
  const section = readSection(copy, base, meta, articles, nodes, (name) => name === title || isOutlet(name));
  const published = [
    ...say('datePublished'),
    ...meta(publishedTags),
    // The day in the address goes before what is printed, which may belong to another article.
    ...(dayInAddress.exec(url.pathname)?.slice(0, 1) ?? []),
  ];
  const modified = [...say('dateModified'), ...meta(modifiedTags)];
  const marked = timeElements(element ?? copy.body);
  const printed = readPrinted(element ?? copy.body, isOutlet, section);
  const isDated = printed.isDated || [...published, ...modified, ...marked].some(hasDigit);
  const descriptions = [...say('description').slice(0, 1), ...meta('og:description twitter:description description')];
  const sources = authorSources(say('author', 'creator'), meta);
  const signers = claimedNames([...sources.flat(), ...printed.signatures.map(({ text }) => text)]).filter(
    (name) => !isWireAgency(name),
  );
  const people = signers.filter((name) => !isOutlet(name));
  const facts = people.length && isDated ? { dates: [], authors: [] } : factsOf(copy.body);
  return {
    metadata: {
      canonicalUrl:
        canonical ??
        canonicalUrlOf(
          articles.slice(0, 1).flatMap((node) => addressesOf([node.mainEntityOfPage, node.url].flat(), nodes)),
          url,
          base,
        ),
      title,
      standfirst: readStandfirst(copy, descriptions, title),
      signatures: {
        sources,
        printed: printed.signatures,
        facts: facts.authors,
        outlets,
      },
      site: outlets[0] ?? url.hostname,
      section,
      keywords: [...say('keywords'), ...meta('news_keywords article:tag parsely-tags sailthru.tags keywords')],
      times: { published, modified, marked, printed: printed.times, facts: facts.dates },
      languages,
      dir: directionOf(
        element ?? copy.body,
        languages.find((tag) => /^\s*[a-z]{2,3}(?![a-z])/i.test(tag)) ?? null,
        title,
      ),
      kind: kindClaims(articles, meta, url, section),
      access: accessOf(copy, meta, articles),
      leadImage: leadImageOf(base, meta, articles, nodes),
    },
    headline: element,
    descriptions,
    signers: people.length ? people : signers,
    lines: printed.lines,
  };
}

const publishedTags =
  'article:published_time og:article:published_time datepublished parsely-pub-date sailthru.date dc.date.issued dcterms.created dc.date pubdate publishdate publish-date publish_date date article_date_original';
const modifiedTags = 'article:modified_time og:updated_time datemodified dcterms.modified last-modified';

/** `time` elements of the article, for templates without any meta tags. */
function timeElements(headline: Element): string[] {
  const article = headline.closest('article,main,body');
  const elsewhere = 'aside,nav,footer,li,[class*="comment" i],[class*="relat" i],[itemprop*="modif" i]';
  const time = [...(article?.querySelectorAll('time,[class*="date" i]') ?? [])].find(
    (one) => !isApart(one, elsewhere, headline),
  );
  return time ? [time.getAttribute('datetime') ?? time.textContent ?? ''] : [];
}

/** Dates in a list of facts that names the author, too, and authors beside such a date; it may stand after the text. */
function factsOf(body: Element): { dates: string[]; authors: string[] } {
  const facts = all(body, 'li', 500)
    .filter((item) => authorLabel.test(item.parentElement?.textContent ?? ''))
    .map(textOf)
    .filter((text) => text.length < 50);
  const dates = facts.filter((text) => /^(?:dat[aeu]m?|fecha|дата|日期)[\s:：]/i.test(text));
  const authors = dates.length ? facts.filter((text) => text.search(authorLabel) === 0) : [];
  return { dates, authors: authors.map((text) => text.replace(/^[^\s:：]+[\s:：]+/, '')) };
}
const authorLabel = /aut\w*r|автор|作者/i;

/** `/2026/01/13/` in an address, or, as in China, `/2026-01/13/`. */
const dayInAddress = /(?<=[/-])(?:19|20)\d\d([/-]?)(?:0?[1-9]|1[0-2])(?:\1|\/)(?:3[01]|[0-2]?\d)(?=[/_.-]|$)/;
