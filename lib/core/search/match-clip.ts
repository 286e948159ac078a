import { isLinkOnly } from '../article';
import type { Clip } from '../clip';
import { fold } from '../fold';
import { glanceFor } from './glance';
import { foldedLine, type Query, type QueryTest, type StateName } from './parse-query';
import { searchedTexts, textsOf } from './searched-texts';
import { tokensOf } from './tokens';
import { holdsSequence, type WordSequence } from './word-sequence';

/** A test for clips with the text of their newest bodies, straight from what they hold: what an index must agree with. */
export function clipMatcher(query: Query): (clip: Clip, text: string) => boolean {
  const glances = new Map<WordSequence, (folded: string) => boolean>();
  for (const { test } of query.flat()) if (test.kind === 'text') glances.set(test.words, glanceFor(test.words));
  return (clip, text) => {
    let values: Value[] | null = null;
    const holdsText = (sequence: WordSequence): boolean => {
      values ??= searchedTexts(clip, text).map(({ text: value }) => ({ folded: fold(value), words: null }));
      return values.some((value) => {
        if (!glances.get(sequence)?.(value.folded)) return false;
        value.words ??= tokensOf(value.folded).map(({ term }) => term);
        return holdsSequence(value.words, sequence);
      });
    };
    return query.every((group) => group.some(({ test, negated }) => holds(test, clip, holdsText) !== negated));
  };
}

/** A text of a clip; its words null until they are needed. */
interface Value {
  folded: string;
  words: string[] | null;
}

function holds(test: QueryTest, clip: Clip, holdsText: (sequence: WordSequence) => boolean): boolean {
  switch (test.kind) {
    case 'text':
      return holdsText(test.words);
    case 'field':
      return holdsField(clip, test);
    case 'before':
      return dayOf(clip) < test.day;
    case 'after':
      return dayOf(clip) >= test.day;
    case 'state':
      return states[test.state](clip);
  }
}

/** A language and a tag are meant from their beginning, a name by words of it that stand together. */
function holdsField(clip: Clip, asked: Extract<QueryTest, { kind: 'field' }>): boolean {
  const { field, value, words, whole } = asked;
  return textsOf[field](clip).some((text) => {
    const own = foldedLine(text);
    if (whole) return own === value;
    if (field === 'tag' || field === 'lang') return own.startsWith(value);
    return holdsSequence(
      tokensOf(own).map(({ term }) => term),
      words,
    );
  });
}

const states: Readonly<Record<StateName, (clip: Clip) => boolean>> = {
  unread: ({ readAt }) => readAt === null,
  favourite: ({ favourite }) => favourite,
  archived: ({ archived }) => archived,
  truncated: ({ access }) => access === 'truncated',
  deleted: ({ deletedAt }) => deletedAt !== null,
  highlighted: ({ highlightCount }) => highlightCount > 0,
  link: isLinkOnly,
};

/** The day that the publisher prints; where the page says none, the reader's day on which it was clipped. YYYY-MM-DD. */
export function dayOf({ publishedAt, clippedAt }: Pick<Clip, 'publishedAt' | 'clippedAt'>): string {
  if (publishedAt) return publishedAt.slice(0, 10);
  const time = new Date(clippedAt);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
