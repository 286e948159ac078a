import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Imported, type ImportTools, importClips } from '@/lib/actions/import-clips';
import { type Control, unwatched } from '@/lib/actions/in-batches';
import { openImport } from '@/lib/actions/open-import';
import { previewImport } from '@/lib/actions/preview-import';
import type { Clip } from '@/lib/core/clip';
import { parseClipRecord } from '@/lib/core/clip-record';
import { failure } from '@/lib/core/failure';
import { fail, ok } from '@/lib/core/result';
import {
  attempt,
  clipIds,
  findByUrlKey,
  getBody,
  mergeRecords,
  readRecords,
  type Shelf,
  saveArticle,
  trashClips,
  undoSave,
  urlKeysHere,
} from '@/lib/store';
import { database } from '@/lib/store/database';
import { makeArticle } from '../make-article';
import { emptyStore } from '../store/empty-store';
import { value } from '../store/value';
import { zipped } from './zip-for-import';

const now = Date.UTC(2026, 10, 26);
const tools: ImportTools = {
  merge: mergeRecords,
  bodyHere: getBody,
  keepPictures: async () => ok(null),
  tendIndex: () => {},
  now: () => now,
  breathe: async () => {},
};
const nameless = (content: BlobPart, name = 'file') => new File([content], name);

const opened = async (...contents: BlobPart[]) =>
  value(
    await openImport(
      contents.map((content, place) => nameless(content, `file ${place + 1}`)),
      unwatched,
    ),
  );

const look = async (...contents: BlobPart[]) => value(await previewImport(await opened(...contents), unwatched));

const bringIn = async (contents: BlobPart[], different: Partial<ImportTools> = {}, control: Control = unwatched) =>
  importClips(await opened(...contents), 0, control, { ...tools, ...different });

const outcomes = ({ rows }: Imported) => rows.map(({ outcome }) => outcome);

const everything = async () => {
  const shelves: Shelf[] = ['library', 'archive', 'trash'];
  const ids = await Promise.all(
    shelves.map((shelf) => clipIds({ shelf, query: '', sort: { by: 'clipped', reversed: false } })),
  );
  return readRecords(ids.flat());
};

const clipOf = async (urlKey: string): Promise<Clip> => {
  const clip = await findByUrlKey(urlKey);
  if (!clip) throw new Error(`Nothing of ${urlKey}`);
  return clip;
};

const header = 'title,url,time_added,tags,status\n';
const pocket = `${header}Ferry,https://courier.example/ferry,1604012345,sea|night,archive
,https://courier.example/tram,1604012400,,unread
`;

beforeEach(emptyStore);
afterAll(emptyStore);

