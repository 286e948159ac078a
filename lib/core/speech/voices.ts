/** A voice of the browser that speaks on this machine. */
export interface Voice {
  /** As the browser names it; unique. */
  id: string;
  /** As it is shown. */
  name: string;
  /** BCP 47. */
  lang: string;
  /** The one that the system is set to. */
  preferred: boolean;
}

/** Under which a language's settings are kept where a clip does not say its language. */
export const unknownLanguage = 'und';

/**
 * The language alone of a BCP 47 tag, without region and script, by the name that is used today: `zh` of `cmn-Hans-CN`, `nb` of `no`.
 * Underscores, as some systems write them, are taken for hyphens. `und` for null and for what is no tag.
 */
export function languageOf(tag: string | null): string {
  try {
    const { language } = new Intl.Locale((tag ?? unknownLanguage).replaceAll('_', '-'));
    // Some engines have no name for the unknown language.
    return language === 'no' ? 'nb' : language || unknownLanguage;
  } catch {
    return unknownLanguage;
  }
}

/** The voices that can read a text, the best first: of its region, then as the system is set. All, where its language is not known. */
export function voicesFor(voices: readonly Voice[], lang: string | null): Voice[] {
  const language = languageOf(lang);
  const fitting = language === unknownLanguage ? voices : voices.filter((voice) => languageOf(voice.lang) === language);
  const rank = ({ lang: own, preferred }: Voice): number =>
    (lang !== null && own.replaceAll('_', '-').toLowerCase() === lang.toLowerCase() ? 2 : 0) + (preferred ? 1 : 0);
  return fitting.toSorted((a, b) => rank(b) - rank(a));
}

/** The voice that the reader chose, else the best; null where there is none. `id` is null where she has chosen none. */
export const chosenVoice = (fitting: readonly Voice[], id: string | null): Voice | null =>
  fitting.find((voice) => voice.id === id) ?? fitting[0] ?? null;
