import * as v from 'valibot';
import { linesOf as archiveLines } from '../archive/lines-of';
import type { ArchiveSource } from '../archive/read-archive';
import { manifestFormat, manifestVersion } from '../export-manifest';

/** What a manifest says of the note of a clip. */
export interface KnownNote {
  clipId: string;
  /** Its path within the folder. */
  file: string;
  /** SHA-256 of what was written there, hexadecimal. */
  sha256: string;
  /** What it was made from, see `madeFrom`; null where that is not known. */
  madeFrom: string | null;
  /** Paths of the pictures that it shows. */
  pictures: readonly string[];
  /** The entry itself, as JSON in a line. */
  entry: string;
}

/** No path that leads out of the folder, or to something that no export writes. */
const path = (extension: RegExp) =>
  v.pipe(
    v.string(),
    v.maxLength(2_000),
    v.regex(extension),
    v.check((value) => value.split('/').every((part) => !/^\.{0,2}$/.test(part) && !/[\\\p{Cc}]/u.test(part))),
  );

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

const entrySchema = v.object({
  file: path(/[^/]\.md$/),
  sha256_file: hash,
  made_from: v.fallback(v.nullable(hash), null),
  pictures: v.array(v.object({ file: path(/^images\/[^/]+$/) })),
  clip: v.object({ id: v.pipe(v.string(), v.uuid()) }),
});

const headSchema = v.object({ format: v.literal(manifestFormat), version: v.literal(manifestVersion) });

const manifestSchema = v.object({ ...headSchema.entries, clips: v.array(v.unknown()) });

/** Characters of a manifest that is read whole, since another program has rearranged it. */
const mostAtOnce = 200_000_000;

/**
 * The notes that a manifest tells of, one after another: as Newsclip wrote it, it is read line by line and never lies in memory as a whole. Throws
 * `NoManifest` at the first thing that is none of this version's, or is damaged: what it says of a folder is then not to be relied on.
 */
export async function* knownNotes(source: ArchiveSource): AsyncGenerator<KnownNote> {
  let isHead = true;
  let isOver = false;
  for await (const line of linesOf(source)) {
    if (isHead && !v.is(headSchema, parsed(`${line}]}`))) {
      yield* rearranged(source);
      return;
    }
    const text = line.replace(/,$/, '');
    if (isOver) throw new NoManifest();
    else if (isHead) isHead = false;
    else if (text === ']}') isOver = true;
    else if (text !== '') yield noteOf(parsed(text), text);
  }
  if (!isOver) throw new NoManifest();
}

/** What was taken for a manifest is none that can be relied on. */
export class NoManifest extends Error {
  override name = 'NoManifest';
}

async function* linesOf(source: ArchiveSource): AsyncGenerator<string> {
  for await (const { text } of archiveLines(source.pieces(), mostAtOnce)) {
    if (text === null) throw new NoManifest();
    yield text;
  }
}

async function* rearranged({ size, pieces }: ArchiveSource): AsyncGenerator<KnownNote> {
  if (size > mostAtOnce) throw new NoManifest();
  const parts: string[] = [];
  for await (const piece of pieces()) parts.push(piece);
  const manifest = v.safeParse(manifestSchema, parsed(parts.join('')));
  if (!manifest.success) throw new NoManifest();
  for (const value of manifest.output.clips) yield noteOf(value, JSON.stringify(value));
}

function noteOf(value: unknown, entry: string): KnownNote {
  const read = v.safeParse(entrySchema, value);
  if (!read.success) throw new NoManifest();
  const { file, sha256_file: sha256, made_from, pictures, clip } = read.output;
  return { clipId: clip.id, file, sha256, madeFrom: made_from, pictures: pictures.map((each) => each.file), entry };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
