import { clipId } from '@/lib/core/clip-id';

/** An id for a clip of that time, epoch milliseconds. */
export const newClipId = (time: number): string => clipId(time, crypto.getRandomValues(new Uint8Array(10)));
