import { english } from './languages/english';
import type { Language } from './languages/language';
import { languages } from './languages/languages';
import { Random } from './random';
import { nameWord } from './vocabulary';
import { Zipf } from './zipf';

/** How many there are in all; each language has its share of them. */
const counts = { outlets: 300, authors: 2_000 } as const;
/** In the order of `languages`: twelve. */
const agencyCounts = [3, 1, 1, 2, 2, 1, 1, 1];

export interface Outlet {
  name: string;
  host: string;
  /** Its language as it prints it, BCP 47. */
  tag: string;
  /** Its offset from UTC, as in ISO 8601. */
  offset: string;
  sections: readonly string[];
  /** Who writes for it, the busiest first; some write for two. */
  staff: readonly string[];
}

/** Outlets and agencies of one language, the outlet most clipped from first. */
export interface Press {
  outlets: readonly Outlet[];
  agencies: readonly string[];
  drawOutlet: (random: Random) => Outlet;
}

const made = new Map<string, Press>();
const hosts = new Set<string>();

/** The newspapers of all languages: made together, since no two share a host. */
export function pressOf(language: Language): Press {
  if (made.size === 0) for (const [place, each] of languages.entries()) made.set(each.lang, makePress(each, place));
  const press = made.get(language.lang);
  if (!press) throw new RangeError(`No press in ${language.lang}`);
  return press;
}

function makePress(language: Language, place: number): Press {
  const random = new Random('press', place);
  const outletCount = (counts.outlets * language.share) / 100;
  const authors = distinct((counts.authors * language.share) / 100, () => personName(language, random));
  const names = distinct(outletCount, () => name(language, random, random.between(1, 2)));
  const agencies = distinct(agencyCounts[place] ?? 1, () => name(language, random, 2));
  const outlets = names.map((outletName, outlet) => ({
    name: outletName,
    host: freshHost(random),
    tag: random.pick(language.tags),
    offset: random.pick(language.offsets),
    sections: distinct(6, () => name(language, random, 1)),
    staff: staffOf(authors, outlet, outletCount),
  }));
  const busiest = new Zipf(outletCount, 14);
  const drawOutlet = (from: Random): Outlet => outlets[busiest.draw(from)] ?? from.pick(outlets);
  return { outlets, agencies, drawOutlet };
}

/** Neighbouring outlets share half of their people. */
function staffOf(authors: readonly string[], outlet: number, outletCount: number): string[] {
  const each = authors.length / outletCount;
  const first = Math.floor(outlet * each);
  return Array.from({ length: Math.ceil(each) * 2 }, (_, place) => authors[(first + place) % authors.length] ?? '');
}

const name = (language: Language, random: Random, words: number): string =>
  Array.from({ length: words }, () => nameWord(language, random)).join(language.space);

const personName = (language: Language, random: Random): string => name(language, random, 2);

function freshHost(random: Random): string {
  for (;;) {
    const host = `${nameWord(english, random).toLowerCase()}.example`;
    if (!hosts.has(host)) {
      hosts.add(host);
      return host;
    }
  }
}

function distinct(count: number, one: () => string): string[] {
  const found = new Set<string>();
  while (found.size < count) found.add(one());
  return [...found];
}
