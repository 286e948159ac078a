import { emptyBody } from '../clip';
import type { ClipRecord } from '../clip-record';
import { excerptOf } from '../excerpt';
import { hashOfNothing } from '../text-hash';
import { urlKeyOf } from '../url-key';
import type { ImportedLink } from './imported-link';

interface Made {
  id: string;
  /** Epoch milliseconds. */
  now: number;
}

/** An article's text as another program kept it. */
export interface ImportedText {
  /** Sanitised. */
  html: string;
  text: string;
  wordCount: number;
  lang: string | null;
  dir: 'ltr' | 'rtl';
}

/**
 * A clip of a link that another program kept: of extent `link`, with an empty body. It counts as clipped when it was saved there, and as
 * changed now, since by that the recovery copy and later backups know that it is new here.
 */
export function linkRecord(link: ImportedLink, { id, now }: Made): ClipRecord {
  const { url, title, author, publisher, publishedAt, description, tags, note, state, favourite, progress } = link;
  const clippedAt = link.addedAt ?? now;
  const clip = {
    url,
    canonicalUrl: null,
    title: title ?? withoutScheme(url),
    standfirst: description,
    authors: author ? [author] : [],
    agency: null,
    site: publisher ?? new URL(url).host.replace(/^www\./, ''),
    section: null,
    keywords: [],
    publishedAt,
    modifiedAt: null,
    lang: null,
    dir: 'ltr' as const,
    kind: 'article' as const,
    access: 'unknown' as const,
    leadImage: null,
    extent: 'link' as const,
    wordCount: 0,
    // There was no page to take it of.
    rawHash: hashOfNothing,
    extractor: 'newsclip import',
    id,
    urlKey: urlKeyOf({ url, canonicalUrl: null }),
    excerpt: excerptOf(description ?? ''),
    tags,
    note,
    clippedAt,
    updatedAt: now,
    readAt: state === 'read' || progress === 1 ? clippedAt : null,
    progress: progress ?? (state === 'read' ? 1 : 0),
    favourite,
    archived: state === 'archived',
    deletedAt: null,
    highlightCount: 0,
    revision: 1,
  };
  return { clip, bodies: [emptyBody(clip)], thumbnail: null, highlights: [], pictures: [] };
}

/** The record of a link whose text its program kept, too: the whole article. */
export const withText = (record: ClipRecord, { html, text, wordCount, lang, dir }: ImportedText): ClipRecord => ({
  ...record,
  clip: { ...record.clip, extent: 'whole', wordCount, lang, dir, excerpt: excerptOf(text) },
  bodies: record.bodies.map((body) => ({ ...body, html, text })),
});

const withoutScheme = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').slice(0, 2_000);
