import { type Byline, readByline } from './byline';
import { isFullName } from './full-name';
import { type OutletMatcher, outletMatcher } from './outlet-name';

/** A line near the headline that signs. */
export interface PrintedSignature {
  text: string;
  /**
   * Who may sign by it: anybody; `people` and agencies, but not the outlet, in a box that is called by who wrote; or only an `agency`, whose
   * name stands there without a label.
   */
  by: 'anybody' | 'people' | 'agency';
}

/** What a page says of who signs, as it is written. */
export interface SignatureClaims {
  /** For machines: what each place says, in the order of trust. */
  sources: string[][];
  printed: PrintedSignature[];
  /** Names in a list of facts about the page, which count where no person is named elsewhere. */
  facts: string[];
  /** Names of the outlet. */
  outlets: string[];
}

/** Who signs, as the head of a page says. */
export interface HeadSignatures {
  authors: string[];
  agency: string | null;
  /** Whether the authors are people, and not the outlet or a desk in their place. */
  byPeople: boolean;
}

/** Of a kind, and UTF-16 units of one; no honest page says more. */
const [most, longest] = [30, 600];
const bounded = (values: readonly string[]): string[] => values.slice(0, most).map((value) => value.slice(0, longest));

/**
 * Who signs: the first source that names people, or else an agency, and an agency that a later one names beside them. Machines are also
 * told the owner of the site and the photographer: where some of the people are printed as signing, it is those. Where nobody signs, the
 * outlet or desk that the page gives as its author does, as a citation would name it. `host` is the name of the page's host.
 */
export function weighAuthors({ sources, printed, facts, outlets }: SignatureClaims, host: string): HeadSignatures {
  const isOutlet = outletMatcher(bounded(outlets), host);
  const bylines = printed.slice(0, most).map((line) => signedBy(line, isOutlet));
  const read = [...sources.slice(0, most).map((values) => readByline(bounded(values), isOutlet)), ...bylines];
  const people = read.find((byline) => byline.people.length)?.people ?? readByline(bounded(facts), isOutlet).people;
  const agency = read.find((byline) => byline.agency)?.agency ?? null;
  const others = read.find((byline) => byline.others.length)?.others ?? [];
  const signed = people.filter((name) => bylines.some((byline) => byline.people.includes(name)));
  const authors = signed.length ? signed : people.length || agency ? people : others;
  return { authors, agency, byPeople: people.length > 0 };
}

function signedBy({ text, by }: PrintedSignature, isOutlet: OutletMatcher): Byline {
  const byline = readByline(bounded([text]), isOutlet);
  const people = byline.people.filter(isFullName);
  if (by === 'agency') return { people: [], agency: people.length ? null : byline.agency, others: [] };
  return { people, agency: byline.agency, others: by === 'anybody' ? byline.others.slice(0, 1) : [] };
}
