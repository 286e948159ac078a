import type { Template } from 'liquidjs';
import { fail, ok, type Result } from '../result';
import { fieldNames } from './field-names';
import { limits, makeLanguage } from './language';
import { readProblem } from './read-problem';
import type { TemplateMistake } from './template-problem';

/** A template that was read: gives the text for the fields of a clip. */
type Written = (fields: Record<string, unknown>) => Result<string, TemplateMistake>;

const language = makeLanguage();
const fields: ReadonlySet<string> = new Set(fieldNames);

/** Reads a template. What is wrong with it is found now as far as it can be: syntax, and names that nothing has. */
export function compile(source: string): Result<Written, TemplateMistake> {
  return attempted(() => {
    const template = language.parse(withoutOwnLines(source));
    const unknown = unknownVariable(template);
    return unknown ? fail(unknown) : ok((values) => attempted(() => ok(written(template, values))));
  });
}

function written(template: Template[], values: Record<string, unknown>): string {
  const text: unknown = language.renderSync(template, values);
  const whole = typeof text === 'string' ? text : '';
  if (whole.length > limits.output) throw new RangeError('output limit exceeded');
  return whole.toWellFormed();
}

function attempted<Value>(act: () => Result<Value, TemplateMistake>): Result<Value, TemplateMistake> {
  try {
    return act();
  } catch (error) {
    const problem = readProblem(error);
    if (!problem) throw error;
    return fail(problem);
  }
}

/** The first variable that is neither a field of a clip nor made by the template itself. */
function unknownVariable(template: Template[]): TemplateMistake | null {
  const { globals } = language.analyzeSync(template);
  const found = Object.entries(globals)
    .filter(([name]) => !fields.has(name))
    .flatMap(([name, places]) => places.map(({ location }) => ({ name, line: location.row, column: location.col })))
    .sort((one, other) => one.line - other.line || one.column - other.column);
  const first = found[0];
  return first ? { kind: 'unknown_variable', ...first } : null;
}

/**
 * A tag that stands alone on its line leaves no line behind. The signs that say so take the place of the spaces within its braces, so that
 * what comes after keeps its place for those who look for a mistake.
 */
const withoutOwnLines = (source: string): string =>
  source.replace(/^([ \t]*)\{%-?[ \t]?([^\n%]*?)[ \t]?-?%\}[ \t]*$/gm, '$1{%-$2-%}');
