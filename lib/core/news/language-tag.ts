/** BCP 47 from the first of what a page writes that means a language ("en_us", "TR", "pt-br"); null for names of languages and nonsense. */
export function languageTag(claims: readonly string[]): string | null {
  for (const claim of claims) {
    const tag =
      claim
        .trim()
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
