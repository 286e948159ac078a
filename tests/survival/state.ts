import type { Body, Clip } from '@/lib/core/clip';
import { type ClipRow, toClip } from '@/lib/store/clip-row';
import type { Counter } from '@/lib/store/counter';
import type { Driver } from '../e2e/drivers/driver';

/** What lies in the extension's database, read past all of its code. */
export interface State {
  rows: ClipRow[];
  bodies: Body[];
  /** The clips that have a picture, and what it is, in base 64. */
  pictures: Record<string, string>;
  counters: Counter[];
  index: { complete: boolean; untidy: boolean; live: number; flushed: number; next: number } | null;
  /** Whether a flush is under way. */
  flushing: boolean;
  /** Numbers of the documents that the index holds for living ones. */
  live: number[];
  /** Those whose words wait in the tail. */
  tail: number[];
}

/** Null where there is no database. */
export function readState(browser: Driver): Promise<State | null> {
  return browser.inExtension(async () => {
    // Opening a database that is not there would make an empty one.
    const names = (await indexedDB.databases()).map(({ name }) => name);
    if (!names.includes('newsclip')) return null;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('newsclip');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const stores = ['clips', 'bodies', 'thumbnails', 'counters', 'upkeep', 'attributes', 'tail'];
    // One of an older version has not all of them.
    const present = stores.filter((store) => database.objectStoreNames.contains(store));
    const transaction = database.transaction(present);
    const all = <T>(store: string) =>
      new Promise<T[]>((resolve, reject) => {
        if (!present.includes(store)) return resolve([]);
        const request: IDBRequest<T[]> = transaction.objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    try {
      const [rows, bodies, thumbnails, counters, upkeep, attributes, tail] = await Promise.all([
        all<ClipRow>('clips'),
        all<Body>('bodies'),
        all<{ clipId: string; picture: Blob }>('thumbnails'),
        all<Counter>('counters'),
        all<{ key: string } & NonNullable<State['index']>>('upkeep'),
        all<{ chunk: number; columns: { flags: Uint8Array } }>('attributes'),
        all<{ document: number }>('tail'),
      ]);
      const pictures: State['pictures'] = {};
      for (const { clipId, picture } of thumbnails) {
        const bytes = new Uint8Array(await picture.arrayBuffer());
        pictures[clipId] = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      }
      // 512 documents a record; the lowest bit says that one lives.
      const live = attributes.flatMap(({ chunk, columns: { flags } }) =>
        [...flags].flatMap((bits, place) => (bits & 1 ? [chunk * 512 + place] : [])),
      );
      return {
        rows,
        bodies,
        pictures,
        counters,
        index: upkeep.find(({ key }) => key === 'index') ?? null,
        flushing: upkeep.some(({ key }) => key === 'flush'),
        live,
        tail: tail.map(({ document }) => document),
      };
    } finally {
      database.close();
    }
  });
}

/** A clip with all that belongs to it, to be compared. */
export interface WholeClip {
  clip: Clip;
  /** Oldest first. */
  bodies: Body[];
  /** Null where it has none. */
  picture: string | null;
}

/** The clips of a state by their ids. */
export const wholeClips = (state: State | null): Map<string, WholeClip> =>
  new Map(
    (state?.rows ?? []).map((row): [string, WholeClip] => [
      row.id,
      {
        clip: toClip(row),
        bodies: (state?.bodies ?? []).filter(({ clipId }) => clipId === row.id),
        picture: state?.pictures[row.id] ?? null,
      },
    ]),
  );
