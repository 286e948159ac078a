import { say } from '../../words';

/** `document.highlights` in every language of Newsclip: a note may have been written in another one than it is read in. */
const headings: ReadonlySet<string> = new Set([
  'التظليلات',
  'Markierungen',
  'Highlights',
  'Resaltados',
  'Surlignages',
  'हाइलाइट',
  'ハイライト',
  'Destaques',
  'Vurgular',
  '高亮',
]);

/** Whether a heading is the one that the reader's highlights stand under. */
export const isHighlightHeading = (words: string): boolean =>
  headings.has(words) || words === say('document.highlights');
