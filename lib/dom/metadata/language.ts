/** BCP 47 from what pages write ("en_us", "TR", "pt-br"); null for names of languages and nonsense. */
export function languageTag(claims: readonly (string | null)[]): string | null {
  for (const claim of claims) {
    const tag =
      claim
        ?.trim()
        .split(/[,;\s]/)[0]
        ?.replaceAll('_', '-') ?? '';
    try {
      if (/^[a-z]{2,3}(?:-|$)/i.test(tag)) return Intl.getCanonicalLocales(tag)[0] ?? null;
    } catch {
      // The next claim.
    }
  }
  return null;
}

/** The direction set where the headline stands, else that of the language, else of the headline's letters. */
export function directionOf(headline: Element | null, lang: string | null, title: string): 'ltr' | 'rtl' {
  const set = headline?.closest('[dir]')?.getAttribute('dir') ?? '';
  const letters = title.match(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g)?.length ?? 0;
  return /rtl/i.test(set) ||
    /^(?:ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)(?!\w)/i.test(lang ?? '') ||
    letters > title.length / 2
    ? 'rtl'
    : 'ltr';
}
