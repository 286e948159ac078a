import * as v from 'valibot';
import { jpegDataUrl } from './jpeg-data-url';

/** The most bytes of a picture that is kept with its clip. */
export const mostThumbnailBytes = 40_000;

/** A thumbnail on its way to the background. What does not fit counts as none: a picture must never keep a clip from being saved. */
export const thumbnailSchema = v.fallback(
  v.nullable(v.pipe(v.string(), v.maxLength((mostThumbnailBytes * 4) / 3 + 64), v.regex(jpegDataUrl))),
  null,
);
