import * as v from 'valibot';
import { type Failure, failure } from '../failure';
import { fail, ok, type Result } from '../result';
import { say } from '../words';
import { type ArchiveHead, headOfLine, parseHead } from './archive-head';
import { type ArchiveImage, isImage, readImage } from './archive-image';
import { type Line, linesOf } from './lines-of';
import { type ArchiveEntry, readEntry, titleOfLine } from './read-entry';
import { isReadable } from './record-readers';
import { archiveImages } from './write-archive';

/** Where a backup comes from. */
export interface ArchiveSource {
  /** Bytes. */
  size: number;
  /** Its text from the beginning, piece by piece; what is no UTF-8 as U+FFFD. */
  pieces: () => AsyncIterable<string>;
}

/** What is wrong with the file as a whole, though clips can be read from it. */
export type ArchiveFlaw =
  /** It breaks off: its end is missing. */
  | 'ends-early'
  /** It holds more or fewer clips than its end says. */
  | 'miscounted'
  /** Its beginning is damaged. */
  | 'no-head'
  /** A picture in it is damaged. */
  | 'picture-damaged';

/** One after another: the clips, each with its line (null where the file is not one of lines), the pictures that they show, then what is
 * wrong with the whole. */
export type ArchiveItem =
  | (ArchiveEntry & { line: number | null })
  | ({ kind: 'image' } & ArchiveImage)
  | { kind: 'flaw'; flaw: ArchiveFlaw };

export interface OpenedArchive {
  /** Clips that it says it holds; null where it does not say. */
  count: number | null;
  items: AsyncGenerator<ArchiveItem>;
}

/** UTF-16 code units of a line: past it a line is a fault or an attack. */
const longestLine = 64 * 1024 * 1024;

/** Bytes of a file that can be read other than line by line. */
const mostAtOnce = 200 * 1024 * 1024;

/**
 * Opens a backup of any version. As Newsclip wrote it, it is read line by line and never lies in memory as a whole; rearranged by another
 * program, whole. A failure where it is none, or of a newer Newsclip: nothing of it may be used then.
 */
export async function openArchive(
  source: ArchiveSource,
  longest = longestLine,
): Promise<Result<OpenedArchive, Failure>> {
  const lines = linesOf(source.pieces(), longest);
  const first = await next(lines);
  const head = first?.text ? headOfLine(first.text) : null;
  if (head)
    return isReadable(head.version)
      ? ok(byLines(head, null, lines))
      : fail(failure('backup-newer', `version ${head.version}`));
  const second = await next(lines);
  if (second?.text && entryStart.test(second.text)) return ok(byLines(null, second, lines));
  await lines.return(undefined);
  return readWhole(source);
}

async function next(lines: AsyncGenerator<Line>): Promise<Line | null> {
  const step = await lines.next();
  return step.done ? null : step.value;
}

