import { foldedLine } from './search/parse-query';
import { tagKey } from './tags';

/** A tag that clips have, and how many. */
export interface KnownTag {
  tag: string;
  count: number;
}

/**
 * What a tag that is being typed may become, best first, at most `most`: tags that begin so, then those of which a word begins so,
 * then those that hold it anywhere, as in scripts without spaces; within each the most used first. Accents and capital letters make
 * no difference. Where nothing is typed yet, all are meant. Those in `taken`, and what is already typed in full, are left out.
 */
export function completionsOf(
  known: readonly KnownTag[],
  typed: string,
  taken: readonly string[],
  most: number,
): KnownTag[] {
  const asked = foldedLine(typed.replace(/^\s*#+/u, ''));
  const left = new Set([...taken, typed.trim()].map(tagKey));
  const ranked = known.flatMap((one) => {
    const rank = left.has(tagKey(one.tag)) ? null : rankOf(foldedLine(one.tag), asked);
    return rank === null ? [] : [{ one, rank }];
  });
  ranked.sort((a, b) => a.rank - b.rank || b.one.count - a.one.count || (a.one.tag < b.one.tag ? -1 : 1));
  return ranked.slice(0, most).map(({ one }) => one);
}

/** Null where the tag does not hold what is asked for; both folded. */
function rankOf(tag: string, asked: string): number | null {
  if (tag.startsWith(asked)) return 0;
  const at = tag.indexOf(asked);
  if (at < 0) return null;
  return tag.split(/[^\p{L}\p{N}\p{M}]+/u).some((word) => word.startsWith(asked)) ? 1 : 2;
}
