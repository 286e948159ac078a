import { copyText } from '@/lib/browser/clipboard';
import { saveFile } from '@/lib/browser/downloads';
import type { Failure } from '@/lib/core/failure';
import { fileName } from '@/lib/core/file-name';
import { obsidianFrontMatter } from '@/lib/core/front-matter';
import { ok, type Result } from '@/lib/core/result';
import { articleNodes } from '@/lib/dom/article-nodes';
import { toMarkdown } from '@/lib/dom/to-markdown';
import type { StoredClip } from '@/lib/store';
import { nameWithoutTitle, storedClip } from './stored-clip';

/**
 * A clip as a Markdown file: front matter, then the article, then what was marked in it. No heading with the title, since Obsidian shows a note's name
 * above it; title and standfirst stand in the front matter.
 */
export function clipMarkdown({ clip, body, highlights }: StoredClip, page: Document = document): string {
  const article = toMarkdown(articleNodes(body.html, page), highlights);
  return obsidianFrontMatter(clip) + (article && `\n${article}`);
}

/** Puts a clip's Markdown on the clipboard; to be called on a click. */
export async function copyClip(clipId: string): Promise<Result<null, Failure>> {
  const stored = await storedClip(clipId);
  return stored.ok ? copyText(clipMarkdown(stored.value)) : stored;
}

/** Saves a clip's Markdown as a file, under its title. */
export async function downloadClip(clipId: string): Promise<Result<null, Failure>> {
  const stored = await storedClip(clipId);
  if (!stored.ok) return stored;
  const { clip } = stored.value;
  const content = new Blob([clipMarkdown(stored.value)], { type: 'text/markdown;charset=utf-8' });
  saveFile(content, fileName(clip.title, '.md', nameWithoutTitle(clip)));
  return ok(null);
}
