import type { Body, Clip } from '@/lib/core/clip';
import { clipId } from '@/lib/core/clip-id';
import type { ClipRecord } from '@/lib/core/clip-record';
import { countWords } from '@/lib/core/count-words';
import { fromHex } from '@/lib/core/hex';
import { readingTextOfHtml } from '@/lib/core/html-reading-text';
import type { ImportItem } from '@/lib/core/import/import-item';
import { errorRow } from '@/lib/core/import/import-row';
import { besideNote, stemOf } from '@/lib/core/import/markdown/beside-note';
import { editedClip } from '@/lib/core/import/markdown/edited-clip';
import { isHighlightHeading } from '@/lib/core/import/markdown/highlight-headings';
import type { ManifestEntry } from '@/lib/core/import/markdown/manifest-of';
import { noteClip } from '@/lib/core/import/markdown/note-clip';
import { type NoteFacts, noteFacts } from '@/lib/core/import/markdown/note-facts';
import { noteFields } from '@/lib/core/import/markdown/note-fields';
import { noteHighlights } from '@/lib/core/import/markdown/note-highlights';
import { leadingHeading, noteSource } from '@/lib/core/import/markdown/note-source';
import { webAddress } from '@/lib/core/import/web-address';
import { sha256Of } from '@/lib/core/sha256-of';
import { hashOfText } from '@/lib/core/text-hash';
import { urlKeyOf } from '@/lib/core/url-key';
import { type MarkdownBody, markdownBody } from '@/lib/dom/import/markdown-body';
import { directionOf } from '@/lib/dom/metadata/direction';

interface Beside {
  /** The note's, within its folder or zip. */
  name: string;
  /** What the manifest of its export tells of it; null where nothing does. */
  known: ManifestEntry | null;
  /** Epoch milliseconds. */
  now: number;
}

/** The clip that a note is, or the row that says why it is none. */
export async function readNote(text: string, beside: Beside): Promise<ImportItem> {
  const source = noteSource(text);
  if (!source.ok) return errorRow(1, source.problem, { title: stemOf(beside.name) });
  const facts = noteFacts(noteFields(source.value.values));
  const url = webAddress(facts.address || beside.known?.clip?.url || '');
  const title = facts.title ?? stemOf(beside.name);
  if (!url.ok) return errorRow(1, url.problem, { title, address: facts.address });
  const note = { url: url.value, facts, markdown: source.value.body, ...beside };
  const known = beside.known;
  if (!known?.clip) return { kind: 'record', place: 1, record: await foreignRecord(note) };
  const isUnchanged = known.fileHash === (await sha256Of(text));
  const record = await ownRecord(note, { ...known, clip: known.clip }, isUnchanged);
  return { kind: 'record', place: 1, record, isCopy: isUnchanged };
}

interface Note extends Beside {
  url: string;
  facts: NoteFacts;
  markdown: string;
}

function bodyOf({ name, url, known }: Pick<Note, 'name' | 'url' | 'known'>, markdown: string): MarkdownBody {
  const addresses = new Map(known?.pictures.map(({ file, address }) => [file.normalize('NFC'), address]));
  return markdownBody(markdown, {
    base: url,
    isHighlights: isHighlightHeading,
    pictureAt: (link) => addresses.get(besideNote(name, link) ?? '') ?? null,
  });
}

/** By nothing but the note. Ids come of what it says, so that the same note again is the same clip again. */
async function foreignRecord(note: Note): Promise<ClipRecord> {
  const { facts, url, markdown, now } = note;
  const heading = facts.rawHash === null ? leadingHeading(markdown) : null;
  const isTitle = heading !== null && (facts.title === null || facts.title === heading.words);
  const title = facts.title ?? heading?.words ?? stemOf(note.name);
  const { html, text, highlights } = bodyOf(note, isTitle ? heading.rest : markdown);
  const time = facts.clippedAt ?? now;
  const article = {
    ...{ url, title, html, text },
    wordCount: countWords(text),
    dir: directionOf(null, facts.lang, title),
  };
  const idOf = await idsOf(urlKeyOf({ url, canonicalUrl: null }), time);
  const { clip, body } = noteClip(facts, article, { id: idOf(0), now: time });
  return recordOf(
    clip,
    { ...body, textHash: await hashOfText(text) },
    noteHighlights(readingTextOfHtml(html), clip, { known: [], noted: highlights, isUnchanged: false }, (number) =>
      idOf(number + 1),
    ),
  );
}

/** What Newsclip wrote, with what was changed in the note since. */
async function ownRecord(note: Note, known: ManifestEntry & { clip: Clip }, isUnchanged: boolean): Promise<ClipRecord> {
  const { html, text, highlights } = bodyOf(note, note.markdown);
  const textHash = await hashOfText(text);
  const clip = isUnchanged ? known.clip : editedClip(known.clip, note.facts);
  const { title, publishedAt, modifiedAt, rawHash, extractor, clippedAt } = known.body ?? known.clip;
  const isEditedText = !isUnchanged && textHash !== known.textHash;
  const body: Body = {
    ...{ clipId: clip.id, revision: clip.revision, html, text, textHash },
    ...{ title, publishedAt, modifiedAt, rawHash, extractor },
    // Right after the text that was edited, wherever that is still kept.
    clippedAt: isEditedText ? clippedAt + 1 : clippedAt,
  };
  const idOf = await idsOf(clip.id, clip.clippedAt);
  return recordOf(
    {
      ...clip,
      ...(isUnchanged ? null : { updatedAt: Math.max(clip.updatedAt, note.now) }),
      ...(isEditedText && { wordCount: countWords(text) }),
    },
    body,
    noteHighlights(
      readingTextOfHtml(html),
      clip,
      { known: known.highlights, noted: highlights, isUnchanged },
      (number) => idOf(number + 1),
    ),
    known.pictures.map(({ address, sha256 }) => ({ address, sha256 })),
  );
}

const recordOf = (
  clip: Clip,
  body: Body,
  highlights: ClipRecord['highlights'],
  pictures: ClipRecord['pictures'] = [],
): ClipRecord => ({
  clip: { ...clip, highlightCount: highlights.length },
  bodies: [body],
  thumbnail: null,
  highlights,
  pictures,
});

/** Ids by number, of a time in epoch milliseconds, that are the same whenever they are made of the same text. */
async function idsOf(seed: string, time: number): Promise<(number: number) => string> {
  const random = fromHex(await sha256Of(seed));
  return (number) => {
    const own = random.slice(0, 10);
    new DataView(own.buffer).setUint16(8, new DataView(own.buffer).getUint16(8) ^ number);
    return clipId(time, own);
  };
}
