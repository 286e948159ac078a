import type { Clip } from '@/lib/core/clip';
import { type Failure, failure } from '@/lib/core/failure';
import { localDay } from '@/lib/core/front-matter';
import { fail, ok, type Result } from '@/lib/core/result';
import { say } from '@/lib/core/words';
import { attempt, getBody, getClip, highlightsOf, type StoredClip } from '@/lib/store';

/** A clip with its latest body and its highlights, for whoever takes it out. */
export async function storedClip(clipId: string): Promise<Result<StoredClip, Failure>> {
  const stored = await attempt(async () => ({
    clip: await getClip(clipId),
    body: await getBody(clipId),
    highlights: await highlightsOf(clipId),
  }));
  if (!stored.ok) return stored;
  const { clip, body, highlights } = stored.value;
  return clip && body ? ok({ clip, body, highlights }) : fail(failure('clip-missing'));
}

/** The name for a clip in a file system where its title gives none. */
export const nameWithoutTitle = (clip: Clip): string => say('file.clip', localDay(clip.clippedAt));
