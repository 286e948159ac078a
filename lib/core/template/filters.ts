import { logseqText } from '../export/logseq-properties';
import { slugOf } from '../export/slug';
import { wikilink } from '../export/wikilink';
import { fileName } from '../file-name';
import { obsidianTags } from '../front-matter';
import { yamlString } from '../yaml-string';
import { dateInPattern } from './date-words';

/**
 * What a template can do to a value, beside what the language itself brings. Each takes whatever it is given, since a template is typed
 * by hand: of a list each value is meant, and nothing stays nothing.
 */
export const filters: Readonly<Record<string, (value: unknown, ...rest: unknown[]) => unknown>> = {
  date: (value, pattern) => each(value, (text) => dateInPattern(text, asText(pattern) || '%Y-%m-%d')),
  slug: (value) => each(value, slugOf),
  wikilink: (value) => each(value, wikilink),
  tag: (value) => (Array.isArray(value) ? obsidianTags(value.map(asText)) : (obsidianTags([asText(value)])[0] ?? '')),
  yaml: (value) => {
    if (Array.isArray(value)) return `[${value.map((one) => yamlString(asText(one))).join(', ')}]`;
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : yamlString(asText(value));
  },
  blockquote: (value) =>
    lines(asText(value))
      .map((line) => `> ${line}`.trimEnd())
      .join('\n'),
  list: (value, sign) =>
    listed(value)
      .map((one) => `${asText(sign) || '-'} ${oneLine(one)}`)
      .join('\n'),
  logseq: (value) => each(value, logseqText),
  one_line: (value) => each(value, oneLine),
  safe_name: (value) => each(value, (text) => (text ? fileName(text, '', text) : '')),
  truncate: (value, length, end) => each(value, (text) => truncated(text, length, end)),
};

const each = (value: unknown, change: (text: string) => string): unknown =>
  Array.isArray(value) ? value.map((one) => change(asText(one))).filter(Boolean) : change(asText(value));

/** A value as a template prints it: nothing for what is no text. */
export function asText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? value.map(asText).join(', ') : '';
}

const lines = (text: string): string[] => text.split(/\r\n|[\n\r\u2028\u2029]/);
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();

const listed = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map(asText).filter((text) => text !== '');

/** At most so many characters, the sign for what is left out among them. */
function truncated(text: string, length: unknown, end: unknown): string {
  const most = Number(length ?? 50);
  const sign = end === undefined ? '…' : asText(end);
  const characters = Array.from(text);
  if (!(most >= 0) || characters.length <= most) return text;
  return (
    characters
      .slice(0, Math.max(0, most - Array.from(sign).length))
      .join('')
      .trimEnd() + sign
  );
}
