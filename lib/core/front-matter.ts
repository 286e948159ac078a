import type { Clip } from './clip';
import { wikilink } from './export/wikilink';
import { frontMatterOf, yamlDate, yamlList, yamlText } from './export/yaml-lines';
import { dayOf } from './published-time';
import { sourceOf } from './source-of';

/**
 * The properties of a clip as YAML front matter in Obsidian's form: flat keys, people as quoted wikilinks, `published` and
 * `created` as bare days. A key with nothing to say is left out. `published` is the day as the publisher printed it,
 * `created` the reader's own day of clipping; the exact times stand in `published_at`, `modified_at` and `clipped_at`.
 *
 * A wire service has a key of its own, `agency`: a wikilink under `author` makes a page about a person.
 */
export function obsidianFrontMatter(clip: Clip): string {
  return frontMatterOf([
    ...yamlText('title', clip.title),
    ...yamlText('source', sourceOf(clip)),
    ...yamlText('site', clip.site),
    ...yamlList('author', clip.authors.map(wikilink).filter(Boolean)),
    ...yamlText('agency', clip.agency),
    ...yamlDate('published', clip.publishedAt && dayOf(clip.publishedAt)),
    ...yamlDate('created', localDay(clip.clippedAt)),
    ...yamlText('description', clip.standfirst),
    ...yamlList('tags', obsidianTags(['clippings', ...clip.tags])),
    ...yamlText('note', clip.note),
    ...yamlText('published_at', clip.publishedAt),
    ...yamlText('modified_at', clip.modifiedAt),
    ...yamlText('clipped_at', instant(clip.clippedAt)),
    ...yamlText('section', clip.section),
    ...yamlText('lang', clip.lang),
    ...yamlText('sha256', clip.rawHash),
  ]);
}

/** The day of an instant (epoch milliseconds) by the reader's own clock, `YYYY-MM-DD`. */
export function localDay(time: number): string {
  const date = new Date(time);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** An instant (epoch milliseconds) in UTC to the second. */
export const instant = (time: number): string => new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');

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
