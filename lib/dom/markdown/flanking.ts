import type { Mark } from './element-kinds';
import type { Run, Wrapper } from './runs';

/** The runs from `index` to before `end`, that one mark encloses, among all that stand in `around`. */
export interface Stretch {
  runs: readonly Run[];
  index: number;
  end: number;
  around: readonly Wrapper[];
}

/** The marks that Markdown writes with stars and tildes. */
const starred: readonly Mark[] = ['strong', 'emphasis', 'delete'];

/**
 * Whether a mark has to be written with tags, since stars would not be read as such there: between a letter and a
 * punctuation character (`これは**「重要」**です`; CommonMark 0.31, left- and right-flanking), or right beside other stars. The
 * serialiser would write the letter as a character reference, and the word could no longer be found by searching.
 */
export function needsTags({ runs, index, end, around }: Stretch): boolean {
  const opens = fits(lastCharacter(runs[index - 1], around), firstCharacter(runs[index], around));
  const closes = fits(firstCharacter(runs[end], around), lastCharacter(runs[end - 1], around));
  return !opens || !closes || touchesStars(runs[index - 1], around) || touchesEnclosing({ runs, index, end, around });
}

/** Whether a delimiter between these two is read as one; null for the edge of a line, or of what encloses. */
const fits = (outside: string | null, inside: string | null): boolean =>
  inside === null || !isPunctuation(inside) || outside === null || /\s/u.test(outside) || isPunctuation(outside);

const isPunctuation = (character: string): boolean => /[\p{P}\p{S}]/u.test(character);

function touchesStars(before: Run | undefined, around: readonly Wrapper[]): boolean {
  return starred.some((mark) => before?.marks.has(mark) && !around.includes(mark));
}

/** At one end of an enclosing stretch of stars but not at both: `***a** b*` can be read in more than one way. */
function touchesEnclosing({ runs, index, end, around }: Stretch): boolean {
  const enclosing = around.at(-1);
  const isStarred = typeof enclosing === 'string' && starred.includes(enclosing);
  return isStarred && (index === 0) !== (end === runs.length);
}

const firstCharacter = (run: Run | undefined, around: readonly Wrapper[]): string | null =>
  signOf(run, around) ?? (run?.kind === 'text' ? (Array.from(run.value.slice(0, 2))[0] ?? null) : null);

const lastCharacter = (run: Run | undefined, around: readonly Wrapper[]): string | null =>
  signOf(run, around) ?? (run?.kind === 'text' ? (Array.from(run.value.slice(-2)).at(-1) ?? null) : null);

/** What stands at the edge of a run that is no bare text: white space for a break, else some sign of Markdown. */
function signOf(run: Run | undefined, around: readonly Wrapper[]): string | null {
  if (!run) return null;
  if (run.kind === 'break') return ' ';
  const isLink = run.link !== null && !around.includes(run.link);
  return run.kind !== 'text' || isLink ? '[' : null;
}
