import { browser } from 'wxt/browser';
import { median } from '@/bench/table';
import type { Body, Clip } from '@/lib/core/clip';
import { syntheticClip } from '../synthetic-clips';
import { openFloor, putAll } from './floor-database';
import { beyond } from './saves';

/** What a recovery copy asks of the place where it lies. */
interface Place {
  write: (made: readonly Made[]) => Promise<void>;
  /** Only the light records have changed. */
  edit: (made: readonly Made[]) => Promise<void>;
  readAll: (made: readonly Made[]) => Promise<number>;
}

interface Made {
  clip: Clip;
  body: Body;
}

const zipped = async (text: string): Promise<Blob> =>
  new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
const unzipped = (blob: Blob): Promise<string> =>
  new Response(blob.stream().pipeThrough(new DecompressionStream('gzip'))).text();

const base64Of = async (blob: Blob): Promise<string> => {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let letters = '';
  for (let at = 0; at < bytes.length; at += 8_192) letters += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(letters);
};
const blobOf = (base64: string): Blob => new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))]);

const clipsIn = (made: readonly Made[]) =>
  made.map(({ clip }): [string, string] => [`clip:${clip.id}`, JSON.stringify(clip)]);

const storageArea = (pack: (text: string) => Promise<string>, unpack: (text: string) => Promise<string>): Place => ({
  async write(made) {
    const bodies = made.map(async ({ body }) => [`body:${body.clipId}`, await pack(JSON.stringify(body))] as const);
    await browser.storage.local.set(Object.fromEntries([...clipsIn(made), ...(await Promise.all(bodies))]));
  },
  async edit(made) {
    await browser.storage.local.set(Object.fromEntries(clipsIn(made)));
  },
  async readAll(made) {
    let length = 0;
    for (let at = 0; at < made.length; at += 50) {
      const keys = made.slice(at, at + 50).flatMap(({ clip }) => [`clip:${clip.id}`, `body:${clip.id}`]);
      for (const [key, value] of Object.entries<unknown>(await browser.storage.local.get(keys)))
        length += (key.startsWith('body') ? await unpack(String(value)) : String(value)).length;
    }
    return length;
  },
});

const same = async (text: string) => text;

/** Small compressed files: two a clip, so that an edit writes the light one alone. */
async function files(): Promise<Place> {
  const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('copy', { create: true });
  const put = async (name: string, content: string) => {
    const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await writable.write(await zipped(content));
    await writable.close();
  };
  const get = async (name: string) => (await unzipped(await (await folder.getFileHandle(name)).getFile())).length;
  const edit = (made: readonly Made[]) =>
    Promise.all(clipsIn(made).map(([name, content]) => put(name.replace(':', '-'), content)));
  return {
    async write(made) {
      await Promise.all(made.map(({ body }) => put(`body-${body.clipId}`, JSON.stringify(body))));
      await edit(made);
    },
    async edit(made) {
      await edit(made);
    },
    async readAll(made) {
      let length = 0;
      for (const { clip } of made) length += (await get(`clip-${clip.id}`)) + (await get(`body-${clip.id}`));
      return length;
    },
  };
}

/** Milliseconds. */
export interface CopyCosts {
  place: string;
  /** One clip. */
  save: number;
  /** The light records of one, and of 50 clips. */
  edit: number;
  edits: number;
  /** A clip, where all are read back. */
  read: number;
}

const [rounds, batch] = [20, 50];

/** What it costs to keep a copy of clips outside the database, place by place, beside a raw strict put of one clip. */
export async function copyPlaces(count: number): Promise<{ costs: CopyCosts[]; floor: number }> {
  const made = Array.from({ length: count }, (_, at) => syntheticClip(beyond + at));
  const compressed = storageArea(
    async (text) => base64Of(await zipped(text)),
    (text) => unzipped(blobOf(text)),
  );
  const costs = [
    await costsOf('storage.local', storageArea(same, same), made),
    await costsOf('storage.local, compressed', compressed, made),
    await costsOf('files, compressed', await files(), made),
  ];
  const database = await openFloor();
  const floor = await medianOf(rounds, (at) => putAll(database, made.slice(at, at + 1), 'strict'));
  database.close();
  return { costs, floor };
}

async function costsOf(name: string, place: Place, made: readonly Made[]): Promise<CopyCosts> {
  for (let at = rounds; at < made.length; at += batch) await place.write(made.slice(at, at + batch));
  return {
    place: name,
    save: await medianOf(rounds, (at) => place.write(made.slice(at, at + 1))),
    edit: await medianOf(rounds, (at) => place.edit(made.slice(at, at + 1))),
    edits: await medianOf(5, (at) => place.edit(made.slice(at * batch, (at + 1) * batch))),
    read: (await medianOf(1, () => place.readAll(made))) / made.length,
  };
}

async function medianOf(times: number, work: (at: number) => Promise<unknown>): Promise<number> {
  const taken: number[] = [];
  for (let at = 0; at < times; at += 1) {
    const started = performance.now();
    await work(at);
    taken.push(performance.now() - started);
  }
  return median(taken);
}
