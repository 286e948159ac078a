import * as v from 'valibot';
import { isoTime } from './iso-time';
import { fail, ok, type Result } from './result';

/** What sort of piece it is, as the publisher's markup or the address says; `article` where nothing says otherwise. */
const articleKinds = [
  'article',
  'opinion',
  'analysis',
  'review',
  'interview',
  'live blog',
  'gallery',
  'video',
  'audio',
  'press release',
] as const;
export type ArticleKind = (typeof articleKinds)[number];

/** Sizes past which a value is not an article's but a fault or an attack. Counted in UTF-16 code units. */
const longest = { line: 2_000, url: 8_192, html: 24_000_000, list: 500 } as const;

const line = v.pipe(v.string(), v.maxLength(longest.line));
const webUrl = v.pipe(v.string(), v.maxLength(longest.url), v.regex(/^https?:\/\//i), v.url());
const lines = v.pipe(v.array(line), v.maxLength(longest.list));

/**
 * One article as the content script found it: passing, JSON-cloneable, and the same names everywhere. Times are ISO 8601
 * as the publisher printed them (offset kept; the date alone where only the day is known). `null` means that the page
 * does not say: nothing is guessed.
 */
const metadataEntries = {
  /** The page's address: absolute http(s), no fragment. */
  url: webUrl,
  /** The address the publisher names as the article's own; null where the page names none. */
  canonicalUrl: v.nullable(webUrl),
  /** The headline, not the search-engine title. */
  title: v.pipe(line, v.minLength(1)),
  standfirst: v.nullable(v.pipe(v.string(), v.maxLength(longest.line * 5))),
  /** People. The outlet or a desk only where the page names it as author and neither a person nor an agency signs. */
  authors: lines,
  /** The wire service that supplied the text, as the page names it. */
  agency: v.nullable(line),
  /** The outlet, by its name; its host name where the page gives none. */
  site: v.pipe(line, v.minLength(1)),
  section: v.nullable(line),
  keywords: lines,
  publishedAt: v.nullable(isoTime),
  modifiedAt: v.nullable(isoTime),
  /** BCP 47. */
  lang: v.nullable(v.pipe(v.string(), v.maxLength(64))),
  dir: v.picklist(['ltr', 'rtl']),
  kind: v.picklist(articleKinds),
  /** Whether all of the text was there: `truncated` by a paywall, or not to be told. */
  access: v.picklist(['full', 'truncated', 'unknown']),
  leadImage: v.nullable(webUrl),
  /**
   * How the body came about. `whole`: the article as it was found. `selection`: what the reader had selected. `block`: a part
   * of the page that the reader picked in place of what was found. `text`: the plain text of the page, nothing chosen.
   * `link`: there is none, since the clip came from another program's list of links; clipping its page fills it.
   */
  extent: v.picklist(['whole', 'selection', 'block', 'text', 'link']),
  /** Words of `text`; characters where the script writes no spaces between words. */
  wordCount: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** SHA-256 of the page's HTML as the content script saw it, hexadecimal. */
  rawHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** Name and version of what extracted it. */
  extractor: line,
};

/** Everything about an article but its body: what a clip's light record takes over. */
export const articleMetadataSchema = v.object(metadataEntries);
export type ArticleMetadata = v.InferOutput<typeof articleMetadataSchema>;

const articleSchema = v.object({
  ...metadataEntries,
  /** Sanitised, absolute URLs, each picture in a `figure` with its `figcaption`, each pull quote in an `aside`. */
  html: v.pipe(v.string(), v.maxLength(longest.html)),
  /** The body's running text, blocks parted by an empty line; without title, byline, captions and pull quotes. */
  text: v.pipe(v.string(), v.maxLength(longest.html)),
});

export type Article = v.InferOutput<typeof articleSchema>;

/** Whether a clip of that extent stands for its page: one a page is kept, and says "already clipped" unless it is a link only. Selections may be several. */
export const standsForPage = (extent: Article['extent']): boolean => extent !== 'selection';

/** Whether a clip is a link without text yet: it stands for its page and is not "already clipped". */
export const isLinkOnly = ({ extent }: Pick<Article, 'extent'>): boolean => extent === 'link';

/** Reads an article that came from outside (a content script, a message). The problem names the field that does not fit. */
export function parseArticle(value: unknown): Result<Article, string> {
  const parsed = v.safeParse(articleSchema, value);
  return parsed.success ? ok(parsed.output) : fail(firstProblem(parsed.issues));
}

/** The first field that does not fit, and why, for a bug report. */
const firstProblem = (issues: readonly v.BaseIssue<unknown>[]): string => {
  const first = issues[0];
  return first ? `${v.getDotPath(first) ?? 'value'}: ${first.message}` : 'not readable';
};
