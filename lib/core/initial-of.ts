const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The first letter or digit of a name as a capital, with the marks that belong to it; empty where there is none. */
export function initialOf(name: string): string {
  for (const { segment } of characters.segment(name)) if (/[\p{L}\p{N}]/u.test(segment)) return segment.toUpperCase();
  return '';
}
