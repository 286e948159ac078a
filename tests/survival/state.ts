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
  /** The database's own name. */
  identity: string | null;
  /** Ids of clips that the recovery copy has yet to follow. */
  outbox: string[];
  /** Whether the recovery copy is being made anew. */
  copying: boolean;
  copy: Copy;
}

/** The recovery copy as it lies in the extension's own storage. */
interface Copy {
  sentinel: { database: string; clips: number } | null;
  /** By the ids of clips: what is kept of each. */
  clips: Record<string, Clip>;
  bodies: Record<string, Body[]>;
  /** As data URLs. */
  thumbnails: Record<string, string>;
}

/** Read past all of Newsclip's code. */
function readCopy(browser: Driver): Promise<Copy> {
  return browser.inExtension(async () => {
    const everything: Record<string, unknown> = await chrome.storage.local.get(null);
    const copy = { sentinel: everything['copy:sentinel'] ?? null, clips: {}, bodies: {}, thumbnails: {} };
    const parts = { 'copy:clip:': copy.clips, 'copy:bodies:': copy.bodies, 'copy:thumbnail:': copy.thumbnails };
    for (const [name, value] of Object.entries(everything))
      for (const [prefix, part] of Object.entries(parts))
        if (name.startsWith(prefix)) Reflect.set(part, name.slice(prefix.length), value);
    return JSON.parse(JSON.stringify(copy));
  });
}

/** Null where there is no database. */
export async function readState(browser: Driver): Promise<State | null> {
  const found = await readDatabase(browser);
  return found && { ...found, copy: await readCopy(browser) };
}

function readDatabase(browser: Driver): Promise<Omit<State, 'copy'> | null> {
  return browser.inExtension(async () => {
    const database = await new Promise<IDBDatabase | null>((resolve, reject) => {
      const request = indexedDB.open('newsclip');
      let isNew = false;
      request.onupgradeneeded = () => {
        // Opening a database that is not there would leave an empty one; and a list of the databases may name one
        // whose making a closed popup has just broken off.
        isNew = true;
        request.transaction?.abort();
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = (event) => {
        event.preventDefault();
        if (isNew) resolve(null);
        else reject(request.error);
      };
    });
    if (!database) return null;
    const stores = ['clips', 'bodies', 'thumbnails', 'counters', 'upkeep', 'attributes', 'tail', 'outbox'];
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
      const [rows, bodies, thumbnails, counters, upkeep, attributes, tail, outbox] = await Promise.all([
        all<ClipRow>('clips'),
        all<Body>('bodies'),
        all<{ clipId: string; picture: Blob }>('thumbnails'),
        all<Counter>('counters'),
        all<{ key: string; name: string } & NonNullable<State['index']>>('upkeep'),
        all<{ chunk: number; columns: { flags: Uint8Array } }>('attributes'),
        all<{ document: number }>('tail'),
        all<{ clipId: string }>('outbox'),
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
        identity: upkeep.find(({ key }) => key === 'identity')?.name ?? null,
        outbox: outbox.map(({ clipId }) => clipId),
        copying: upkeep.some(({ key }) => key === 'copying'),
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
