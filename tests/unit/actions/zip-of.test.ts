import { BlobReader, configure, TextWriter, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { assert, asyncProperty, string, tuple, uint8Array, uniqueArray } from 'fast-check';
import { expect, it } from 'vitest';
import { zipOf } from '@/lib/actions/zip-of';
import type { ExportFile } from '@/lib/core/export/export-file';

configure({ useWebWorkers: false });

async function* each(files: Iterable<Omit<ExportFile, 'lastModified'>>): AsyncGenerator<ExportFile> {
  for (const file of files) yield { ...file, lastModified: 0 };
}

/** The files of a zip by a library that others wrote; it throws where a sum or a record is wrong. */
const entriesOf = (zip: Blob) => new ZipReader(new BlobReader(zip), { checkSignature: true }).getEntries();

async function filesOf(zip: Blob): Promise<[string, Uint8Array][]> {
  const found: [string, Uint8Array][] = [];
  for (const entry of await entriesOf(zip)) {
    if (!entry.directory) found.push([entry.filename, await entry.getData(new Uint8ArrayWriter())]);
  }
  return found;
}

/** More than the browser is handed at a time, and no whole number of it. */
const long = Uint8Array.from({ length: 5_000_001 }, (_, index) => index * index);

it('files come out as they went in, by their names and in their order', async () => {
  const name = string({ minLength: 1, unit: 'grapheme' }).filter((text) => !/[/\\]|^\.+$/.test(text));
  const files = uniqueArray(tuple(name, uint8Array({ maxLength: 300 })), { selector: ([key]) => key, maxLength: 8 });
  await assert(
    asyncProperty(files, async (given) => {
      const zip = await zipOf(each(given.map(([key, bytes]) => ({ name: key, input: new Uint8Array(bytes) }))));
      expect(await filesOf(zip)).toEqual(given.map(([key, bytes]) => [key, new Uint8Array(bytes)]));
    }),
  );
});

it.each<[string, ExportFile['input'], Uint8Array]>([
  ['a text', 'Fähre €🚢', new TextEncoder().encode('Fähre €🚢')],
  ['nothing', '', new Uint8Array()],
  ['a picture', new Blob([long.subarray(0, 70_000)]), long.subarray(0, 70_000)],
  ['a picture that is read in pieces', new Blob([long]), long],
  ['long bytes', long, long],
])('%s comes out as it went in, and so does what follows it', async (_, input, content) => {
  const files = [input, input, 'last'].map((each, index) => ({ name: `${index}`, input: each }));
  const found = await filesOf(await zipOf(each(files)));
  expect(found.map(([, bytes]) => bytes.length)).toEqual([content.length, content.length, 4]);
  expect(found.slice(0, 2).every(([, bytes]) => Buffer.compare(bytes, content) === 0)).toBe(true);
});

it('more files are found than the old form of the format can count', async () => {
  const names = Array.from({ length: 70_000 }, (_, index) => `${index}.md`);
  const entries = await entriesOf(await zipOf(each(names.map((name) => ({ name, input: name })))));
  expect(entries.map(({ filename }) => filename)).toEqual(names);
  const last = entries.at(-1);
  expect(last?.directory === false && (await last.getData(new TextWriter()))).toBe('69999.md');
});

it('bytes may be written anew once the next file is asked for', async () => {
  const bytes = new Uint8Array(3);
  async function* files(): AsyncGenerator<ExportFile> {
    for (const value of [1, 2]) yield { name: `${value}`, input: bytes.fill(value), lastModified: 0 };
  }
  expect(await filesOf(await zipOf(files()))).toEqual(
    [1, 2].map((value) => [`${value}`, new Uint8Array(3).fill(value)]),
  );
});

it('what goes wrong in reading the files is thrown as it was', async () => {
  const trouble = new DOMException('connection lost', 'UnknownError');
  async function* files(): AsyncGenerator<ExportFile> {
    yield { name: 'one', input: 'one', lastModified: 0 };
    throw trouble;
  }
  await expect(zipOf(files())).rejects.toBe(trouble);
});
