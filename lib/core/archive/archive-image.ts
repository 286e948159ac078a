import * as v from 'valibot';
import { fromBase64, toBase64 } from '../base64';
import { pictureLimits } from '../pictures/picture-limits';
import { sha256OfBytes } from '../sha256-of';

/** A picture in a backup: once, however many of its clips show it. */
const imageSchema = v.object({
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  image: v.pipe(
    v.string(),
    v.maxLength((pictureLimits.fetchedBytes * 4) / 3 + 4),
    v.regex(/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/),
  ),
});

export interface ArchiveImage {
  sha256: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Whether a value of a backup stands for a picture, and not for a clip. */
export const isImage = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'image') && !Object.hasOwn(value, 'record');

/** The picture that a value stands for; null where it is damaged: its hash is its checksum. */
export async function readImage(value: unknown): Promise<ArchiveImage | null> {
  const parsed = v.safeParse(imageSchema, value);
  if (!parsed.success) return null;
  const { sha256, image } = parsed.output;
  const bytes = fromBase64(image);
  return (await sha256OfBytes(bytes)) === sha256 ? { sha256, bytes } : null;
}

/** The line of a picture. */
export const imageLine = ({ sha256, bytes }: ArchiveImage): string =>
  JSON.stringify({ sha256, image: toBase64(bytes) });
