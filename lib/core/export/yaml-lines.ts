import { isCalendarDay } from '../published-time';
import { yamlString } from '../yaml-string';

/** Lines of a key with text; none where there is nothing to say. */
export const yamlText = (key: string, value: string | null): string[] =>
  value ? [`${key}: ${yamlString(value)}`] : [];

/** Lines of a key with a list, each value on a line of its own; none where the list is empty. */
export const yamlList = (key: string, values: readonly string[]): string[] =>
  values.length > 0 ? [`${key}:`, ...values.map((value) => `  - ${yamlString(value)}`)] : [];

/** A key with a day, or with a time that begins with one; bare, so that YAML reads a date. None where no calendar has the day. */
export const yamlDate = (key: string, value: string | null): string[] =>
  value && isCalendarDay(value.slice(0, 10)) ? [`${key}: ${value}`] : [];

/** Lines within a key. */
export const yamlWithin = (key: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`${key}:`, ...lines.map((line) => `  ${line}`)] : [];

/** Lines as front matter, with the marks before and after. */
export const frontMatterOf = (lines: readonly string[]): string => `---\n${lines.join('\n')}\n---\n`;
