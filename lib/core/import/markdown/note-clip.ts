import type { Article } from '../../article';
import { type Body, type Clip, makeClip } from '../../clip';
import { cleanTags } from '../../tags';
import { hashOfNothing } from '../../text-hash';
import { longest } from '../imported-link';
import { cutAt } from '../settled-text';
import type { NoteFacts } from './note-facts';

/** What a note that Newsclip did not write, or whose manifest is lost, has for an article. */
export interface NoteArticle extends Pick<Article, 'html' | 'text' | 'wordCount' | 'dir'> {
  /** Absolute http(s), no fragment. */
  url: string;
  /** What stands for the title where the properties tell none. */
  title: string;
}

interface Made {
  id: string;
  /** Epoch milliseconds: when the note was saved, as far as anything says so. */
  now: number;
}

/** A clip of a note, by nothing but what the note says. Without a text it is a link only. */
export function noteClip(facts: NoteFacts, article: NoteArticle, { id, now }: Made): { clip: Clip; body: Body } {
  const { clip, body } = makeClip(
    {
      ...article,
      canonicalUrl: null,
      title: facts.title ?? article.title,
      standfirst: facts.description,
      authors: facts.authors,
      agency: facts.agency,
      site: facts.site ?? new URL(article.url).hostname,
      section: facts.section,
      keywords: facts.keywords,
      publishedAt: facts.publishedAt,
      modifiedAt: facts.modifiedAt,
      lang: facts.lang,
      kind: 'article',
      access: 'unknown',
      leadImage: facts.leadImage,
      extent: article.html ? 'whole' : 'link',
      rawHash: facts.rawHash ?? hashOfNothing,
      extractor: 'newsclip import',
    },
    { title: '', tags: cleanTags(facts.tags ?? []), note: noteOf(facts.note ?? '', facts) },
    { id, now, textHash: '' },
  );
  return {
    clip: {
      ...clip,
      updatedAt: Math.max(now, facts.updatedAt ?? 0),
      favourite: facts.favourite ?? false,
      archived: facts.archived ?? false,
    },
    body,
  };
}

/** The reader's own words, then what the note says beside. */
export const noteOf = (own: string, { others }: Pick<NoteFacts, 'others'>): string =>
  cutAt([own, others].filter(Boolean).join('\n\n'), longest.note);
