import { beforeEach, describe, expect, it } from 'vitest';
import { exportToFolder } from '@/lib/actions/export-folder';
import { unwatched } from '@/lib/actions/in-batches';
import { markdownWriter } from '@/lib/actions/markdown-writer';
import { filesIn } from '@/lib/browser/chosen-folder';
import { type ExportSettings, parseExportSettings } from '@/lib/core/export/export-settings';
import { type Writer, writtenBy } from '@/lib/core/export/made-from';
import { pictureAddresses } from '@/lib/core/pictures/picture-addresses';
import { ok } from '@/lib/core/result';
import {
  deleteHighlight,
  editClip,
  keepPicture,
  keepProgress,
  markClips,
  mergeRecords,
  missingPictures,
  putHighlight,
  readForExport,
  readNoteSources,
  readRecords,
  saveArticle,
  tagClips,
  trashClips,
  undoSave,
} from '@/lib/store';
import { makeTestHighlight } from '../core/make-test-highlight';
import { makeArticle } from '../make-article';
import { emptyStore } from '../store/empty-store';
import { pictureOf } from '../store/picture-of';
import { value } from '../store/value';
import { emptyFolder, filesOf, putFile, removeFile } from './opfs-folder';

const titles = ['Vote', 'Tram'];
const quay = 'https://pictures.harbour.example/quay.png';
const picturePath = async () => `images/${(await pictureOf('quay')).hash.slice(0, 32)}.png`;

let folder: FileSystemDirectoryHandle;
let ids: string[];
let time: number;

/** A vote with a highlight, and a tram with a picture that is kept. */
beforeEach(async () => {
  await emptyStore();
  folder = await emptyFolder('again');
  time = Date.UTC(2026, 7, 13, 10);
  ids = [];
  for (const title of titles) ids.push(await save(title));
  value(await putHighlight(highlight(), ++time));
  for (const place of await missingPictures(['pending'], null))
    value(await keepPicture(place, await pictureOf('quay')));
});

const articleOf = (title: string, text = 'The ferry is back.') => {
  const picture = title === 'Tram' ? `<img src="${quay}" alt="It">` : '';
  const url = `https://www.harbour.example/${title.toLowerCase()}`;
  return makeArticle({ title, url, canonicalUrl: null, text, html: `<p>${text}</p>${picture}` });
};

async function save(title: string, text?: string): Promise<string> {
  const article = articleOf(title, text);
  const pictures = pictureAddresses(article.html);
  time += 1;
  return value(await saveArticle(article, { draft: null, again: true, now: time, thumbnail: null, pictures })).clipId;
}

const idOf = (title: string): string => ids[titles.indexOf(title)] ?? '';
const highlight = () => makeTestHighlight({ clipId: idOf('Vote'), quote: { exact: 'ferry', prefix: '', suffix: '' } });

const today: Writer = { version: '1.2.3', language: 'en', timeZone: 'Europe/Lisbon' };

interface Different {
  settings?: Partial<ExportSettings>;
  by?: Partial<Writer>;
  ids?: readonly string[];
}

/** Exports as the page does, and tells which clips were written in memory for it. */
async function exported({ settings: chosen = {}, by = {}, ids: asked = ids }: Different = {}) {
  const settings = parseExportSettings({ ...parseExportSettings(null), ...chosen });
  const rendered: string[] = [];
  const answer = await exportToFolder(
    { ids: asked, ...unwatched },
    {
      read: (some) => readForExport(some, settings),
      readSources: (some) => readNoteSources(some, settings),
      async writer() {
        const writer = await markdownWriter(settings);
        if (!writer.ok) return writer;
        return ok({
          by: writtenBy(settings, { ...today, ...by }),
          write: (stored, link) => {
            rendered.push(new URL(stored.clip.url).pathname.slice(1));
            return writer.value(stored, link);
          },
        });
      },
      choose: async () => ok(filesIn(folder)),
      now: () => Date.UTC(2026, 7, 14, 12),
      breathe: async () => {},
    },
  );
  const { files, folder: report } = value(answer);
  return { files, ...report, rendered };
}

/** Makes the manifest one of a Newsclip that did not note what notes are made from. */
async function forget(): Promise<void> {
  const manifest = (await filesOf(folder)).get('manifest.json') ?? '';
  await putFile(folder, 'manifest.json', manifest.replaceAll(/"made_from":"[0-9a-f]{64}",/g, ''));
}

