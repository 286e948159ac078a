import { saveFile } from '@/lib/browser/downloads';
import { toBase64 } from '@/lib/core/base64';
import type { Failure } from '@/lib/core/failure';
import { fileName } from '@/lib/core/file-name';
import { htmlDocument } from '@/lib/core/html-document';
import type { KeptImage } from '@/lib/core/pictures/kept-picture';
import { ok, type Result } from '@/lib/core/result';
import { articleToTakeOut, type ShownPicture } from '@/lib/dom/article-to-take-out';
import { attempt, picturesOf, type StoredClip } from '@/lib/store';
import { nameWithoutTitle, storedClip } from './stored-clip';

/** Saves a clip as one HTML document, under its title. */
export async function downloadClipHtml(clipId: string): Promise<Result<null, Failure>> {
  const stored = await storedClip(clipId);
  if (!stored.ok) return stored;
  const pictures = await attempt(() => picturesOf(clipId));
  if (!pictures.ok) return pictures;
  const { clip } = stored.value;
  const content = await clipHtml(stored.value, pictures.value.kept);
  saveFile(
    new Blob([content], { type: 'text/html;charset=utf-8' }),
    fileName(clip.title, '.html', nameWithoutTitle(clip)),
  );
  return ok(null);
}

/** A clip as one HTML document with the pictures in it that are kept. */
export async function clipHtml(
  stored: StoredClip,
  kept: ReadonlyMap<string, KeptImage>,
  page: Document = document,
): Promise<string> {
  const { body, highlights } = stored;
  const pictures = await inlined(kept);
  return htmlDocument(stored, articleToTakeOut(body.html, page, { pictures, highlights }).innerHTML);
}

async function inlined(kept: ReadonlyMap<string, KeptImage>): Promise<Map<string, ShownPicture>> {
  const shown = new Map<string, ShownPicture>();
  for (const [address, { picture, width, height }] of kept) {
    const bytes = await bytesOf(picture);
    if (bytes) shown.set(address, { src: `data:${picture.type};base64,${toBase64(bytes)}`, width, height });
  }
  return shown;
}

/** Null where the browser has lost the file. */
async function bytesOf(picture: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await picture.arrayBuffer());
  } catch {
    return null;
  }
}
