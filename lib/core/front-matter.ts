import type { Clip } from './clip';
import { dayOf, isCalendarDay } from './published-time';
import { sourceOf } from './source-of';
import { yamlString } from './yaml-string';

/**
 * The properties of a clip as YAML front matter in Obsidian's form: flat keys, people as quoted wikilinks, `published` and
 * `created` as bare days. A key with nothing to say is left out. `published` is the day as the publisher printed it,
 * `created` the reader's own day of clipping; the exact times stand in `published_at`, `modified_at` and `clipped_at`.
 *
 * A wire service has a key of its own, `agency`: a wikilink under `author` makes a page about a person.
 */
export function obsidianFrontMatter(clip: Clip): string {
  const lines = [
    scalar('title', clip.title),
    scalar('source', sourceOf(clip)),
    scalar('site', clip.site),
    list('author', clip.authors.flatMap(wikilink)),
    scalar('agency', clip.agency),
    day('published', clip.publishedAt && dayOf(clip.publishedAt)),
    day('created', localDay(clip.clippedAt)),
    scalar('description', clip.standfirst),
    list('tags', obsidianTags(['clippings', ...clip.tags])),
    scalar('note', clip.note),
    scalar('published_at', clip.publishedAt),
    scalar('modified_at', clip.modifiedAt),
    scalar('clipped_at', instant(clip.clippedAt)),
    scalar('section', clip.section),
    scalar('lang', clip.lang),
    scalar('sha256', clip.rawHash),
  ];
  return `---\n${lines.flat().join('\n')}\n---\n`;
}

const scalar = (key: string, value: string | null): string[] => (value ? [`${key}: ${yamlString(value)}`] : []);

const list = (key: string, values: readonly string[]): string[] =>
  values.length > 0 ? [`${key}:`, ...values.map((value) => `  - ${yamlString(value)}`)] : [];

/** Bare, so that YAML reads a date; a day that no calendar has stands in the exact time alone. */
function day(key: string, value: string | null): string[] {
  return value && isCalendarDay(value) ? [`${key}: ${value}`] : [];
}

/** The day of an instant (epoch milliseconds) by the reader's own clock, `YYYY-MM-DD`. */
export function localDay(time: number): string {
  const date = new Date(time);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** An instant (epoch milliseconds) in UTC to the second. */
export const instant = (time: number): string => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');

/** A link to a note of that name; characters that mean something within a link become spaces. Nothing left, no link. */
function wikilink(name: string): string[] {
  const words = name.replace(/[[\]|#^\s]+/gu, ' ').trim();
  return words ? [`[[${words}]]`] : [];
}

/**
 * Tags as Obsidian takes them: letters, digits, `_`, `-`, `/` and pictographs, hyphens for white space, at least one
 * character that is no digit; none twice without regard to case.
 */
export function obsidianTags(tags: readonly string[]): string[] {
  const kept = new Map<string, string>();
  for (const tag of tags) {
    const form = tag
      .normalize('NFC')
      .trim()
      .replace(/\s+/gu, '-')
      .replace(/[^\p{L}\p{M}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}\p{Join_Control}_/-]/gu, '')
      .replace(/\/{2,}/g, '/')
      .replace(/^[/-]+|[/-]+$/g, '');
    const name = /^\p{N}+$/u.test(form) ? `_${form}` : form;
    const key = name.toLowerCase();
    if (name && !kept.has(key)) kept.set(key, name);
  }
  return [...kept.values()];
}
