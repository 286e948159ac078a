import { countsCharacters, minutesToRead } from '@/lib/core/reading-time';
import { counted } from './locale';

/** "450 words, 2 min"; characters, where those are what a language's texts are counted in. `lang` is BCP 47. */
export function lengthInWords(wordCount: number, lang: string | null): string {
  const [one, many] = countsCharacters(lang) ? ['character', 'characters'] : ['word', 'words'];
  return `${counted(wordCount, one, many)}, ${minutesToRead(wordCount, lang)} min`;
}
