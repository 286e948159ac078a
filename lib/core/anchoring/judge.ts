import { agreementAfter, agreementBefore, isOneOfRow, type Sought, type Support, supportOf } from './context';
import { weightOf } from './weight';
import { type WordChanges, wordChanges } from './word-changes';

/** A place in a comparable text where a quote may stand. */
export interface Place {
  start: number;
  end: number;
}

/** A place where it does. */
export interface Judged extends Place {
  support: Support;
  /** What share of its letters has changed; 0 where they are all there, whatever the punctuation. */
  changed: number;
}

/**
 * Whether the words at a place are the quote's; null where they are not, or where it cannot be told. A false anchor is worse than
 * a lost one: it puts words of the reader's beside what she never read. So the less the surroundings vouch for a place, the more
 * the words must do so themselves. The thresholds are chosen on `tests/unit/core/anchoring/edited-texts.ts`.
 */
export function judge(text: string, place: Place, sought: Sought): Judged | null {
  const words = text.slice(place.start, place.end);
  const before = agreementBefore(text, place.start, sought.before);
  const after = agreementAfter(text, place.end, sought.after);
  const support = supportOf(before, after);
  if (words === sought.exact)
    return support !== 'none' || speaksForItself(text, place, sought) ? { ...place, support, changed: 0 } : null;
  const changes = wordChanges(sought.exact, words);
  if (!changes) return null;
  const changed = changes.changed / Math.max(1, sought.weight, weightOf(words));
  const allowed = mayChange(support, changes, sought);
  const alone = support !== 'none' || speaksForItself(text, place, sought);
  return alone && changed <= allowed ? { ...place, support, changed } : null;
}

/** Letters of a sentence that is not written twice by chance. */
const sentence = 24;
/** Letters of words that are not written twice by chance, wherever they begin and end. Names of offices are shorter. */
const passage = 60;

/** Whether words are so many that they are the same ones even where nothing round them is: a sentence that was moved. */
function speaksForItself(text: string, { start, end }: Place, { weight }: Sought): boolean {
  if (weight >= passage) return true;
  const begins = start === 0 || sentenceEnd.test(text.slice(Math.max(0, start - 3), start));
  const ends =
    end === text.length ||
    sentenceEnd.test(text.slice(end - 1, end)) ||
    /^["')]*[.!?…。！？؟।]/.test(text.slice(end, end + 3));
  return weight >= sentence && begins && ends;
}

/** In a comparable text: full-width signs are narrow there. */
const sentenceEnd = /[.!?。؟।]["')]*\s?$/;

/** Letters below which nothing may change: a changed word is another word. */
const shortest = 8;

/** Shares of a quote's letters that may change, by how well its place is vouched for. */
const shares = {
  /** The place is certain; past a third the words have been written anew. */
  certain: 1 / 3,
  /** The same in a quote of a few words: most of them must be left. */
  certainShort: 1 / 5,
  /** Words were added or left out, or spelt otherwise, and what stood on one side has changed as well. */
  likely: 1 / 5,
  /** A passage that was moved and worked over. */
  passage: 1 / 10,
  /** A sentence that was moved and corrected. */
  spelling: 1 / 15,
} as const;

/** Letters of a passage that may be known by its words alone although some have changed. */
const longPassage = 150;

function mayChange(support: Support, { replaced, numbers }: WordChanges, sought: Sought): number {
  if (sought.weight < shortest) return 0;
  const otherWords = replaced > 0 || numbers;
  const certain = support === 'both in full' || (support === 'both sides' && !(otherWords && isOneOfRow(sought)));
  if (certain) return sought.weight < sentence ? shares.certainShort : shares.certain;
  if (numbers) return 0;
  if (sought.weight >= longPassage) return shares.passage;
  if (replaced > 0) return 0;
  return support === 'none' ? shares.spelling : shares.likely;
}
