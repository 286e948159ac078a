/** Marks round a quote, and round a quote in it: opening and closing, as they are written one after the other. */
interface Marks {
  outer: readonly [string, string];
  inner: readonly [string, string];
}

const marks = (outer: string, inner: string): Marks => {
  const [opens = '', closes = ''] = outer.split('…');
  const [opensInner = '', closesInner = ''] = inner.split('…');
  return { outer: [opens, closes], inner: [opensInner, closesInner] };
};

const english = marks('“…”', '‘…’');
const german = marks('„…“', '‚…‘');
const latin = marks('«…»', '“…”');
const russian = marks('«…»', '„…“');
const nordic = marks('”…”', '’…’');
const polish = marks('„…”', '«…»');
const corner = marks('「…」', '『…』');

/**
 * By language, or language and region where they differ; all others have the English ones. The French ones stand apart from their words by spaces that never break a line,
 * and those of languages that run from right to left turn round by themselves.
 */
const marksOf: Readonly<Record<string, Marks>> = {
  de: german,
  'de-ch': marks('«…»', '‹…›'),
  cs: german,
  sk: german,
  sl: german,
  hr: german,
  is: german,
  lt: german,
  bg: german,
  fr: marks('«\u202f…\u202f»', '“…”'),
  'fr-ch': marks('«…»', '‹…›'),
  es: latin,
  ca: latin,
  gl: latin,
  it: latin,
  'pt-pt': latin,
  el: latin,
  nb: marks('«…»', '‘…’'),
  nn: marks('«…»', '‘…’'),
  no: marks('«…»', '‘…’'),
  ru: russian,
  uk: russian,
  be: russian,
  ar: latin,
  fa: marks('«…»', '‹…›'),
  sv: nordic,
  fi: nordic,
  he: nordic,
  pl: polish,
  ro: polish,
  hu: marks('„…”', '»…«'),
  ja: corner,
  'zh-hant': corner,
  'zh-tw': corner,
  'zh-hk': corner,
};

/**
 * Words between the quotation marks of their language (BCP 47; null where not known). Marks of the same kind within them become those of a quote in a quote, if each that
 * opens is closed; where it cannot be told which does which, they stay as they were printed.
 */
export function inQuotationMarks(words: string, lang: string | null): string {
  const { outer, inner } = marksFor(lang);
  return outer[0] + withInner(words, outer, inner) + outer[1];
}

function marksFor(lang: string | null): Marks {
  const parts = (lang ?? '').toLowerCase().split('-');
  for (let count = parts.length; count > 0; count -= 1) {
    const found = marksOf[parts.slice(0, count).join('-')];
    if (found) return found;
  }
  return english;
}

function withInner(words: string, outer: Marks['outer'], inner: Marks['inner']): string {
  const [opens, closes] = outer.map((mark) => mark.trim());
  const pairs = pairsOf(words, opens ?? '', closes ?? '') ?? pairsOf(words, '"', '"');
  if (!pairs) return words;
  return [...words]
    .map((sign, at) => (pairs.opening.has(at) ? inner[0] : pairs.closing.has(at) ? inner[1] : sign))
    .join('');
}

/** The places, counted in characters, of marks that open and close by turns; null where there are none, or they do not. */
function pairsOf(words: string, opens: string, closes: string): { opening: Set<number>; closing: Set<number> } | null {
  const found = { opening: new Set<number>(), closing: new Set<number>() };
  let isOpen = false;
  for (const [at, sign] of [...words].entries()) {
    if (sign !== opens && sign !== closes) continue;
    if (sign !== (isOpen ? closes : opens)) return null;
    (isOpen ? found.closing : found.opening).add(at);
    isOpen = !isOpen;
  }
  return found.opening.size > 0 && !isOpen ? found : null;
}
