import * as v from 'valibot';
import { withRawHash } from '@/lib/core/raw-hash';
import { readExtraction } from '@/lib/core/read-extraction';
import type { ExtractorName } from './in-page-scripts';

/** What an extractor said of a page, in one form for all of them. */
export interface Answer {
  html: string;
  /** Null: the text of the HTML, captions included. */
  text: string | null;
  title: string;
  /** People and wire service. */
  authors: string[];
  publishedAt: string | null;
}

const text = v.optional(v.nullable(v.string()));
const readabilitySchema = v.object({ content: text, title: text, byline: text, publishedTime: text });
const defuddleSchema = v.object({ content: text, title: text, author: text, published: text });

const listed = (author: string | null | undefined): string[] => (author ? [author] : []);

/** Null where the extractor found no article. */
export async function readAnswer(name: ExtractorName, value: unknown): Promise<Answer | null> {
  if (name === 'newsclip') {
    const read = readExtraction(await withRawHash(value));
    if (!read.ok) return null;
    const { html, text, title, authors, agency, publishedAt } = read.value;
    return { html, text, title, authors: [...authors, ...listed(agency)], publishedAt };
  }
  if (value === null) return null;
  if (name === 'readability') {
    const { content, title, byline, publishedTime } = v.parse(readabilitySchema, value);
    return {
      html: content ?? '',
      text: null,
      title: title ?? '',
      authors: listed(byline),
      publishedAt: publishedTime ?? null,
    };
  }
  const { content, title, author, published } = v.parse(defuddleSchema, value);
  return {
    html: content ?? '',
    text: null,
    title: title ?? '',
    authors: listed(author),
    publishedAt: published || null,
  };
}
