import type { Clip } from '../clip';
import type { FieldName } from './parse-query';

/**
 * How much a word counts by where it stands: in a headline as much as five times in the text. Whole numbers, as an index keeps
 * them in a byte or two.
 */
const weights = { title: 5, tag: 4, name: 3, note: 2, text: 1 } as const;

/** What words are looked for in, apart, so that no phrase runs over from one into the next. */
export const searchedTexts = (
  { title, site, authors, agency, tags, note }: Clip,
  text: string,
): { text: string; weight: number }[] => [
  { text: title, weight: weights.title },
  ...[site, ...authors, agency ?? ''].map((name) => ({ text: name, weight: weights.name })),
  ...tags.map((tag) => ({ text: tag, weight: weights.tag })),
  { text: note, weight: weights.note },
  { text, weight: weights.text },
];

/** What `site:` and its like are looked for in. */
export const textsOf: Readonly<Record<FieldName, (clip: Clip) => readonly string[]>> = {
  // Of one outlet there may be several sites, and of one site several names.
  site: ({ site, url }) => [site, new URL(url).hostname.replace(/^www\./, '')],
  author: ({ authors }) => authors,
  agency: ({ agency }) => (agency ? [agency] : []),
  tag: ({ tags }) => tags,
  lang: ({ lang }) => (lang ? [lang, lang.replace(/-.*/, '')] : []),
};
