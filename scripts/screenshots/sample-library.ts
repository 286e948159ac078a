import { archiveComma, archiveEnd, archiveLine, archiveStart } from '@/lib/core/archive/write-archive';
import { makeClip } from '@/lib/core/clip';
import { clipId } from '@/lib/core/clip-id';
import type { ClipRecord } from '@/lib/core/clip-record';
import { hashOfText } from '@/lib/core/text-hash';
import { articleOf } from '@/tests/relevance/article-of';
import type { ArticleRecord } from '@/tests/relevance/article-record';
import { collection } from '@/tests/relevance/collection';

/** How many clips the library has, before those that are clipped while it is photographed. */
export const sampleSize = 60;

const week = 7 * 86_400_000;

/** Invented news as a reader keeps it over some months, the newest clipped yesterday, as a backup to be restored. */
export async function sampleBackup(pictures: readonly string[], now: number): Promise<string> {
  const chosen = spread(collection, sampleSize).toSorted((one, other) => one.clippedAt - other.clippedAt);
  const newest = chosen.at(-1)?.clippedAt ?? now;
  // Whole weeks, so that days of the week stay what they were, and nothing lies in the future.
  const shift = Math.floor((now - 86_400_000 - newest) / week) * week;
  const lines = await Promise.all(
    chosen.map(async (record, place) => archiveLine(await recordOf(record, place, shift, pictures[place] ?? null))),
  );
  const start = archiveStart({ now, newsclip: '0.1.0', pictures: true, count: lines.length });
  return start + lines.join(archiveComma) + archiveEnd(lines.length);
}

/** As many, from everywhere in a list. */
const spread = <Item>(items: readonly Item[], count: number): Item[] =>
  Array.from({ length: count }, (_, place) => items[Math.floor((place * items.length) / count)]).filter(
    (item) => item !== undefined,
  );

async function recordOf(
  record: ArticleRecord,
  place: number,
  shift: number,
  thumbnail: string | null,
): Promise<ClipRecord> {
  const now = record.clippedAt + shift;
  const published = new Date(Date.parse(record.publishedAt) + shift).toISOString().replace(/\.\d+Z$/, 'Z');
  const article = { ...articleOf(record), publishedAt: published };
  const draft = { title: '', tags: record.tags, note: record.note };
  const random = Uint8Array.from({ length: 10 }, (_, at) => (place * 31 + at * 17) % 256);
  const made = makeClip(article, draft, { id: clipId(now, random), now, textHash: await hashOfText(article.text) });
  const isRead = place % 3 === 0;
  return {
    clip: {
      ...made.clip,
      readAt: isRead ? now + 3_600_000 : null,
      progress: isRead ? 1 : place % 5 === 0 ? 0.4 : 0,
      favourite: place % 7 === 2,
      archived: place % 11 === 4,
    },
    bodies: [made.body],
    // Some pages have none.
    thumbnail: place % 6 === 5 ? null : thumbnail,
    highlights: [],
    pictures: [],
  };
}
