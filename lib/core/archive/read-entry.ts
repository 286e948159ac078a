import type { ClipRecord } from '../clip-record';
import { sha256Of } from '../sha256-of';
import { say } from '../words';
import { canonicalJson } from './canonical-json';
import { readersOf } from './record-readers';

/** What stands in a backup for one clip. */
export type ArchiveEntry =
  /** `isSound` unless its checksum says that it was changed since the backup was made. */
  | { kind: 'record'; record: ClipRecord; isSound: boolean }
  /** `title` as far as one can be seen; null where none is. `problem` says in a few words what is wrong. */
  | { kind: 'unreadable'; title: string | null; problem: string };

/** Reads what stands for a clip: `{ "sha256", "record" }`, the first of which may be missing. Whatever the value is, it does not throw. Without a `version` the reader that can read it is taken, the newest first. */
export async function readEntry(value: unknown, version: number | null): Promise<ArchiveEntry> {
  const raw = ownValue(value, 'record');
  const title = titleIn(raw);
  const canonical = canonicalJson(raw ?? null);
  if (canonical === null) return { kind: 'unreadable', title, problem: say('record.nested_too_deeply') };
  const read = readersOf(version).map((reader) => reader(raw));
  const record = read.find(({ ok }) => ok) ?? read[0];
  if (!record?.ok) return { kind: 'unreadable', title, problem: record?.problem ?? say('record.unknown_version') };
  const checksum = ownValue(value, 'sha256');
  return {
    kind: 'record',
    record: record.value,
    isSound: checksum === undefined || checksum === (await sha256Of(canonical)),
  };
}

/** Code units that are shown of a title. */
const shownOfTitle = 300;

/** The title of a clip whose line is no JSON any more; null where none can be seen. */
export function titleOfLine(line: string): string | null {
  // Within a text no quotation mark stands without a backslash: this is a key.
  const key = line.indexOf('"title":"');
  const found = key < 0 ? null : /^"title":("(?:[^"\\]|\\.)*")/.exec(line.slice(key, key + 20_000));
  if (!found?.[1]) return null;
  try {
    const title: unknown = JSON.parse(found[1]);
    return typeof title === 'string' && title ? title.slice(0, shownOfTitle) : null;
  } catch {
    return null;
  }
}

function titleIn(record: unknown): string | null {
  const title = ownValue(ownValue(record, 'clip'), 'title');
  return typeof title === 'string' && title ? title.slice(0, shownOfTitle) : null;
}

/** Undefined where the value is no object with such a property of its own. */
function ownValue(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
