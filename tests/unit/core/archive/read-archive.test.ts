import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archiveVersion } from '@/lib/core/archive/archive-head';
import { archiveLine } from '@/lib/core/archive/write-archive';
import type { ClipRecord } from '@/lib/core/clip-record';
import { makeRecord, oneId, otherId, type RecordSketch, sketches } from '../make-records';
import { archiveOf, itemsOf, readBack, soundRecords } from './archive-of';

const sketch: RecordSketch = {
  id: oneId,
  revisions: [{ clippedAt: 10, text: 'The ferry\nis “back”. \u2028 \u{1f600} \\ 港' }],
  updatedAt: 10,
  title: 'Ferry {"sha256":"x"}',
  tags: ['sea'],
  note: '],"end":{"clips":1}}\n]',
  favourite: true,
  deletedAt: null,
  thumbnail: 'data:image/jpeg;base64,/9j/AAAA',
};
const one = makeRecord(sketch);
const other = makeRecord({ ...sketch, id: otherId, path: 'tram', title: 'Tram', thumbnail: null });
const archive = await archiveOf([one, other]);
const lines = archive.split('\n');
const withLine = (number: number, change: (line: string) => string) =>
  lines.map((line, place) => (place === number - 1 ? change(line) : line)).join('\n');

const flaws = (items: Awaited<ReturnType<typeof itemsOf>>) =>
  items.flatMap((item) => (item.kind === 'flaw' ? [item.flaw] : []));
const unreadable = (items: Awaited<ReturnType<typeof itemsOf>>) =>
  items.flatMap((item) => (item.kind === 'unreadable' ? [item] : []));

