import * as v from 'valibot';

/** What every backup of Newsclip calls itself. */
export const archiveFormat = 'newsclip backup';

/** The version that is written. */
export const archiveVersion = 4;

const headSchema = v.object({
  format: v.literal(archiveFormat),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** When it was made, ISO 8601. Null where that cannot be read: nothing depends on it. */
  made_at: v.fallback(v.nullable(v.string()), null),
  /** Clips that it was going to hold; null where that cannot be read. */
  count: v.fallback(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))), null),
});

export type ArchiveHead = v.InferOutput<typeof headSchema>;

/** The head of a backup, of whatever version; null where the value is none. */
export function parseHead(value: unknown): ArchiveHead | null {
  const parsed = v.safeParse(headSchema, value);
  return parsed.success ? parsed.output : null;
}

/** The head that stands in a backup's first line, as far as the list of clips; null where it stands there not. */
export function headOfLine(line: string): ArchiveHead | null {
  if (!line.trimEnd().endsWith('[')) return null;
  try {
    return parseHead(JSON.parse(`${line}]}`));
  } catch {
    return null;
  }
}
