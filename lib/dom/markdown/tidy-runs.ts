import type { Mark } from './element-kinds';
import type { Run, Style } from './runs';

/**
 * White space as HTML shows it: folded, none at the edges or beside a line break. White space and line breaks carry only
 * what applies on both sides of them too, since Markdown has no emphasis that begins or ends with a space.
 */
export function tidyRuns(runs: readonly Run[]): Run[] {
  const [only] = runs;
  if (only?.kind === 'text' && runs.length === 1) return tidyText(only);
  const pieces = mergeTexts(runs).flatMap(splitSpaces);
  const kept: Run[] = [];
  for (const [index, piece] of pieces.entries()) {
    const before = kept.at(-1);
    const isFolded = before?.kind === 'break' || (before?.kind === 'text' && before.value.endsWith(' '));
    if (isPlainSpace(piece) && (isFolded || pieces[index + 1]?.kind === 'break')) continue;
    kept.push(piece);
  }
  return trimGaps(kept).map(withSharedStyle);
}

/** The same for words that are all there is of a paragraph, as in most. */
function tidyText(run: Extract<Run, { value: string }>): Run[] {
  const value = (untidy.test(run.value) ? folded(clean(run.value)) : run.value).trim();
  if (value === run.value) return value ? [run] : [];
  return value ? [{ ...run, value }] : [];
}

/** Parts runs at two or more line breaks in a row: pages that write paragraphs so mean paragraphs. */
export function splitAtDoubleBreaks(runs: readonly Run[]): Run[][] {
  const parts: Run[][] = [[]];
  for (const [index, run] of runs.entries()) {
    const doubled = run.kind === 'break' && (runs[index + 1]?.kind === 'break' || runs[index - 1]?.kind === 'break');
    if (!doubled) parts.at(-1)?.push(run);
    else if (parts.at(-1)?.length) parts.push([]);
  }
  return parts.filter((part) => part.length > 0);
}

/** What cleaning or folding changes. */
const untidy = /[\p{Cc}\u2028\u2029]| {2}/u;

/** Line ends of every kind are white space here; other control characters are no text. */
const clean = (value: string): string =>
  /[\p{Cc}\u2028\u2029]/u.test(value)
    ? value.replace(/[\p{Cc}\u2028\u2029]/gu, (character) => (/\s/.test(character) ? ' ' : ''))
    : value;

const folded = (value: string): string => (value.includes('  ') ? value.replace(/ {2,}/g, ' ') : value);

function mergeTexts(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    if (run.kind !== 'text' && run.kind !== 'code') {
      merged.push(run);
      continue;
    }
    const value = clean(run.value);
    if (!value) continue;
    const last = merged.at(-1);
    // Two code spans side by side would read as one with a fence in the middle.
    const same = last && last.kind === run.kind && sameStyle(last, run);
    if (same) merged[merged.length - 1] = { ...last, value: last.value + value };
    else if (run.kind === 'code' && !value.trim()) merged.push({ ...run, kind: 'text', value: ' ' });
    else merged.push(value === run.value ? run : { ...run, value });
  }
  return merged;
}

function splitSpaces(run: Run): Run[] {
  if (run.kind !== 'text') return [run];
  const text = folded(run.value);
  const words = text.trim();
  if (words === text) return [run.value === text ? run : { ...run, value: text }];
  const start = words ? text.indexOf(words) : text.length;
  const values = [text.slice(0, start), words, text.slice(start + words.length)];
  return values.flatMap((value) => (value ? [{ ...run, value }] : []));
}

function trimGaps(runs: readonly Run[]): Run[] {
  const first = runs.findIndex((run) => !isGap(run));
  const last = runs.findLastIndex((run) => !isGap(run));
  return first < 0 ? [] : runs.slice(first, last + 1);
}

function withSharedStyle(run: Run, index: number, runs: readonly Run[]): Run {
  if (!isGap(run)) return run;
  const before = neighbour(runs, index, -1);
  const after = neighbour(runs, index, 1);
  if (!before || !after) return run;
  return {
    ...run,
    marks: new Set<Mark>([...run.marks].filter((mark) => before.marks.has(mark) && after.marks.has(mark))),
    link: before.link === run.link && after.link === run.link ? run.link : null,
  };
}

function neighbour(runs: readonly Run[], from: number, step: 1 | -1): Run | undefined {
  let index = from + step;
  for (let run = runs[index]; run && isGap(run); run = runs[index]) index += step;
  return runs[index];
}

/** Whether `tidyRuns` would leave what it has made as it is. White space of several kinds side by side it may fold once more. */
export const isTidy = (runs: readonly Run[]): boolean =>
  runs.every((run, index) => !isSpace(run) || (isPlainSpace(run) && runs[index + 1]?.kind !== 'break'));

const isPlainSpace = (run: Run): boolean => run.kind === 'text' && run.value === ' ';
const isSpace = (run: Run): boolean => run.kind === 'text' && !/\S/u.test(run.value);
const isGap = (run: Run): boolean => run.kind === 'break' || isSpace(run);

const sameStyle = (one: Style, other: Style): boolean =>
  one.link === other.link && one.marks.size === other.marks.size && [...one.marks].every((m) => other.marks.has(m));