describe('an import', () => {
  it('says what is in a file, and writes nothing', async () => {
    await saveArticle(makeArticle({ url: 'https://courier.example/tram', canonicalUrl: null }), {
      draft: null,
      again: false,
      now,
      thumbnail: null,
    });
    const preview = await look(
      `${pocket}Ferry,http://www.courier.example/ferry?utm_source=a,,,\nSunk,ftp://a.example/,,,\n`,
    );
    expect(preview).toMatchObject({ links: 3, texts: 0, here: 1, twice: 1, faulty: 1, cancelled: false });
    expect(preview.rows[0]).toMatchObject({
      title: 'Ferry',
      addedAt: 1604012345_000,
      tags: ['sea', 'night'],
      state: 'archived',
    });
    expect(await everything()).toHaveLength(1);
  });

  it('keeps title, date, tags and state of a link, whose text is empty', async () => {
    expect(outcomes(await bringIn([pocket]))).toEqual(['added', 'added']);
    expect(await clipOf('courier.example/ferry')).toMatchObject({
      extent: 'link',
      title: 'Ferry',
      site: 'courier.example',
      tags: ['sea', 'night'],
      clippedAt: 1604012345_000,
      updatedAt: now,
      archived: true,
      readAt: null,
      wordCount: 0,
    });
    expect((await clipOf('courier.example/tram')).title).toBe('courier.example/tram');
    for (const record of await everything()) {
      expect(record.bodies.map(({ html, text }) => html + text)).toEqual(['']);
      // What a backup or the recovery copy writes of it can be read again.
      expect(parseClipRecord(JSON.parse(JSON.stringify(record)))).toEqual({ ok: true, value: record });
    }
  });

  it.each([
    [
      'instapaper',
      'URL,Title,Selection,Folder,Timestamp,Tags\nhttps://courier.example/a,A,Said,Starred,1604012345,"[""sea""]"\n',
      { title: 'A', tags: ['sea'], note: 'Said', favourite: true },
    ],
    [
      'raindrop',
      'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n1,A,Mine,Late.,https://courier.example/a,News/Sea,"x, y",2024-10-30T12:39:28.023Z,,,true\n',
      {
        tags: ['x', 'y', 'News/Sea'],
        note: 'Mine',
        standfirst: 'Late.',
        excerpt: 'Late.',
        favourite: true,
        clippedAt: Date.parse('2024-10-30T12:39:28.023Z'),
      },
    ],
    [
      'readwise',
      'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\nA,https://courier.example/a,1,"[\'sea\']",2024-10-30 12:39:28+00:00,0.4,later,True\n',
      { tags: ['sea'], progress: 0.4, readAt: null },
    ],
    [
      'matter',
      'Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight_Count,Last Interaction Date,File Id\nA,Ana Ruiz,The Courier,https://courier.example/a,sea;night,9,True,False,True,0,2024-10-30,\n',
      {
        tags: ['sea', 'night'],
        authors: ['Ana Ruiz'],
        site: 'The Courier',
        progress: 1,
        readAt: Date.UTC(2024, 9, 30),
      },
    ],
    [
      'pocket html',
      '<!DOCTYPE html><title>Pocket Export</title><h1>Unread</h1><ul></ul><h1>Read Archive</h1><ul><li><a href="https://courier.example/a" time_added="1604012345" tags="sea,night">A</a></ul>',
      { title: 'A', tags: ['sea', 'night'], archived: true },
    ],
    [
      'bookmarks',
      '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><H3>News</H3><DL><p><DT><A HREF="https://courier.example/a" ADD_DATE="1604012345" ICON="data:image/png;base64,AAAA" TAGS="sea">A</A></DL></DL>',
      { title: 'A', tags: ['sea', 'News'], clippedAt: 1604012345_000 },
    ],
    [
      'omnivore',
      '[{"id":"1","slug":"a","title":"A","url":"https://courier.example/a","state":"Active","readingProgress":100,"labels":["sea"],"savedAt":"2024-10-30T12:39:28.023Z"}]',
      { title: 'A', tags: ['sea'], progress: 1, extent: 'link' },
    ],
  ])('of %s is known by its content', async (_, content, kept) => {
    const imported = await bringIn([content]);
    expect(outcomes(imported)).toEqual(['added']);
    expect(await clipOf('courier.example/a')).toMatchObject(kept);
  });

  it('changes nothing when it is done again, and nothing of a clip that is here but its tags and note', async () => {
    const article = makeArticle({ url: 'https://courier.example/ferry', canonicalUrl: null, title: 'The ferry' });
    await saveArticle(article, {
      draft: { title: '', tags: ['mine'], note: 'Mine' },
      again: false,
      now: 5,
      thumbnail: null,
    });
    const before = await clipOf('courier.example/ferry');
    expect(outcomes(await bringIn([pocket]))).toEqual(['merged', 'added']);
    expect(await clipOf('courier.example/ferry')).toEqual({
      ...before,
      tags: ['mine', 'sea', 'night'],
      updatedAt: now,
    });
    expect((await getBody(before.id))?.text).toBe(article.text);
    const after = await everything();
    expect(outcomes(await bringIn([pocket], { now: () => now + 1 }))).toEqual(['already-there', 'already-there']);
    expect(await everything()).toEqual(after);
  });

  it('brings nothing out of the trash, and says that it lies there', async () => {
    await bringIn([pocket]);
    const { id } = await clipOf('courier.example/tram');
    await trashClips([id], now);
    const [, tram] = (await bringIn([pocket])).rows;
    expect(tram).toMatchObject({ outcome: 'already-there', id, inTrash: true });
  });

  it('reports every row with the reason, and a bad one stops nothing', async () => {
    const imported = await bringIn([
      `${header}Sunk,javascript:alert(1),,,\nFerry,https://courier.example/ferry,,,\n,,1,,\n`,
      pocket,
    ]);
    expect(imported.rows.map(({ file, place, title, ...row }) => [file, place, title, row.outcome])).toEqual([
      ['file 1', 2, 'Sunk', 'not-imported'],
      ['file 1', 3, 'Ferry', 'added'],
      ['file 1', 4, null, 'not-imported'],
      ['file 2', 2, 'Ferry', 'merged'],
      ['file 2', 3, 'courier.example/tram', 'added'],
    ]);
    expect(imported.rows[0]).toMatchObject({ problem: 'not-web' });
  });

  it('is refused where no file is any that is known', async () => {
    expect(await openImport([nameless('Hello')], unwatched)).toEqual(fail(failure('import-unknown')));
    expect(await openImport([nameless('')], unwatched)).toEqual(fail(failure('import-unknown')));
  });

  it('leads to the restoring of a backup', async () => {
    const backup = nameless('{"format":"newsclip backup","version":1,"clips":[\n],"end":{"clips":0}}', 'mine.json');
    expect(value(await openImport([backup], unwatched))).toEqual({ parts: [], passedOver: [], backup });
  });

  it('of fifty thousand rows lets the page have its turn every fifty rows at most, and can be stopped between', async () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, place) => `A ${place},https://courier.example/${place},1604012345,a|b,unread`,
    );
    const many = nameless(header + rows.join('\n'));
    const source = value(await openImport([many], unwatched));
    let written = 0;
    let longest = 0;
    let since = 0;
    const merge = vi.fn<ImportTools['merge']>(async (records) => {
      written += records.length;
      since += records.length;
      return { ok: true, value: records.map(({ clip }) => ({ id: clip.id, outcome: 'added', inTrash: false })) };
    });
    const breathe = async () => {
      longest = Math.max(longest, since);
      since = 0;
    };
    const whole = await importClips(source, 50_000, unwatched, { ...tools, merge, breathe });
    expect([written, whole.rows.length, longest]).toEqual([50_000, 50_000, 50]);

    let asked = 0;
    let breaths = 0;
    const preview = await previewImport(source, unwatched, {
      keysHere: async (keys) => {
        asked = Math.max(asked, keys.length);
        return new Set();
      },
      breathe: async () => {
        breaths += 1;
      },
    });
    expect(value(preview)).toMatchObject({ links: 50_000 });
    expect([asked, breaths]).toEqual([250, 201]);

    const controller = new AbortController();
    const onProgress = vi.fn((done: number) => done >= 300 && controller.abort());
    const stopped = await importClips(source, 50_000, { onProgress, signal: controller.signal }, { ...tools, merge });
    expect(stopped).toMatchObject({ cancelled: true, problem: null });
    expect(stopped.rows).toHaveLength(300);
    expect(onProgress).toHaveBeenLastCalledWith(300, 50_000);
  });

  it('has the search index tended on the way and at its end, be it cancelled', async () => {
    const rows = Array.from({ length: 4_100 }, (_, place) => `A,https://courier.example/${place},,,unread`);
    const source = await opened(header + rows.join('\n'));
    const merge: ImportTools['merge'] = async (records) =>
      ok(records.map(({ clip }) => ({ id: clip.id, outcome: 'added', inTrash: false })));
    const tended: number[] = [];
    const importUntil = (last: number) => {
      const controller = new AbortController();
      let done = 0;
      const onProgress = (now: number) => {
        done = now;
        if (now >= last) controller.abort();
      };
      // What is written counts before it is told.
      const tendIndex = () => void tended.push(done);
      return importClips(source, 0, { onProgress, signal: controller.signal }, { ...tools, merge, tendIndex });
    };
    await importUntil(5_000);
    await importUntil(100);
    expect(tended).toEqual([1_950, 3_950, 4_100, 100]);
  });

  it('takes what it wrote into the search index', async () => {
    const rows = Array.from(
      { length: 300 },
      (_, place) => `Harbour ${place},https://courier.example/${place},,,unread`,
    );
    await importClips(await opened(header + rows.join('\n')), 0, unwatched);
    await vi.waitFor(async () => expect(await (await database()).tail.count()).toBe(0), 10_000);
    const found = await clipIds({ shelf: 'library', query: 'harbour', sort: { by: 'clipped', reversed: false } });
    expect(found).toHaveLength(300);
  });

  it('tells what is in the library where the disk is full before its end', async () => {
    const rows = Array.from({ length: 150 }, (_, place) => `A,https://courier.example/${place},,,unread`).join('\n');
    const merge = vi.fn<ImportTools['merge']>(mergeRecords);
    merge.mockImplementationOnce(mergeRecords).mockResolvedValueOnce(fail(failure('storage-full')));
    const imported = await bringIn([header + rows], { merge });
    expect(imported.problem?.reason).toBe('import-full');
    expect(imported.rows).toHaveLength(50);
    expect(await everything()).toHaveLength(50);
  });
});