/** The same values with every object's keys the other way round. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reordered(item)]),
  );
}

describe('a backup', () => {
  it('is one JSON document, a clip a line', () => {
    expect(JSON.parse(archive)).toEqual({
      format: 'newsclip backup',
      version: archiveVersion,
      made_at: '2026-11-26T12:00:00Z',
      newsclip: '0.1.0',
      pictures: true,
      count: 2,
      clips: [one, other].map((record) => ({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/), record })),
      end: { clips: 2 },
    });
    expect(lines).toHaveLength(5);
  });

  it('gives every record back as it was, however its text comes in pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(sketches(fc.constantFrom(oneId, otherId)), fc.string({ unit: 'binary' })), { maxLength: 4 }),
        fc.integer({ min: 1, max: 5_000 }),
        async (drawn, pieceLength) => {
          const records = drawn.map(([each, note]): ClipRecord => makeRecord({ ...each, note }));
          const items = await itemsOf(await archiveOf(records), pieceLength);
          expect(soundRecords(items)).toEqual(records);
          expect(items).toHaveLength(records.length);
        },
      ),
    );
  });

  it.each<[string, string]>([
    ['pretty-printed', JSON.stringify(JSON.parse(archive), null, 2)],
    ['on one line', JSON.stringify(JSON.parse(archive))],
    ['in another order of keys', JSON.stringify(reordered(JSON.parse(archive)))],
    ['with the line ends of Windows', archive.replaceAll('\n', '\r\n')],
    ['with spaces round its lines', archive.replaceAll('\n', ' \n\n')],
  ])('is read as well %s', async (_, text) => {
    const items = await itemsOf(text);
    expect(soundRecords(items)).toEqual([one, other]);
    expect(items).toHaveLength(2);
  });

  it('without checksums is taken as it is', async () => {
    const items = await itemsOf(archive.replaceAll(/"sha256":"[0-9a-f]+",/g, ''));
    expect(soundRecords(items)).toEqual([one, other]);
  });

  it('drops keys that nobody knows', async () => {
    const further = { ...one, more: 1, clip: { ...one.clip, of: 'tomorrow' } };
    const [item] = await itemsOf(withLine(2, () => `${JSON.stringify({ record: further })},`));
    expect(item).toMatchObject({ kind: 'record', record: one });
    expect(item).not.toHaveProperty('record.more');
    expect(item).not.toHaveProperty('record.clip.of');
  });
});

describe('what is damaged costs no more than it must', () => {
  it.each<[string, string, object]>([
    ['a line cut short', withLine(2, (line) => line.slice(0, -400)), { title: sketch.title, line: 2 }],
    ['a letter within', withLine(2, (line) => line.replace('"clip"', '"clip')), { title: sketch.title, line: 2 }],
    ['a line that is nothing', withLine(2, () => '\u0000'), { title: null, line: 2 }],
    ['a value of the wrong kind', withLine(2, (line) => line.replace('"tags":[', '"tags":1,"x":[')), { line: 2 }],
    ['a time that no calendar has', withLine(2, (line) => line.replace('"updatedAt":10', '"updatedAt":1e300')), {}],
    ['a record that is none', withLine(2, () => '{"record":null},'), { title: null }],
    ['a list in its place', withLine(2, () => '[[[]]],'), { title: null }],
    ['a prototype', withLine(2, () => '{"__proto__":{"record":{"clip":{"title":"Forged"}}}},'), { title: null }],
    ['a depth without end', withLine(2, () => `{"record":${'['.repeat(9_999)}${']'.repeat(9_999)}},`), { title: null }],
  ])('%s', async (_, text, reported) => {
    const items = await itemsOf(text);
    expect(soundRecords(items)).toEqual([other]);
    expect(unreadable(items)).toMatchObject([reported]);
    expect(flaws(items)).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    ['the comma between two lines', withLine(2, (line) => line.replace(/,$/, ';')), []],
    ['the break between two lines', archive.replace('},\n{"sha256"', '},*{"sha256"'), []],
    ['the head', archive.replace('"format"', '"formaT"'), ['no-head']],
    ['the name of the format', archive.replace('newsclip backup', 'newsclip bacKup'), ['no-head']],
    ['the whole first line', withLine(1, () => '\u0000'), ['no-head']],
    ['the version', archive.replace(`"version":${archiveVersion}`, '"version":q'), ['no-head']],
    ['the end', archive.replace('"end"', '"enD"'), ['ends-early']],
    ['the number of clips', archive.replace('"end":{"clips":2', '"end":{"clips":3'), ['miscounted']],
  ])('%s', async (_, text, expected) => {
    const items = await itemsOf(text);
    expect(soundRecords(items)).toEqual([one, other]);
    expect(flaws(items)).toEqual(expected);
  });

  it('a text that is not the one that was written is told', async () => {
    const items = await itemsOf(archive.replace('The ferry', 'The fErry'));
    expect(items).toMatchObject([
      { kind: 'record', isSound: false },
      { kind: 'record', isSound: true },
    ]);
  });

  it('a file that breaks off gives what stands before', async () => {
    const items = await itemsOf(archive.slice(0, archive.indexOf('Tram') + 2));
    expect(soundRecords(items)).toEqual([one]);
    expect(unreadable(items)).toMatchObject([{ line: 3 }]);
    expect(flaws(items)).toEqual(['ends-early']);
  });

  it('a line that is too long is passed over', async () => {
    const long = makeRecord({ ...sketch, note: 'x'.repeat(20_000) });
    const items = await itemsOf(await archiveOf([long, other]), 700, 10_000);
    expect(soundRecords(items)).toEqual([other]);
    expect(unreadable(items)).toMatchObject([{ line: 2, problem: 'longer than any clip' }]);
  });

  it('clips after its end are read, and told', async () => {
    const items = await itemsOf(`${archive}${await archiveLine(one)}\n`);
    expect(soundRecords(items)).toEqual([one, other, one]);
    expect(flaws(items)).toEqual(['ends-early']);
  });
});

describe('what is no backup that this Newsclip can read', () => {
  it.each<[string, string, string]>([
    ['nothing', '', 'backup-unreadable'],
    ['no JSON', 'Dear reader,\nthis is a letter.', 'backup-unreadable'],
    ['other JSON', '{"format":"newsclip export","version":1,"clips":[\n]}\n', 'backup-unreadable'],
    ['a list', '[]', 'backup-unreadable'],
    ['null', 'null', 'backup-unreadable'],
    ['a head without clips', '{"format":"newsclip backup","version":1}', 'backup-unreadable'],
    ['clips that are no list', '{"format":"newsclip backup","version":1,"clips":{}}', 'backup-unreadable'],
    ['half a head', archive.slice(0, 60), 'backup-unreadable'],
    [
      'a newer version',
      archive.replace(`"version":${archiveVersion}`, `"version":${archiveVersion + 1}`),
      'backup-newer',
    ],
    [
      'a newer version, rearranged',
      JSON.stringify(
        JSON.parse(archive.replace(`"version":${archiveVersion}`, `"version":${archiveVersion + 1}`)),
        null,
        1,
      ),
      'backup-newer',
    ],
  ])('%s', async (_, text, reason) => {
    expect(await readBack(text)).toMatchObject({ ok: false, problem: { reason } });
  });

  it('is not read whole where it is too large for that', async () => {
    const opened = await readBack('x');
    expect(opened).toMatchObject({ problem: { reason: 'backup-unreadable' } });
    const { openArchive } = await import('@/lib/core/archive/read-archive');
    async function* pieces() {
      yield '{ "format":\n';
    }
    expect(await openArchive({ size: 300_000_000, pieces })).toMatchObject({
      problem: { reason: 'backup-too-large' },
    });
  });
});
