import type { Clip } from '../clip';
import { instant, localDay } from '../front-matter';
import { dayOf } from '../published-time';
import { sourceOf } from '../source-of';
import { frontMatterOf, yamlDate, yamlList, yamlText } from './yaml-lines';

/** The properties of a clip as YAML front matter that leans to no program: Obsidian's keys, names as they are printed, the reader's own tags. */
export function plainFrontMatter(clip: Clip): string {
  return frontMatterOf([
    ...yamlText('title', clip.title),
    ...yamlText('source', sourceOf(clip)),
    ...yamlText('site', clip.site),
    ...yamlList('author', clip.authors.filter(Boolean)),
    ...yamlText('agency', clip.agency),
    ...yamlDate('published', clip.publishedAt && dayOf(clip.publishedAt)),
    ...yamlDate('created', localDay(clip.clippedAt)),
    ...yamlText('description', clip.standfirst),
    ...yamlList('tags', clip.tags),
    ...yamlText('note', clip.note),
    ...yamlText('published_at', clip.publishedAt),
    ...yamlText('modified_at', clip.modifiedAt),
    ...yamlText('clipped_at', instant(clip.clippedAt)),
    ...yamlText('section', clip.section),
    ...yamlText('lang', clip.lang),
    ...yamlText('sha256', clip.rawHash),
  ]);
}