describe('a zip', () => {
  it("of Pocket's parts is read part by part", async () => {
    const zip = await zipped({
      'part_000000.csv': pocket,
      'part_000001.csv': `${header}Tide,https://courier.example/tide,1604012345,,unread\n`,
      'read me.txt': 'Nothing',
    });
    const { parts, passedOver } = await opened(zip);
    expect([parts.map(({ kind }) => kind), passedOver]).toEqual([['pocket-csv', 'pocket-csv'], ['read me.txt']]);
    expect(outcomes(await bringIn([zip]))).toEqual(['added', 'added', 'added']);
  });

  it("of Omnivore's brings the articles with their texts, sanitised, and the highlights in the note", async () => {
    const zip = await zipped({
      'metadata_0_to_2.json': JSON.stringify([
        {
          slug: 'ferry',
          title: 'Ferry',
          url: 'https://courier.example/ferry',
          state: 'Archived',
          savedAt: '2024-10-30T12:39:28.023Z',
        },
        { slug: 'gone', title: 'Gone', url: 'https://courier.example/gone', state: 'Active' },
      ]),
      'content/ferry.html':
        '<html lang="en"><body><p onclick="x()">The night <b>ferry</b> is back.</p><script>x()</script><a href="/more">More</a></body></html>',
      'highlights/ferry.md': '> The night ferry',
    });
    expect(await look(zip)).toMatchObject({ links: 1, texts: 1 });
    expect(outcomes(await bringIn([zip]))).toEqual(['added', 'added']);
    const ferry = await clipOf('courier.example/ferry');
    expect(ferry).toMatchObject({
      extent: 'whole',
      lang: 'en',
      wordCount: 6,
      note: '> The night ferry',
      archived: true,
      clippedAt: Date.parse('2024-10-30T12:39:28.023Z'),
    });
    const body = await getBody(ferry.id);
    expect(body?.html).toBe('<p>The night <b>ferry</b> is back.</p><a href="https://courier.example/more">More</a>');
    expect((await clipOf('courier.example/gone')).extent).toBe('link');
    expect((await opened(zip)).parts).toHaveLength(1);
  });

  it("gives a link that is here its text, and the reader's words on it stay", async () => {
    const zip = await zipped({
      'metadata.json': JSON.stringify([
        { slug: 'ferry', title: 'Ferry', url: 'https://courier.example/ferry', savedAt: '2025-01-01T00:00:00Z' },
      ]),
      'content/ferry.html': '<p>The night ferry is back.</p>',
    });
    await bringIn([pocket]);
    const before = await clipOf('courier.example/ferry');
    expect(outcomes(await bringIn([zip]))).toEqual(['merged']);
    expect(await clipOf('courier.example/ferry')).toMatchObject({
      id: before.id,
      extent: 'whole',
      tags: before.tags,
      archived: true,
      clippedAt: before.clippedAt,
    });
    const [record] = (await everything()).filter(({ clip }) => clip.id === before.id);
    expect(record?.bodies.map(({ text }) => text)).toEqual(['The night ferry is back.']);
  });

  it('never takes names for paths: what lies above it is a name like any other', async () => {
    const zip = await zipped({
      '../../part.csv': pocket,
      ['__proto__']: pocket,
      constructor: pocket,
      '/etc/passwd': 'x',
    });
    const { parts } = await opened(zip);
    expect(parts.map(({ name }) => name)).toEqual(['../../part.csv', '__proto__', 'constructor']);
  });

  it('that holds what no text can be, or is encrypted, is not unpacked', async () => {
    const bomb = new Blob([header, new Uint8Array(40_000_000)]);
    expect(await openImport([nameless(await zipped({ 'part.csv': bomb }))], unwatched)).toEqual(
      fail(failure('import-unknown')),
    );
    expect(await openImport([nameless(await zipped({ 'part.csv': pocket }, 'secret'))], unwatched)).toEqual(
      fail(failure('import-unknown')),
    );
  });
});

