import type { GivenPreset } from '@/lib/core/export/export-settings';
import { logseqProperties } from '@/lib/core/export/logseq-properties';
import { plainFrontMatter } from '@/lib/core/export/plain-front-matter';
import { hugoFrontMatter, jekyllFrontMatter } from '@/lib/core/export/site-front-matter';
import { obsidianFrontMatter } from '@/lib/core/front-matter';
import type { Contents } from '@/lib/core/template/clip-fields';
import { articleTree } from '@/lib/dom/article-tree';
import type { Dialect } from '@/lib/dom/markdown/dialect';
import { type PictureLink, toBullets, toMarkdown } from '@/lib/dom/to-markdown';
import type { StoredClip } from '@/lib/store';

/** The article of a clip in the forms that Markdown has, each written when it is asked for. */
export function contentsOf({ body, highlights }: StoredClip, pictureLink: PictureLink | null): Contents {
  const inDialect = (dialect: Dialect) =>
    toMarkdown(articleTree(body.html, document), highlights, pictureLink, dialect);
  return {
    content: () => inDialect('notes'),
    site_content: () => inDialect('site'),
    bullets: () => toBullets(articleTree(body.html, document), highlights, pictureLink),
  };
}

/**
 * A clip by a preset: what is known of it, then the article, then what was marked in it. No heading with the title, since the programs
 * that a preset is for show a note's name above it.
 */
export function presetMarkdown(
  stored: StoredClip,
  preset: GivenPreset,
  pictureLink: PictureLink | null = null,
): string {
  const { clip } = stored;
  const contents = contentsOf(stored, pictureLink);
  const written = {
    obsidian: () => joined(obsidianFrontMatter(clip), contents.content()),
    plain: () => joined(plainFrontMatter(clip), contents.content()),
    hugo: () => joined(hugoFrontMatter(clip), contents.site_content()),
    jekyll: () => joined(jekyllFrontMatter(clip), contents.site_content()),
    logseq: () => joined(logseqProperties(clip), contents.bullets()),
  };
  return written[preset]();
}

const joined = (head: string, article: string): string => head + (article && `\n${article}`);
