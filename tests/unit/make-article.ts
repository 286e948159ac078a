import type { Article } from '@/lib/core/article';
import type { PageClaims, TextClaims } from '@/lib/core/read-claims';

/** An invented article for tests, with whatever a test wants different. */
export const makeArticle = (different: Partial<Article> = {}): Article => ({
  url: 'https://www.harbour.example/city/ferry?utm_source=mail',
  canonicalUrl: 'https://www.harbour.example/city/ferry',
  title: 'Night ferry returns to the old harbour',
  standfirst: 'The first boat leaves at ten.',
  authors: ['Ana Ruiz', 'Li Wei'],
  agency: null,
  site: 'Harbour Times',
  section: 'City',
  keywords: ['ferry'],
  publishedAt: '2026-08-12T07:40:00+03:00',
  modifiedAt: null,
  lang: 'en',
  dir: 'ltr',
  kind: 'article',
  access: 'full',
  leadImage: null,
  extent: 'whole',
  html: '<p>The night ferry is back.</p>',
  text: 'The night ferry is back.',
  wordCount: 5,
  rawHash: 'a'.repeat(64),
  extractor: 'newsclip 0.1.0',
  ...different,
});

/** The claims of a page that says nothing. */
export const noClaims: PageClaims & TextClaims = {
  foot: '',
  signatures: { sources: [], printed: [], facts: [], outlets: [] },
  keywords: [],
  times: { published: [], modified: [], marked: [], printed: [], facts: [] },
  languages: [],
  kind: { words: [], medium: '' },
};