describe('what is damaged', () => {
  it.each([
    ['a table', async () => new Blob([pocket.repeat(20).replaceAll(`\n${header}`, '\n')])],
    ['a zip', () => zipped({ 'part.csv': pocket, 'other.csv': pocket })],
    [
      "a zip of Omnivore's",
      () =>
        zipped({
          'metadata.json': JSON.stringify([{ slug: 'a', url: 'https://courier.example/a' }]),
          'content/a.html': '<p>Text</p>',
        }),
    ],
    [
      'a page',
      async () =>
        new Blob(['<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF="https://courier.example/a">A</A></DL>']),
    ],
  ])('of %s, cut at each percent or with bits turned, brings each row whole or not at all', async (_, make) => {
    const bytes = new Uint8Array(await (await make()).arrayBuffer());
    const cuts = Array.from({ length: 100 }, (_, percent) => bytes.slice(0, (bytes.length * percent) / 100));
    const turned = Array.from({ length: 100 }, (_, place) => {
      const copy = bytes.slice();
      const at = (place * 7919) % copy.length;
      copy[at] = (copy[at] ?? 0) ^ (1 << (place % 8));
      return copy;
    });
    const merge: ImportTools['merge'] = async (records) => {
      for (const record of records) expect(parseClipRecord(JSON.parse(JSON.stringify(record))).ok).toBe(true);
      return { ok: true, value: records.map(({ clip }) => ({ id: clip.id, outcome: 'added', inTrash: false })) };
    };
    for (const damaged of [...cuts, ...turned]) {
      const answer = await openImport([nameless(damaged)], unwatched);
      if (!answer.ok) continue;
      const imported = await importClips(answer.value, 0, unwatched, { ...tools, merge });
      expect(imported.problem).toBeNull();
    }
  });
});

