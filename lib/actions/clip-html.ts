import { saveFile } from '@/lib/browser/downloads';
import type { Failure } from '@/lib/core/failure';
import { fileName } from '@/lib/core/file-name';
import { htmlDocument } from '@/lib/core/html-document';
import { ok, type Result } from '@/lib/core/result';
import { articleMarkup } from '@/lib/dom/article-markup';
import { nameWithoutTitle, storedClip } from './stored-clip';

/** Saves a clip as one HTML document, under its title. */
export async function downloadClipHtml(clipId: string): Promise<Result<null, Failure>> {
  const stored = await storedClip(clipId);
  if (!stored.ok) return stored;
  const { clip, body } = stored.value;
  const content = await htmlDocument(clip, articleMarkup(body.html, document));
  saveFile(
    new Blob([content], { type: 'text/html;charset=utf-8' }),
    fileName(clip.title, '.html', nameWithoutTitle(clip)),
  );
  return ok(null);
}
