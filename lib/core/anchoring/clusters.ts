/** Characters as readers see them, whatever the language: a letter with its marks, a flag, a family of emoji. */
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * How far round a place is looked, in UTF-16 units. Longer characters than half of it are no writing; they may be cut, but never
 * within a surrogate pair.
 */
const reach = 128;

/** Where the character begins that a place lies in; the place itself where it lies between two. */
export function clusterStart(text: string, at: number): number {
  const from = pointStart(text, Math.max(0, at - reach));
  const cluster = at < text.length ? segmenter.segment(text.slice(from, at + reach)).containing(at - from) : undefined;
  return cluster ? from + cluster.index : at;
}

/** Where the character ends that a place lies in; the place itself where it lies between two. */
export function clusterEnd(text: string, at: number): number {
  const from = pointStart(text, Math.max(0, at - reach));
  const cluster = at < text.length ? segmenter.segment(text.slice(from, at + reach)).containing(at - from) : undefined;
  if (!cluster || from + cluster.index === at) return at;
  return pointEnd(text, from + cluster.index + cluster.segment.length);
}

/** The characters before a place, at most so many. */
export function lastClusters(text: string, at: number, most: number): string {
  const from = Math.max(0, at - reach);
  const clusters = Array.from(segmenter.segment(text.slice(from, at)), ({ segment }) => segment);
  // The first of them may have been cut.
  return (from > 0 ? clusters.slice(1) : clusters).slice(-most).join('');
}

/** The characters after a place, at most so many. */
export function firstClusters(text: string, at: number, most: number): string {
  const to = at + reach;
  const clusters = Array.from(segmenter.segment(text.slice(at, to)), ({ segment }) => segment);
  return (to < text.length ? clusters.slice(0, -1) : clusters).slice(0, most).join('');
}

const splitsPair = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0;

const pointStart = (text: string, at: number): number => (splitsPair(text, at) ? at - 1 : at);
const pointEnd = (text: string, at: number): number => (splitsPair(text, at) ? at + 1 : at);