describe('a zip that is damaged far within', () => {
  it('keeps what was read before, and says in a row of its own where it ends', async () => {
    const random = () => Array.from(crypto.getRandomValues(new Uint8Array(60)), (byte) => byte.toString(36)).join('');
    const rows = Array.from({ length: 20_000 }, (_, place) => `${random()},https://courier.example/${place},,,unread`);
    const bytes = new Uint8Array(await (await zipped({ 'part.csv': header + rows.join('\n') })).arrayBuffer());
    const at = Math.floor(bytes.length * 0.8);
    bytes.fill(0xff, at, at + 40);
    const merge: ImportTools['merge'] = async (records) => ({
      ok: true,
      value: records.map(({ clip }) => ({ id: clip.id, outcome: 'added', inTrash: false })),
    });
    const imported = await bringIn([bytes], { merge });
    expect(imported.rows.at(-1)).toMatchObject({ outcome: 'not-imported', problem: 'damaged' });
    // What stands where the damage is may be unpacked to anything; what stands before it is whole.
    expect(outcomes(imported).slice(0, 5_000)).toEqual(Array.from({ length: 5_000 }, () => 'added'));
  });
});

describe('a link without text', () => {
  it('is filled by clipping its page, and is a link again when that is taken back', async () => {
    await bringIn([pocket]);
    const before = await clipOf('courier.example/ferry');
    const article = makeArticle({
      url: 'https://courier.example/ferry',
      canonicalUrl: null,
      title: 'The ferry is back',
    });
    const saved = value(await saveArticle(article, { draft: null, again: false, now: now + 5, thumbnail: null }));
    expect(saved.outcome).toBe('clipped');
    const filled = await clipOf('courier.example/ferry');
    expect(filled).toMatchObject({
      id: before.id,
      extent: 'whole',
      title: 'The ferry is back',
      tags: before.tags,
      archived: true,
      clippedAt: before.clippedAt,
    });
    expect((await readRecords([before.id]))[0]?.bodies.map(({ text }) => text)).toEqual([article.text]);
    await undoSave(saved);
    expect(await clipOf('courier.example/ferry')).toEqual(before);
    expect((await readRecords([before.id]))[0]?.bodies.map(({ text }) => text)).toEqual(['']);
  });

  it('is found by is:link until it has its text', async () => {
    await bringIn([pocket]);
    const found = (query: string) => clipIds({ shelf: 'archive', query, sort: { by: 'clipped', reversed: false } });
    expect(await found('is:link')).toHaveLength(1);
    const article = makeArticle({ url: 'https://courier.example/ferry', canonicalUrl: null });
    await saveArticle(article, { draft: null, again: false, now, thumbnail: null });
    expect(await found('is:link')).toHaveLength(0);
    expect(await found('-is:link')).toHaveLength(1);
  });

  it('tells that its page has something here', async () => {
    await bringIn([pocket]);
    expect(value(await attempt(() => urlKeysHere(['courier.example/ferry', 'courier.example/none'])))).toEqual(
      new Set(['courier.example/ferry']),
    );
  });
});
