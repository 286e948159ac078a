import type { Body, Clip } from '../clip';
import { slugOf } from '../export/slug';
import { instant, localDay } from '../front-matter';
import type { Highlight } from '../highlight';
import { dayOf, isCalendarDay } from '../published-time';
import { sourceOf } from '../source-of';
import { fieldNames } from './field-names';

/** The article in the forms that a template can ask for; each is written only where it does. */
export interface Contents {
  content: () => string;
  site_content: () => string;
  bullets: () => string;
}

interface Source {
  clip: Clip;
  body: Body;
  highlights: readonly Highlight[];
}

/** What a template can name of a clip. Null where there is nothing to say, which counts as no. */
export function clipFields({ clip, body, highlights }: Source, contents: Contents): Record<string, unknown> {
  const fields = {
    title: clip.title,
    slug: textOr(slugOf(clip.title)),
    source: sourceOf(clip),
    url: clip.url,
    site: clip.site,
    authors: clip.authors.filter(Boolean),
    agency: textOr(clip.agency),
    section: textOr(clip.section),
    keywords: clip.keywords,
    description: textOr(clip.standfirst),
    published: calendarDay(clip.publishedAt),
    published_at: clip.publishedAt,
    modified_at: clip.modifiedAt,
    created: localDay(clip.clippedAt),
    clipped_at: instant(clip.clippedAt),
    read_at: clip.readAt === null ? null : instant(clip.readAt),
    lang: textOr(clip.lang),
    direction: clip.dir,
    kind: clip.kind,
    access: clip.access,
    extent: clip.extent,
    words: clip.wordCount,
    tags: clip.tags,
    note: textOr(clip.note),
    favourite: clip.favourite,
    archived: clip.archived,
    progress: Math.round(clip.progress * 100),
    revision: clip.revision,
    lead_image: clip.leadImage,
    excerpt: textOr(clip.excerpt),
    text: textOr(body.text),
    highlights: highlights.map(({ quote, note, colour, createdAt }) => ({
      quote: quote.exact,
      note: textOr(note),
      colour,
      created: localDay(createdAt),
    })),
    id: clip.id,
    sha256: clip.rawHash,
    text_sha256: body.textHash,
    extractor: clip.extractor,
  };
  return Object.assign(onDemand(contents), fields);
}

/** Fields as they stand in a path: a slash in a headline parts no folders. */
export function withoutSlashes(fields: Record<string, unknown>): Record<string, unknown> {
  const part = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(/[/\\]/g, ' ');
    return Array.isArray(value) ? value.map(part) : value;
  };
  return Object.fromEntries(fieldNames.map((name) => [name, part(fields[name])]));
}

const textOr = (text: string | null): string | null => text || null;

const calendarDay = (iso: string | null): string | null => {
  const day = iso && dayOf(iso);
  return day && isCalendarDay(day) ? day : null;
};

/** Fields that are made when they are first read. */
function onDemand(contents: Contents): Record<string, unknown> {
  const made = new Map<string, string | null>();
  const fields = {};
  for (const [name, write] of Object.entries(contents)) {
    Object.defineProperty(fields, name, {
      enumerable: true,
      get: () => {
        const text = made.get(name) ?? textOr(write().trimEnd());
        made.set(name, text);
        return text;
      },
    });
  }
  return fields;
}
