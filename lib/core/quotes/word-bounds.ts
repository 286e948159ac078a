import { onceEach } from '../once-each';
import type { Span } from './first-match';

const segmenters = onceEach((lang: string) => new Intl.Segmenter(lang || undefined, { granularity: 'word' }));

/** The words of a part of a text, as places in the text; signs and white space are none. `lang` is BCP 47, or whatever a page says it is. */
export function wordsIn(text: string, { start, end }: Span, lang: string | null): Span[] {
  const words: Span[] = [];
  for (const { segment, index, isWordLike } of segmenterOf(lang).segment(text.slice(start, end)))
    if (isWordLike) words.push({ start: start + index, end: start + index + segment.length });
  return words;
}

function segmenterOf(lang: string | null): Intl.Segmenter {
  try {
    return segmenters(lang ?? '');
  } catch {
    return segmenters('');
  }
}
