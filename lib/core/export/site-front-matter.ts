import type { Clip } from '../clip';
import { instant } from '../front-matter';
import { sourceOf } from '../source-of';
import { hugoTime, jekyllTime } from './bare-time';
import { frontMatterOf, yamlDate, yamlList, yamlText, yamlWithin } from './yaml-lines';

/** The properties of a clip as Hugo's front matter: its own keys, and what it knows none for under `params`. */
export function hugoFrontMatter(clip: Clip): string {
  return frontMatterOf([
    ...yamlText('title', clip.title),
    ...yamlDate('date', clip.publishedAt && hugoTime(clip.publishedAt)),
    ...yamlDate('lastmod', clip.modifiedAt && hugoTime(clip.modifiedAt)),
    ...yamlText('description', clip.standfirst),
    ...yamlList('tags', clip.tags),
    'draft: false',
    ...yamlWithin('params', ownKeys(clip)),
  ]);
}

/**
 * The properties of a clip as Jekyll's front matter for a post. No `published`: that key says there whether a post is shown. Without a
 * `date` the day in the name of the file counts.
 */
export function jekyllFrontMatter(clip: Clip): string {
  return frontMatterOf([
    'layout: "post"',
    ...yamlText('title', clip.title),
    ...yamlDate('date', clip.publishedAt && jekyllTime(clip.publishedAt)),
    ...yamlDate('last_modified_at', clip.modifiedAt && jekyllTime(clip.modifiedAt)),
    ...yamlText('description', clip.standfirst),
    ...yamlList('tags', clip.tags),
    ...ownKeys(clip),
  ]);
}

/** What neither of them has a key for. */
const ownKeys = (clip: Clip): string[] => [
  ...yamlText('source', sourceOf(clip)),
  ...yamlText('site', clip.site),
  ...yamlList('author', clip.authors.filter(Boolean)),
  ...yamlText('agency', clip.agency),
  ...yamlText('note', clip.note),
  ...yamlText('clipped_at', instant(clip.clippedAt)),
  ...yamlText('section', clip.section),
  ...yamlText('lang', clip.lang),
  ...yamlText('sha256', clip.rawHash),
];
