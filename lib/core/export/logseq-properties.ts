import type { Clip } from '../clip';
import { instant, localDay, obsidianTags } from '../front-matter';
import { dayOf, isCalendarDay } from '../published-time';
import { sourceOf } from '../source-of';
import { wikilink } from './wikilink';

/**
 * The properties of a clip as the first block of a Logseq page, a line each; no YAML. A value is one line, and what begins a link, a
 * reference or a macro there is parted by a space: a headline can neither make a property of its own nor call anything.
 */
export function logseqProperties(clip: Clip): string {
  const day = clip.publishedAt && dayOf(clip.publishedAt);
  return [
    ...property('title', logseqText(clip.title)),
    ...property('author', clip.authors.map(wikilink).filter(Boolean).join(', ')),
    ...property('source', sourceOf(clip)),
    ...property('published', day && isCalendarDay(day) ? `[[${day}]]` : ''),
    ...property('tags', obsidianTags(['clippings', ...clip.tags]).join(', ')),
    ...property('site', logseqText(clip.site)),
    ...property('agency', logseqText(clip.agency)),
    ...property('created', `[[${localDay(clip.clippedAt)}]]`),
    ...property('description', logseqText(clip.standfirst)),
    ...property('note', logseqText(clip.note)),
    ...property('clipped-at', instant(clip.clippedAt)),
    ...property('section', logseqText(clip.section)),
    ...property('lang', logseqText(clip.lang)),
    ...property('sha256', clip.rawHash),
  ].join('');
}

const property = (key: string, value: string): string[] => (value ? [`${key}:: ${value}\n`] : []);

/** Text as the value of a property: on one line, empty where there is none. */
export const logseqText = (text: string | null): string =>
  (text ?? '')
    .toWellFormed()
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/([[{(])(?=\1)/g, '$1 ')
    .trim();
