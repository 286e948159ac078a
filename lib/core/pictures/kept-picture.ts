import * as v from 'valibot';

/**
 * Why a picture of a clip is not kept. `pending`: it has yet to be got. `no-access`: it lies elsewhere, and the reader has given no access
 * to other sites. `unreachable`: it did not come. `no-picture`: what came is none of the kinds that are kept. `too-large`: even drawn
 * smaller. `clip-full`: the clip has as many bytes of pictures as it may.
 */
export const missingReasons = ['pending', 'no-access', 'unreachable', 'no-picture', 'too-large', 'clip-full'] as const;
export type MissingReason = (typeof missingReasons)[number];

/** Those that another try may get over. */
export const worthAnotherTry: readonly MissingReason[] = ['pending', 'no-access', 'unreachable'];

/** A picture as it is kept: one for its bytes, however many clips show it. */
export interface KeptImage {
  /** SHA-256 of the bytes, hexadecimal in lower case. */
  hash: string;
  /** Of a type that its bytes say. */
  picture: Blob;
  /** Pixels, as it is to be seen. */
  width: number;
  height: number;
}

/** That a clip shows a picture: where the page had it, and which of those that are kept it is. */
export const shownPictureSchema = v.object({
  address: v.pipe(v.string(), v.maxLength(8_192), v.regex(/^https?:\/\//i)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

export type ShownPicture = v.InferOutput<typeof shownPictureSchema>;
