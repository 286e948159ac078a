/** Silent reading, words (or characters of a script without spaces) a minute: Brysbaert 2019 (238), Wang et al. 2018 (~ 500). */
const perMinute = { words: 238, characters: 500 } as const;

const spaceless = /^(?:zh|ja|th|lo|km|my|yue|wuu)\b/i;

/** Whether texts of a language are counted in characters. `lang` is BCP 47, null where not known. */
export const countsCharacters = (lang: string | null): boolean => lang !== null && spaceless.test(lang);

/** Minutes to read, at least one. `lang` is BCP 47, null where not known. */
export const minutesToRead = (wordCount: number, lang: string | null): number =>
  Math.max(1, Math.round(wordCount / (countsCharacters(lang) ? perMinute.characters : perMinute.words)));
