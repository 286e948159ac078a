import { countsCharacters, minutesToRead } from '@/lib/core/reading-time';
import { sayCount } from '@/lib/core/words';

/** "450 words, 2 min"; characters, where those are what a language's texts are counted in. `lang` is BCP 47. */
export const lengthInWords = (wordCount: number, lang: string | null): string =>
  sayCount(countsCharacters(lang) ? 'length.characters' : 'length.words', wordCount, minutesToRead(wordCount, lang));
