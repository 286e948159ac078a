import type { Clip } from '../clip';
import { localDay } from '../front-matter';
import { dayOf, isCalendarDay } from '../published-time';
import { sourceOf } from '../source-of';
import { citedLine } from './cited-line';
import { type CitedName, citedName } from './cited-name';

/** A clip to be cited and when the reader had it on the screen, epoch milliseconds. */
export interface ClipToCite {
  clip: Clip;
  accessedAt: number;
}

/** What the formats are written from; every text is one line. */
export interface Cited {
  title: string;
  /** Who signs: the people; where none does, the wire services. Empty where the outlet alone answers for it. */
  authors: CitedName[];
  /** The wire services as the page names them, whether they sign or not; null too where the outlet itself is one. */
  agency: string | null;
  /** The wire services where people sign: they supplied the piece but are not its authors. */
  supplier: string | null;
  outlet: string;
  section: string | null;
  /** The day as the publisher printed it, `YYYY-MM-DD`, never converted; null where none is known or no calendar has it. */
  issued: string | null;
  /** The reader's own day, `YYYY-MM-DD`. */
  accessed: string;
  url: string;
  /** BCP 47. */
  lang: string | null;
  /** Made to change after it was read. */
  isLive: boolean;
}

/** Gathers what a citation says. An author who is the outlet itself is none: all the styles name the outlet anyway. */
export function citedOf({ clip, accessedAt }: ClipToCite): Cited {
  const outlet = citedLine(clip.site);
  const people = clip.authors.map(citedLine).filter((name) => name && !isSameName(name, outlet));
  const services = citedLine(clip.agency ?? '')
    .split(', ')
    .filter((name) => name && !isSameName(name, outlet));
  const agency = services.join(', ') || null;
  const day = clip.publishedAt && dayOf(clip.publishedAt);
  return {
    title: citedLine(clip.title),
    authors:
      people.length > 0
        ? people.map((name) => citedName(name, clip.lang))
        : services.map((literal): CitedName => ({ literal })),
    agency,
    supplier: people.length > 0 ? agency : null,
    outlet,
    section: (clip.section && citedLine(clip.section)) || null,
    issued: day && isCalendarDay(day) ? day : null,
    accessed: localDay(accessedAt),
    url: citedUrl(sourceOf(clip)),
    lang: clip.lang && citedLine(clip.lang),
    isLive: clip.kind === 'live blog',
  };
}

const isSameName = (a: string, b: string): boolean => keyOf(a) === keyOf(b);
const keyOf = (name: string): string => name.toLowerCase().replace(/^the /, '');

/** An address that ends nothing it stands in: whatever has a meaning in wikitext, BibTeX or plain text is percent-encoded. */
const citedUrl = (url: string): string =>
  url
    .toWellFormed()
    .trim()
    .replace(/[\s\p{C}{}[\]|\\^`"<>]/gu, encodeURIComponent)
    .replace(/'(?=')/g, '%27');
