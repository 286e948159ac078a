import * as v from 'valibot';
import type { Failure } from './failure';
import type { Result } from './result';

/** Where the recovery copy lies: a store of named JSON values that shares nothing with the database. */
export interface CopyPlace {
  /** Writes all of `put` or, where it fails, none; then removes what is named. */
  write: (put: Readonly<Record<string, unknown>>, remove: readonly string[]) => Promise<Result<null, Failure>>;
  /** The values of these names; names that are not there are left out. */
  read: (names: readonly string[]) => Promise<Result<Record<string, unknown>, Failure>>;
  names: () => Promise<Result<string[], Failure>>;
}

/** What lies in the copy of one clip: the light record apart, since most changes touch it alone. */
const parts = { clip: 'clip:', bodies: 'bodies:', thumbnail: 'thumbnail:', highlights: 'highlights:' } as const;

export const copyNames = (clipId: string) => ({
  clip: parts.clip + clipId,
  bodies: parts.bodies + clipId,
  thumbnail: parts.thumbnail + clipId,
  highlights: parts.highlights + clipId,
});

/** The id of the clip whose light record has this name; null for any other. */
export const clipIdOf = (name: string): string | null =>
  name.startsWith(parts.clip) ? name.slice(parts.clip.length) : null;

/** What the copy says of the database it was made from. A database that does not fit it has lost clips. */
const sentinelSchema = v.object({
  /** The database's own random name, which a new one in its place does not have. */
  database: v.string(),
  /** Clips on all its shelves. */
  clips: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

export type Sentinel = v.InferOutput<typeof sentinelSchema>;

export const sentinelName = 'sentinel';

/** The sentinel as it was read; null where there is none. */
export function parseSentinel(value: unknown): Sentinel | null {
  const parsed = v.safeParse(sentinelSchema, value);
  return parsed.success ? parsed.output : null;
}
