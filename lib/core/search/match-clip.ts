import type { Clip } from '../clip';
import { type FieldName, foldedLine, type Query, type QueryTest, type StateName } from './parse-query';

/** A test for clips, by what their light row holds: title, outlet, people, agency, tags and note. */
export function clipMatcher(query: Query): (clip: Clip) => boolean {
  if (query.length === 0) return () => true;
  return (clip) => {
    const text = foldedLine(textOf(clip));
    return query.every((group) => group.some(({ test, negated }) => holds(test, clip, text) !== negated));
  };
}

/** What words are looked for in, its parts apart so that no phrase runs over from one into the next. */
const textOf = ({ title, site, authors, agency, tags, note }: Clip): string =>
  [title, site, ...authors, agency ?? '', ...tags, note].join(' \u0000 ');

function holds(test: QueryTest, clip: Clip, text: string): boolean {
  switch (test.kind) {
    case 'text':
      return text.includes(test.text);
    case 'field':
      return valuesOf[test.field](clip).some((value) => fits(foldedLine(value), test));
    case 'before':
      return dayOf(clip) < test.day;
    case 'after':
      return dayOf(clip) >= test.day;
    case 'state':
      return states[test.state](clip);
  }
}

const valuesOf: Readonly<Record<FieldName, (clip: Clip) => readonly string[]>> = {
  // Of one outlet there may be several sites, and of one site several names.
  site: ({ site, url }) => [site, new URL(url).hostname.replace(/^www\./, '')],
  author: ({ authors }) => authors,
  agency: ({ agency }) => (agency ? [agency] : []),
  tag: ({ tags }) => tags,
  lang: ({ lang }) => (lang ? [lang, lang.replace(/-.*/, '')] : []),
};

/** A language and a tag are meant from their beginning, a name by any part of it. */
function fits(value: string, { field, value: asked, whole }: Extract<QueryTest, { kind: 'field' }>): boolean {
  if (whole) return value === asked;
  return field === 'tag' || field === 'lang' ? value.startsWith(asked) : value.includes(asked);
}

const states: Readonly<Record<StateName, (clip: Clip) => boolean>> = {
  unread: ({ readAt }) => readAt === null,
  favourite: ({ favourite }) => favourite,
  archived: ({ archived }) => archived,
  truncated: ({ access }) => access === 'truncated',
  deleted: ({ deletedAt }) => deletedAt !== null,
};

/** The day that the publisher prints; where the page says none, the reader's day on which it was clipped. YYYY-MM-DD. */
export function dayOf({ publishedAt, clippedAt }: Pick<Clip, 'publishedAt' | 'clippedAt'>): string {
  if (publishedAt) return publishedAt.slice(0, 10);
  const time = new Date(clippedAt);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