describe('a second export into a folder', () => {
  it.each<{ name: string; change?: () => Promise<unknown>; different?: Different; rendered: string[]; files?: number }>(
    [
      { name: 'nothing changed', rendered: [] },
      {
        name: 'the form changed',
        different: { settings: { preset: 'plain' } },
        rendered: ['vote', 'tram'],
        files: 2,
      },
      {
        name: 'the reader’s template changed',
        different: { settings: { preset: 'own', template: '{{ title }} anew' } },
        rendered: ['vote', 'tram'],
        files: 2,
      },
      {
        name: 'a template changed that is not in use',
        different: { settings: { template: '{{ title }} anew' } },
        rendered: [],
      },
      {
        name: 'the pattern for names changed, though notes keep theirs',
        different: { settings: { namePattern: '{{ slug }}' } },
        rendered: ['vote', 'tram'],
      },
      {
        name: 'pictures are left out by now',
        different: { settings: { pictures: false } },
        rendered: ['tram'],
        files: 1,
      },
      { name: 'Newsclip’s version changed', different: { by: { version: '1.2.4' } }, rendered: ['vote', 'tram'] },
      { name: 'the language changed', different: { by: { language: 'de' } }, rendered: ['vote', 'tram'] },
      {
        name: 'the clock changed',
        different: { by: { timeZone: 'Asia/Tokyo' } },
        rendered: ['vote', 'tram'],
      },
      {
        name: 'a highlight was added',
        change: () =>
          putHighlight({ ...highlight(), id: highlight().id.replace(/1$/, '2'), clipId: idOf('Tram') }, ++time),
        rendered: ['tram'],
        files: 1,
      },
      {
        name: 'the note of a highlight changed',
        change: () => putHighlight({ ...highlight(), note: 'Mine', updatedAt: 99 }, ++time),
        rendered: ['vote'],
        files: 1,
      },
      {
        name: 'the note of a highlight came with a backup, which changes nothing else of the clip',
        async change() {
          const records = await readRecords([idOf('Vote')]);
          const noted = records.map((record) => ({
            ...record,
            highlights: record.highlights.map((one) => ({ ...one, note: 'Mine', updatedAt: 99 })),
          }));
          value(await mergeRecords(noted, ++time));
        },
        rendered: ['vote'],
        files: 1,
      },
      {
        name: 'a highlight was removed',
        change: () => deleteHighlight(highlight(), ++time),
        rendered: ['vote'],
        files: 1,
      },
      {
        name: 'a tag was added',
        change: () => tagClips([idOf('Tram')], { add: ['harbour'], remove: [] }, ++time),
        rendered: ['tram'],
        files: 1,
      },
      {
        name: 'a clip was marked as a favourite, which no note says',
        change: () => markClips([idOf('Vote')], { favourite: true }, ++time),
        rendered: ['vote'],
      },
      {
        name: 'a clip was read on, which is no change of it',
        change: () => keepProgress(idOf('Vote'), 0.5),
        rendered: ['vote'],
      },
      { name: 'a clip got another text', change: () => save('Vote', 'Counted by hand.'), rendered: ['vote'], files: 1 },
      {
        name: 'a clip got another text, and that was taken back',
        async change() {
          const article = articleOf('Vote', 'Counted by hand.');
          const saving = { draft: null, again: true, now: ++time, thumbnail: null };
          value(await undoSave(value(await saveArticle(article, saving))));
        },
        rendered: [],
      },
      {
        name: 'a clip went to the trash and is asked for all the same',
        change: () => trashClips([idOf('Vote')], ++time),
        rendered: ['vote'],
      },
      {
        name: 'two clips swapped their names',
        async change() {
          for (const [title, other] of [titles, titles.toReversed()])
            value(await editClip(idOf(title ?? ''), { title: other ?? '', tags: [], note: '' }, ++time));
        },
        rendered: ['vote', 'tram'],
        files: 2,
      },
      { name: 'a note was deleted', change: () => removeFile(folder, 'Vote.md'), rendered: ['vote'], files: 1 },
      { name: 'a note was edited', change: () => putFile(folder, 'Vote.md', 'Mine'), rendered: [] },
      {
        name: 'a picture was deleted',
        change: async () => removeFile(folder, await picturePath()),
        rendered: ['tram'],
      },
      { name: 'the manifest is an older one', change: forget, rendered: ['vote', 'tram'] },
    ],
  )('writes in memory no more than may have changed: $name', async ({ change, different, rendered, files = 0 }) => {
    expect(await exported()).toMatchObject({ files: 2, unchanged: 0, rendered: ['vote', 'tram'] });
    await change?.();
    const again = await exported(different);
    expect(again).toEqual({ files, unchanged: 2 - files, leftAlone: [], rendered });
    // And it has missed nothing that comparing every note would have found.
    const notes = await filesOf(folder);
    await forget();
    expect(await exported(different)).toMatchObject({ files: 0, unchanged: 2, leftAlone: [] });
    expect(new Map([...(await filesOf(folder)), ['manifest.json', '']])).toEqual(
      new Map([...notes, ['manifest.json', '']]),
    );
  });

  it('keeps what is known of clips that are not asked for, such as those in the trash', async () => {
    await exported();
    value(await trashClips([idOf('Vote')], ++time));
    await editClip(idOf('Tram'), { note: 'Mine' }, ++time);
    expect(await exported({ ids: [idOf('Tram')] })).toMatchObject({ files: 1, unchanged: 0, rendered: ['tram'] });
    expect(await exported()).toMatchObject({ files: 0, unchanged: 2, rendered: ['vote'] });
    expect(await exported()).toMatchObject({ files: 0, unchanged: 2, rendered: [] });
  });

  it('leaves a note alone that somebody edited, once its clip has changed, as often as it is asked', async () => {
    await exported();
    await putFile(folder, 'Vote.md', 'Mine');
    value(await editClip(idOf('Vote'), { note: 'Anew' }, ++time));
    for (const round of ['first', 'second']) {
      const again = await exported();
      expect(again, round).toEqual({ files: 0, unchanged: 1, leftAlone: ['Vote.md'], rendered: ['vote'] });
    }
  });

  it('looks again at a note whose picture found no place in the folder', async () => {
    await putFile(folder, 'images', 'a list of mine');
    expect(await exported()).toMatchObject({ files: 2 });
    expect(await exported()).toMatchObject({ files: 0, unchanged: 2, rendered: ['tram'] });
    await removeFile(folder, 'images');
    expect(await exported()).toMatchObject({ files: 1, unchanged: 1, rendered: ['tram'] });
    expect((await filesOf(folder)).get('Tram.md')).toContain(await picturePath());
  });

  it('takes what is noted of a note for nothing where that is no hash', async () => {
    await exported();
    const manifest = (await filesOf(folder)).get('manifest.json') ?? '';
    await putFile(folder, 'manifest.json', manifest.replaceAll(/"made_from":"[0-9a-f]{64}"/g, '"made_from":{}'));
    expect(await exported()).toMatchObject({ files: 0, unchanged: 2, rendered: ['vote', 'tram'] });
  });
});
