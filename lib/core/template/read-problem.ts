import type { ProblemKind, TemplateMistake } from './template-problem';

/** What the language says of its errors, by their words: it gives them no other name. Tests hold each of them to it. */
const known: readonly [pattern: RegExp, kind: ProblemKind][] = [
  [/^undefined filter: ([^\s,]+)/, 'unknown_filter'],
  [/^tag "(.+?)" not found/, 'unknown_tag'],
  [/^(?:tag|output) "?(.+?)"? not closed/s, 'not_closed'],
  [/^parse length limit exceeded/, 'too_long'],
  [/limit exceeded|Invalid string length|allocation size overflow|call stack|too much recursion/i, 'too_much'],
];

/** An error of the language as a problem of the template; null where it is none of its own. */
export function readProblem(error: unknown): TemplateMistake | null {
  if (!(error instanceof Error)) return null;
  const place = placeOf(error);
  const found = known
    .map(([pattern, kind]) => ({ kind, match: pattern.exec(error.message) }))
    .find(({ match }) => match);
  if (found) return { kind: found.kind, name: found.match?.[1] ?? null, ...(place ?? atStart) };
  return place && { kind: 'syntax', name: null, ...place };
}

const atStart = { line: 1, column: 1 };

function placeOf(error: Error): { line: number; column: number } | null {
  const match = /, line:(\d+), col:(\d+)$/.exec(error.message);
  return match && { line: Number(match[1]), column: Number(match[2]) };
}
