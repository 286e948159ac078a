import { quoteFinder } from '../anchoring/find-quote';
import type { Selector } from '../anchoring/quote';
import type { Clip } from '../clip';
import { withTextFragment } from '../text-fragment';
import { type Attributed, type Attribution, attributionOf } from './attribution';
import { inQuotationMarks } from './quotation-marks';
import { textDirective } from './text-directive';

/** Words of a clip as they can be handed on: with whose they are, and where they stand. */
export interface QuoteCard {
  /** The words between the quotation marks of their language, by paragraph. */
  paragraphs: string[];
  attribution: Attribution;
  /** Opens the page at the words. */
  link: string;
  /** BCP 47; null where not known. */
  lang: string | null;
  dir: 'ltr' | 'rtl';
}

/** What a card says of the clip. */
export type Quoted = Attributed & Pick<Clip, 'url' | 'dir' | 'standfirst'>;

/**
 * The card of a highlight. `readingText` is that of the clip; where the words are not in it any more, the link is made of what was kept of their surroundings, since the page may
 * have them still. Headline and standfirst count as words of the page that come before the article.
 */
export function quoteCard(clip: Quoted, selector: Selector, readingText: string): QuoteCard {
  const { exact, prefix, suffix } = selector.quote;
  const found = quoteFinder(readingText)(selector);
  const article = found ? readingText : prefix + exact + suffix;
  const place = found ?? { start: prefix.length, end: prefix.length + exact.length };
  const above = [clip.title, clip.standfirst ?? ''].map((line) => `${line}\n`).join('');
  const from = above.length;
  const directive = textDirective(
    { text: above + article, from, lang: clip.lang },
    { start: from + place.start, end: from + place.end },
  );
  return {
    paragraphs: inQuotationMarks(exact, clip.lang)
      .split(/\n+/)
      .map((line) => line.trim())
      .filter(Boolean),
    attribution: attributionOf(clip),
    link: withTextFragment(clip.url, directive),
    lang: clip.lang,
    dir: clip.dir,
  };
}
