import { type Failure, failure } from '../failure';

/** Which of the reader's own texts it is in. */
export type TemplatePlace = 'template' | 'name' | 'folder';

/**
 * What is wrong with it. `too_long`: the template; `too_much`: what comes of it, in length or in time. `syntax` is all that has no name
 * of its own.
 */
export type ProblemKind =
  | 'unknown_filter'
  | 'unknown_tag'
  | 'unknown_variable'
  | 'not_closed'
  | 'too_long'
  | 'too_much'
  | 'syntax';

/** Why a text cannot be used as a template, and where in it. */
export interface TemplateMistake {
  kind: ProblemKind;
  /** What is unknown or not closed, as it is typed; null where nothing can be named. */
  name: string | null;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units. */
  column: number;
}

/** A mistake in one of the texts that the reader typed. */
export interface TemplateProblem extends TemplateMistake {
  place: TemplatePlace;
}

const refusals = {
  template: 'template-broken',
  name: 'name-pattern-broken',
  folder: 'folder-pattern-broken',
} as const;

/** That nothing can be written because of it, for whoever asked for a file. */
export const refusalOf = ({ place, line, kind }: TemplateProblem): Failure => ({
  ...failure(refusals[place], kind),
  values: [line],
});
