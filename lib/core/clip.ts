import * as v from 'valibot';
import { type Article, type ArticleMetadata, articleMetadataSchema, isLinkOnly } from './article';
import type { Draft } from './draft';
import { excerptOf } from './excerpt';
import { hashOfNothing } from './text-hash';
import { urlKeyOf } from './url-key';

/** Up to the last one that a `Date` can hold. */
const epochMilliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

/** The light record that lists show. Times that Newsclip itself takes are epoch milliseconds. */
const clipSchema = v.object({
  ...articleMetadataSchema.entries,
  /** Random and sortable by time (UUID version 7). */
  id: v.pipe(v.string(), v.uuid()),
  /** The address that says "already clipped": canonical, tracking parameters gone, no scheme. */
  urlKey: v.string(),
  /** First words of the text, for lists. */
  excerpt: v.string(),
  tags: v.array(v.string()),
  note: v.string(),
  clippedAt: epochMilliseconds,
  updatedAt: epochMilliseconds,
  /** Null until the reader has read it. */
  readAt: v.nullable(epochMilliseconds),
  /** How far it has been read: 0 to 1. */
  progress: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  favourite: v.boolean(),
  archived: v.boolean(),
  /** Since when it lies in the trash; null for a clip of the library. */
  deletedAt: v.nullable(epochMilliseconds),
  /** How many highlights it has; kept by whoever writes those. */
  highlightCount: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  /** The number of the newest body; the first is 1. */
  revision: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000)),
});

export type Clip = v.InferOutput<typeof clipSchema>;
export { clipSchema };

/** The heavy record, one a revision, never loaded by a list. */
export const bodySchema = v.object({
  clipId: clipSchema.entries.id,
  revision: clipSchema.entries.revision,
  html: v.string(),
  text: v.string(),
  /** SHA-256 of the text after NFC and folding of white space, hexadecimal: equal text, equal hash. */
  textHash: v.string(),
  /** What the publisher's page said at this revision; the clip's own title may since have been edited. */
  title: v.string(),
  publishedAt: clipSchema.entries.publishedAt,
  modifiedAt: clipSchema.entries.modifiedAt,
  rawHash: v.string(),
  extractor: v.string(),
  clippedAt: epochMilliseconds,
});

export type Body = v.InferOutput<typeof bodySchema>;

interface Made {
  id: string;
  now: number;
  textHash: string;
}

/** A first clip of an article. An empty title in the draft means the article's own. */
export function makeClip(article: Article, draft: Draft, { id, now, textHash }: Made): { clip: Clip; body: Body } {
  const clip: Clip = {
    ...metadataOf(article),
    ...edits(article, draft),
    id,
    urlKey: urlKeyOf(article),
    excerpt: excerptOf(article.text),
    clippedAt: now,
    updatedAt: now,
    readAt: null,
    progress: 0,
    favourite: false,
    archived: false,
    deletedAt: null,
    highlightCount: 0,
    revision: 1,
  };
  return { clip, body: makeBody(clip, article, textHash, now) };
}

/**
 * The same article clipped again: a revision more under the same id, out of the trash if it lay there. A link that gets its text keeps the
 * time at which it was saved: whoever works through a list of links finds it in its place.
 */
export function reviseClip(
  before: Clip,
  article: Article,
  draft: Draft,
  { now, textHash }: Omit<Made, 'id'>,
): { clip: Clip; body: Body } {
  const clip: Clip = {
    ...before,
    ...metadataOf(article),
    ...edits(article, draft),
    urlKey: before.urlKey,
    excerpt: excerptOf(article.text),
    clippedAt: isLinkOnly(before) ? before.clippedAt : now,
    updatedAt: now,
    deletedAt: null,
    revision: before.revision + 1,
  };
  return { clip, body: makeBody(clip, article, textHash, now) };
}

/** The body of a link only. It holds nothing, so that it can be made again wherever a clip becomes one again. */
export const emptyBody = (clip: Clip): Body => ({
  clipId: clip.id,
  revision: clip.revision,
  html: '',
  text: '',
  textHash: hashOfNothing,
  title: clip.title,
  publishedAt: clip.publishedAt,
  modifiedAt: clip.modifiedAt,
  rawHash: hashOfNothing,
  extractor: clip.extractor,
  clippedAt: clip.clippedAt,
});

/** Whether there is nothing in a clip's texts that would have to be kept: those of a link only. */
export const isMadeAgain = (clip: Clip, bodies: readonly Body[]): boolean =>
  isLinkOnly(clip) && bodies.length === 1 && bodies.every(({ html, text }) => html + text === '');

function metadataOf(article: Article): ArticleMetadata {
  const { html: _html, text: _text, ...metadata } = article;
  return metadata;
}

const edits = (article: Article, draft: Draft): Pick<Clip, 'title' | 'tags' | 'note'> => ({
  title: draft.title || article.title,
  tags: draft.tags,
  note: draft.note,
});

const makeBody = (clip: Clip, article: Article, textHash: string, now: number): Body => ({
  clipId: clip.id,
  revision: clip.revision,
  html: article.html,
  text: article.text,
  textHash,
  title: article.title,
  publishedAt: article.publishedAt,
  modifiedAt: article.modifiedAt,
  rawHash: article.rawHash,
  extractor: article.extractor,
  clippedAt: now,
});
