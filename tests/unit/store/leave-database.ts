import { databaseName } from '@/lib/store/schema';

/** A database as a file holds it: what is no JSON stands in an object with `$`, the name of its class. */
export interface DatabaseFile {
  version: number;
  stores: {
    name: string;
    keyPath: string | string[];
    indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
    rows: unknown[];
  }[];
}

/** Leaves a database as an earlier version of the schema left it, past all of today's code. */
export function leaveDatabase({ version, stores }: DatabaseFile): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, version);
    request.onupgradeneeded = () => {
      for (const { name, keyPath, indexes, rows } of stores) {
        const store = request.result.createObjectStore(name, { keyPath });
        for (const { name: index, keyPath: path, unique, multiEntry } of indexes)
          store.createIndex(index, path, { unique, multiEntry });
        for (const row of rows) store.add(revived(row));
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}

const arrays: Record<string, (bytes: Uint8Array<ArrayBuffer>) => ArrayBufferView> = {
  Uint8Array: (bytes) => bytes,
  Int32Array: ({ buffer }) => new Int32Array(buffer),
  Uint32Array: ({ buffer }) => new Uint32Array(buffer),
  Float64Array: ({ buffer }) => new Float64Array(buffer),
};

function revived(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revived);
  if (typeof value !== 'object' || value === null) return value;
  if ('$' in value && 'base64' in value) {
    const bytes = Uint8Array.from(atob(String(value.base64)), (letter) => letter.charCodeAt(0));
    if (value.$ === 'Blob') return new Blob([bytes], { type: 'type' in value ? String(value.type) : '' });
    const made = arrays[String(value.$)]?.(bytes);
    if (!made) throw new Error(`A file of a database holds a ${String(value.$)}`);
    return made;
  }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, revived(part)]));
}
