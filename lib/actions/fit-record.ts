import { isLinkOnly } from '@/lib/core/article';
import type { ClipRecord } from '@/lib/core/clip-record';
import { excerptOf } from '@/lib/core/excerpt';
import { cleanTags } from '@/lib/core/tags';
import { hashOfText } from '@/lib/core/text-hash';
import { urlKeyOf } from '@/lib/core/url-key';
import { cleanHtml } from '@/lib/dom/clean-html';

export interface FittedRecord {
  record: ClipRecord;
  /** Whether something was taken out of its HTML. */
  cleaned: boolean;
}

/**
 * A record of a file, of which nothing is believed that can be worked out: its HTML is sanitised again, and its hashes, its excerpt, the
 * form of its tags and its `urlKey` are made anew, so that no file can pass an article off as a revision of another outlet's. A record
 * that Newsclip wrote comes out as it was.
 */
export async function fitRecord({ clip, bodies, thumbnail, highlights, pictures }: ClipRecord): Promise<FittedRecord> {
  const cleaned = bodies.map(({ html }) => cleanHtml(html, clip.url));
  const fitting = await Promise.all(
    bodies.map(async (body, place) => {
      const { text, html } = cleaned[place] ?? body;
      return { ...body, html, text, textHash: await hashOfText(text) };
    }),
  );
  const newest = fitting.find(({ revision }) => revision === clip.revision);
  const firstWords = isLinkOnly(clip) ? clip.standfirst : newest?.text;
  return {
    record: {
      clip: { ...clip, urlKey: urlKeyOf(clip), excerpt: excerptOf(firstWords ?? ''), tags: cleanTags(clip.tags) },
      bodies: fitting,
      thumbnail,
      highlights,
      pictures,
    },
    cleaned: cleaned.some((change) => change !== null),
  };
}
