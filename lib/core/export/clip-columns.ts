import type { Body, Clip } from '../clip';
import { instant } from '../front-matter';

interface Column {
  name: string;
  /** Empty where there is nothing to say. */
  cell: (clip: Clip, body: Body) => string;
}

const list = (values: readonly string[]): string => values.join('; ');
const time = (epochMilliseconds: number | null): string =>
  epochMilliseconds === null ? '' : instant(epochMilliseconds);
const yesOrNo = (is: boolean): string => (is ? 'yes' : 'no');

/**
 * The table of metadata: what is known of a clip but for its text. Names and order are a format (`docs/formats/csv.md`) and in English
 * whatever the reader's language, since programs read them. The publisher's times are as printed, Newsclip's own in UTC.
 */
export const clipColumns: readonly Column[] = [
  { name: 'title', cell: ({ title }) => title },
  { name: 'url', cell: ({ url }) => url },
  { name: 'canonical_url', cell: ({ canonicalUrl }) => canonicalUrl ?? '' },
  { name: 'site', cell: ({ site }) => site },
  { name: 'authors', cell: ({ authors }) => list(authors) },
  { name: 'agency', cell: ({ agency }) => agency ?? '' },
  { name: 'section', cell: ({ section }) => section ?? '' },
  { name: 'kind', cell: ({ kind }) => kind },
  { name: 'published_at', cell: ({ publishedAt }) => publishedAt ?? '' },
  { name: 'modified_at', cell: ({ modifiedAt }) => modifiedAt ?? '' },
  { name: 'clipped_at', cell: ({ clippedAt }) => time(clippedAt) },
  { name: 'updated_at', cell: ({ updatedAt }) => time(updatedAt) },
  { name: 'standfirst', cell: ({ standfirst }) => standfirst ?? '' },
  { name: 'excerpt', cell: ({ excerpt }) => excerpt },
  { name: 'keywords', cell: ({ keywords }) => list(keywords) },
  { name: 'tags', cell: ({ tags }) => list(tags) },
  { name: 'note', cell: ({ note }) => note },
  { name: 'lang', cell: ({ lang }) => lang ?? '' },
  { name: 'dir', cell: ({ dir }) => dir },
  { name: 'word_count', cell: ({ wordCount }) => String(wordCount) },
  { name: 'access', cell: ({ access }) => access },
  { name: 'extent', cell: ({ extent }) => extent },
  { name: 'lead_image', cell: ({ leadImage }) => leadImage ?? '' },
  { name: 'read_at', cell: ({ readAt }) => time(readAt) },
  { name: 'progress', cell: ({ progress }) => String(progress) },
  { name: 'favourite', cell: ({ favourite }) => yesOrNo(favourite) },
  { name: 'archived', cell: ({ archived }) => yesOrNo(archived) },
  { name: 'deleted_at', cell: ({ deletedAt }) => time(deletedAt) },
  { name: 'highlight_count', cell: ({ highlightCount }) => String(highlightCount) },
  { name: 'revision', cell: ({ revision }) => String(revision) },
  { name: 'sha256_html', cell: (_, { rawHash }) => rawHash },
  { name: 'sha256_text', cell: (_, { textHash }) => textHash },
  { name: 'extractor', cell: (_, { extractor }) => extractor },
  { name: 'id', cell: ({ id }) => id },
];
