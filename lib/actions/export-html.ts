import type { ExportFile } from '@/lib/core/export/export-file';
import type { Exported, ExportRequest } from '@/lib/core/export/export-request';
import type { Failure } from '@/lib/core/failure';
import { uniqueNames } from '@/lib/core/file-name';
import { localDay } from '@/lib/core/front-matter';
import { htmlIndexEnd, htmlIndexEntry, htmlIndexStart } from '@/lib/core/html-index';
import type { Result } from '@/lib/core/result';
import { say } from '@/lib/core/words';
import type { StoredClip } from '@/lib/store';
import { clipHtml } from './clip-html';
import { nameWithoutTitle } from './stored-clip';
import { pageTools, type TakeOutTools, takeOutClips } from './take-out-clips';
import { zipOf } from './zip-of';

/**
 * Saves clips as one zip: a folder with a document a clip that needs nothing else, and `index.html` that lists them. There is no manifest: each
 * document says itself what a manifest would.
 */
export const exportHtml = (
  request: ExportRequest,
  tools: TakeOutTools = pageTools,
): Promise<Result<Exported, Failure>> => {
  const name = say('file.clips', localDay(tools.now()));
  return takeOutClips(
    request,
    () => `${name}.zip`,
    (clips) => zipOf(filesOf(clips, name, tools)),
    tools,
  );
};

async function* filesOf(
  clips: AsyncIterable<StoredClip>,
  folder: string,
  { pictures, now }: TakeOutTools,
): AsyncGenerator<ExportFile> {
  const nameFor = uniqueNames('.html');
  // Taken, so that no clip of that title is.
  const index = nameFor('index', 'index');
  const entries = [await htmlIndexStart(folder)];
  for await (const stored of clips) {
    const { clip } = stored;
    const file = nameFor(clip.title, nameWithoutTitle(clip));
    const { kept } = await pictures(clip.id);
    yield { name: `${folder}/${file}`, input: new Blob([await clipHtml(stored, kept)]), lastModified: clip.clippedAt };
    entries.push(htmlIndexEntry(clip, file));
  }
  yield { name: `${folder}/${index}`, input: new Blob([...entries, htmlIndexEnd]), lastModified: now() };
}
