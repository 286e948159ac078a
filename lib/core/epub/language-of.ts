/** A language as it may stand in a book (BCP 47, in its canonical form); null where it is none. */
export function languageOf(lang: string | null): string | null {
  if (lang === null) return null;
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? null;
  } catch {
    return null;
  }
}
