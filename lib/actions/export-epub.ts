import { bookPicture } from '@/lib/browser/book-picture';
import { clipId } from '@/lib/core/clip-id';
import { BookContents } from '@/lib/core/epub/book-contents';
import { bookStyle } from '@/lib/core/epub/book-style';
import { chapterPage } from '@/lib/core/epub/chapter-page';
import { navigation } from '@/lib/core/epub/navigation';
import { containerXml, packageDocument } from '@/lib/core/epub/package-document';
import { titlePage } from '@/lib/core/epub/title-page';
import type { ExportFile } from '@/lib/core/export/export-file';
import type { Exported, ExportRequest } from '@/lib/core/export/export-request';
import type { Failure } from '@/lib/core/failure';
import { fileName } from '@/lib/core/file-name';
import { localDay } from '@/lib/core/front-matter';
import type { KeptImage } from '@/lib/core/pictures/kept-picture';
import type { Result } from '@/lib/core/result';
import { say } from '@/lib/core/words';
import { articleToTakeOut, type ShownPicture } from '@/lib/dom/article-to-take-out';
import { articleXhtml } from '@/lib/dom/epub/article-xhtml';
import type { StoredClip } from '@/lib/store';
import { pageTools, type TakeOutTools, takeOutClips } from './take-out-clips';
import { zipOf } from './zip-of';

/**
 * Saves clips as one book (EPUB 3): a page a clip in the order asked for, with the pictures that are kept. A book of one clip is called
 * as that is, any other by the day.
 */
export const exportEpub = (
  request: ExportRequest,
  tools: TakeOutTools = pageTools,
): Promise<Result<Exported, Failure>> => {
  const contents = new BookContents();
  const byDay = say('file.clips', localDay(tools.now()));
  const name = () => fileName(contents.onlyTitle() ?? byDay, '.epub', byDay);
  return takeOutClips(request, name, (clips) => bookOf(clips, contents, byDay, tools), tools);
};

const mediaType = 'application/epub+zip';

async function bookOf(
  clips: AsyncIterable<StoredClip>,
  contents: BookContents,
  byDay: string,
  tools: TakeOutTools,
): Promise<Blob> {
  const zip = await zipOf(filesOf(clips, contents, byDay, tools));
  return zip.slice(0, zip.size, mediaType);
}

async function* filesOf(
  clips: AsyncIterable<StoredClip>,
  contents: BookContents,
  byDay: string,
  { pictures, now }: TakeOutTools,
): AsyncGenerator<ExportFile> {
  const lastModified = now();
  const file = (name: string, input: string | Blob): ExportFile => ({ name, input, lastModified });
  // By it, first in the file and not compressed, other programs know what this is.
  yield file('mimetype', mediaType);
  yield file('META-INF/container.xml', containerXml);
  yield file('book/style.css', bookStyle);
  for await (const stored of clips) {
    const { body, highlights, clip } = stored;
    const shown = new Map<string, ShownPicture>();
    for (const [address, image] of (await pictures(clip.id)).kept) {
      const place = contents.pictureOf(image.hash) ?? (yield* added(image, contents, file));
      if (place) shown.set(address, { src: place.file, width: image.width, height: image.height });
    }
    const article = articleXhtml(articleToTakeOut(body.html, document, { pictures: shown, highlights }));
    yield file(`book/${contents.addChapter(clip)}`, chapterPage(stored, article));
  }
  const title = contents.onlyTitle() ?? byDay;
  const id = clipId(lastModified, crypto.getRandomValues(new Uint8Array(10)));
  yield file('book/title.xhtml', titlePage(title, contents.chapters.length, lastModified));
  yield file('book/nav.xhtml', navigation(title, contents.chapters));
  yield file('book/package.opf', packageDocument({ title, id, now: lastModified, ...contents.described() }));
}

/** Puts a picture into the book; null, and nothing, where no reader of books could show it. */
async function* added(
  { hash, picture }: KeptImage,
  contents: BookContents,
  file: (name: string, input: Blob) => ExportFile,
) {
  const fit = await bookPicture(picture);
  if (!fit) return null;
  const place = contents.addPicture(hash, fit.ending, fit.picture.type);
  yield file(`book/${place.file}`, fit.picture);
  return place;
}
