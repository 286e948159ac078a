/** The direction set where the headline stands, else that of the language, however it is written, else of the headline's letters. */
export function directionOf(headline: Element | null, lang: string | null, title: string): 'ltr' | 'rtl' {
  const set = headline?.closest('[dir]')?.getAttribute('dir') ?? '';
  const letters = title.match(/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g)?.length ?? 0;
  return /rtl/i.test(set) ||
    /^(?:ar|ckb|dv|fa|he|iw|ps|sd|ug|ur|yi)(?![a-z])/i.test(lang ?? '') ||
    letters > title.length / 2
    ? 'rtl'
    : 'ltr';
}
