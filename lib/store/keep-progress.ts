import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import { changeClips, idsChanged } from './change-clips';

/**
 * Notes how far a clip has been read, 0 to 1, and tells whether that is new. It is no change of the clip: `updatedAt` stays, so that of
 * two machines the one that was only read on does not overrule what was said of the clip on the other.
 */
export const keepProgress = (id: string, progress: number): Promise<Result<string[], Failure>> =>
  idsChanged(changeClips([id], (clip) => (clip.progress === progress ? null : { ...clip, progress })));
