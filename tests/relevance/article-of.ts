import type { Article } from '@/lib/core/article';
import { countWords } from '@/lib/core/count-words';
import { makeArticle } from '@/tests/unit/make-article';
import type { ArticleRecord } from './article-record';
import { hosts } from './outlets';

/** A record of the collection as the content script would have found it, with an address of its own. */
export function articleOf(record: ArticleRecord): Article {
  const { id, title, site, authors, agency, lang, publishedAt, paragraphs } = record;
  const url = `https://${hosts[site]}/${id}`;
  const text = paragraphs.join('\n\n');
  return makeArticle({
    url,
    canonicalUrl: url,
    title,
    // Words that the record does not have must not be found in it.
    standfirst: null,
    section: null,
    keywords: [],
    authors,
    agency,
    site,
    publishedAt,
    lang,
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    html: paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n'),
    text,
    wordCount: countWords(text),
  });
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
