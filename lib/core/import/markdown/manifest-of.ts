import * as v from 'valibot';
import { type Body, bodySchema, type Clip, clipSchema } from '../../clip';
import { type Highlight, highlightSchema } from '../../highlight';
import { shownPictureSchema } from '../../pictures/kept-picture';

const hash = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** What is known of the body that a note was written from, but for its HTML and its text. */
const bodyFactsSchema = v.omit(bodySchema, ['html', 'text', 'clipId']);
type BodyFacts = Omit<Body, 'html' | 'text' | 'clipId'>;

const pictureSchema = v.object({
  ...shownPictureSchema.entries,
  /** Its path within the export. */
  file: v.pipe(v.string(), v.minLength(1)),
});
type ManifestPicture = v.InferOutput<typeof pictureSchema>;

const entrySchema = v.object({
  file: v.pipe(v.string(), v.minLength(1)),
  sha256_file: v.fallback(v.nullable(hash), null),
  sha256_text: v.fallback(v.nullable(hash), null),
  clip: v.fallback(v.nullable(v.object({ ...clipSchema.entries, excerpt: v.optional(v.string(), '') })), null),
  body: v.fallback(v.nullable(bodyFactsSchema), null),
  highlights: v.fallback(v.array(highlightSchema), []),
  pictures: v.fallback(v.array(pictureSchema), []),
});

/** What the manifest of an export tells of one note; null and empty where that is missing or damaged. */
export interface ManifestEntry {
  /** SHA-256 of the note as it was written. */
  fileHash: string | null;
  /** Of its text as it was clipped, see `text-hash`. */
  textHash: string | null;
  clip: Clip | null;
  body: BodyFacts | null;
  highlights: readonly Highlight[];
  pictures: readonly ManifestPicture[];
}

const manifestSchema = v.object({ format: v.literal('newsclip export'), clips: v.array(v.unknown()) });

/** The manifest of an export of Newsclip by the names of its notes, of any version; null where the text is none. */
export function manifestOf(text: string): ReadonlyMap<string, ManifestEntry> | null {
  const manifest = v.safeParse(manifestSchema, parsed(text));
  if (!manifest.success) return null;
  const entries = new Map<string, ManifestEntry>();
  for (const value of manifest.output.clips) {
    const entry = v.safeParse(entrySchema, value);
    if (!entry.success) continue;
    const { file, sha256_file: fileHash, sha256_text: textHash, ...rest } = entry.output;
    entries.set(file.normalize('NFC'), { fileHash, textHash, ...rest });
  }
  return entries;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}
