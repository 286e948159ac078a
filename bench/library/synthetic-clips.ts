import { type Body, type Clip, makeClip } from '@/lib/core/clip';
import { clipId } from '@/lib/core/clip-id';
import { type ClipTimes, clipTimes } from './clip-times';
import { drawLanguage } from './languages/languages';
import { Prose } from './prose';
import { Random } from './random';
import { drawTags } from './reader-tags';
import { syntheticArticle } from './synthetic-article';

const hour = 3_600_000;

/**
 * One invented clip with its body: the same for the same index, on every machine. Hashes have the form of SHA-256 and are not
 * those of the text: nothing that is measured computes them, and computing them would be most of the work.
 */
export function syntheticClip(index: number): { clip: Clip; body: Body } {
  const random = new Random('clip', index);
  const times = clipTimes(index);
  const prose = new Prose(drawLanguage(random), random);
  const article = syntheticArticle(prose, random, times, index);
  const tags = drawTags(random);
  const note = random.chance(0.05) ? prose.sentences(random.between(8, 40)) : '';
  const { clip, body } = makeClip(
    article,
    { title: '', tags, note },
    { id: idOf(index, times, random), now: times.clippedAt, textHash: random.hex(64) },
  );
  return { clip: { ...clip, ...handled(times.clippedAt, random) }, body };
}

/** Its time, then random bytes of which the last four are the index: no two are equal. */
function idOf(index: number, { clippedAt }: ClipTimes, random: Random): string {
  const bytes = new Uint8Array(10);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, random.next());
  view.setUint16(4, random.next() >>> 16);
  view.setUint32(6, index);
  return clipId(clippedAt, bytes);
}

/** What the reader has done with it since. */
function handled(
  clippedAt: number,
  random: Random,
): Pick<Clip, 'readAt' | 'progress' | 'favourite' | 'archived' | 'deletedAt' | 'updatedAt'> {
  const later = (): number => Math.floor(clippedAt + random.exponential(30 * hour));
  const readAt = random.chance(0.6) ? later() : null;
  const begun = random.chance(0.15) ? Math.round(random.share() * 90) / 100 : 0;
  const deletedAt = random.chance(0.03) ? later() : null;
  return {
    readAt,
    progress: readAt === null ? begun : 1,
    favourite: random.chance(0.04),
    archived: random.chance(0.06),
    deletedAt,
    updatedAt: deletedAt ?? readAt ?? clippedAt,
  };
}