/** How the line of a clip or a picture begins; within a clip's own text no quotation mark stands without a backslash. */
const entryStart = /^\{"sha256":"[0-9a-f]{64}","(?:record":\{|image":")/;
const entryBoundary = /(?=\{"sha256":"[0-9a-f]{64}","(?:record":\{|image":"))/;
const imageStart = /^\{"sha256":"[0-9a-f]{64}","image":"/;

const byLines = (head: ArchiveHead | null, first: Line | null, lines: AsyncGenerator<Line>): OpenedArchive => ({
  count: head?.count ?? null,
  items: itemsOfLines(head, first, lines),
});

async function* itemsOfLines(
  head: ArchiveHead | null,
  first: Line | null,
  lines: AsyncGenerator<Line>,
): AsyncGenerator<ArchiveItem> {
  if (!head) yield { kind: 'flaw', flaw: 'no-head' };
  const seen: Counts = { clips: 0, images: 0 };
  let end: Counts | null = null;
  for (let line = first ?? (await next(lines)); line; line = await next(lines)) {
    if (line.text?.trim() === '' || line.text?.trim() === archiveImages.trim()) continue;
    end = line.text === null ? null : endOfLine(line.text);
    if (end !== null) continue;
    for await (const entry of entriesOfLine(line.text, head?.version ?? null)) {
      seen[isClip(entry) ? 'clips' : 'images'] += 1;
      yield isClip(entry) ? { ...entry, line: line.number } : entry;
    }
  }
  yield* flawOfEnd(end, seen);
}

interface Counts {
  clips: number;
  images: number;
}

function* flawOfEnd(end: Counts | null, seen: Counts): Generator<ArchiveItem> {
  if (end === null) yield { kind: 'flaw', flaw: 'ends-early' };
  else if (end.clips !== seen.clips || end.images !== seen.images) yield { kind: 'flaw', flaw: 'miscounted' };
}

type ImageItem = Exclude<ArchiveItem, { line: number | null }>;
/** What stands in one line: mostly one of them. */
type LineItem = ArchiveEntry | ImageItem;

const isClip = (item: LineItem): item is ArchiveEntry => item.kind === 'record' || item.kind === 'unreadable';

async function readValue(value: unknown, version: number | null): Promise<LineItem> {
  return isImage(value) ? imageItem(value) : readEntry(value, version);
}

async function imageItem(value: unknown): Promise<ImageItem> {
  const image = await readImage(value);
  return image ? { kind: 'image', ...image } : { kind: 'flaw', flaw: 'picture-damaged' };
}

async function* entriesOfLine(line: string | null, version: number | null): AsyncGenerator<LineItem> {
  if (line === null) {
    yield { kind: 'unreadable', title: null, problem: say('record.too_long') };
    return;
  }
  const value = parsed(line);
  if (value !== undefined) yield await readValue(value, version);
  else {
    // Where the break between two lines is damaged, both clips are still there.
    for (const part of line.split(entryBoundary)) {
      const one = parsed(part.slice(0, part.lastIndexOf('}') + 1));
      if (one !== undefined && entryStart.test(part)) yield await readValue(one, version);
      else if (imageStart.test(part)) yield { kind: 'flaw', flaw: 'picture-damaged' };
      else yield { kind: 'unreadable', title: titleOfLine(part), problem: say('record.damaged') };
    }
  }
}

/** The value of a line without the comma after it; undefined where it is no JSON. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line.replace(/,\s*$/, ''));
  } catch {
    return undefined;
  }
}

/** How much the file holds, as its last line says; null where this is not that line. */
function endOfLine(line: string): Counts | null {
  return line.startsWith(']') ? countsOfEnd(parsed(`{"clips":[${line}`)) : null;
}

const endSchema = v.object({ end: v.object({ clips: v.number(), images: v.optional(v.number(), 0) }) });

function countsOfEnd(value: unknown): Counts | null {
  const read = v.safeParse(endSchema, value);
  return read.success ? read.output.end : null;
}

async function readWhole({ size, pieces }: ArchiveSource): Promise<Result<OpenedArchive, Failure>> {
  if (size > mostAtOnce) return fail(failure('backup-too-large', `${size} bytes`));
  const parts: string[] = [];
  for await (const piece of pieces()) parts.push(piece);
  const value = parsed(parts.join(''));
  const head = parseHead(value);
  if (!head || typeof value !== 'object' || value === null || !('clips' in value) || !Array.isArray(value.clips)) {
    return fail(failure('backup-unreadable'));
  }
  if (!isReadable(head.version)) return fail(failure('backup-newer', `version ${head.version}`));
  const clips: unknown[] = value.clips;
  const images: unknown[] = 'images' in value && Array.isArray(value.images) ? value.images : [];
  return ok({ count: clips.length, items: itemsOfWhole(head, { clips, images }, countsOfEnd(value)) });
}

async function* itemsOfWhole(
  { version }: ArchiveHead,
  { clips, images }: { clips: readonly unknown[]; images: readonly unknown[] },
  end: Counts | null,
): AsyncGenerator<ArchiveItem> {
  for (const value of clips) yield { ...(await readEntry(value, version)), line: null };
  for (const value of images) yield imageItem(value);
  yield* flawOfEnd(end, { clips: clips.length, images: images.length });
}
