import { bootstrap, type Interval } from '../score/bootstrap';
import type { Role } from '../score/structure-score';
import { averagesOf, mean, type Overlap, recallOf } from '../score/text-score';
import { median, quantile } from '../table';
import { type ExtractorName, extractorNames } from './in-page-scripts';
import type { PageResult } from './judge-page';

const roles: readonly Role[] = ['link', 'heading', 'quote', 'listItem', 'table', 'caption', 'bodyImage', 'coverImage'];

/** One extractor on one corpus. Shares are 0 to 1; null: the corpus does not say. */
interface Figures {
  corpus: string;
  extractor: ExtractorName;
  pages: number;
  f1: number | null;
  f1Interval: Interval | null;
  /** Paired difference of F1 from Readability's. */
  gain: number | null;
  gainInterval: Interval | null;
  precision: number | null;
  recall: number | null;
  smartF1: number | null;
  exact: number | null;
  title: number | null;
  authors: number | null;
  day: number | null;
  fullTime: number | null;
  roles: Record<Role, number | null>;
  snippetsKept: number | null;
  snippetsLeaked: number | null;
  /** Share of pages of whose true text less than half came back. */
  recallUnderHalf: number | null;
  errors: number;
  medianMilliseconds: number;
  p95Milliseconds: number;
  /** Median of the pages' ratios to Readability on the same page. */
  timeRatio: number | null;
  bytes: number;
}

/** Prints a table a corpus, and one of all pages together; or all figures as JSON. */
export function report(
  results: readonly PageResult[],
  bytes: ReadonlyMap<ExtractorName, number>,
  asJson: boolean,
): void {
  const corpora = [...new Set(results.map(({ corpus }) => corpus))];
  const names = extractorNames.filter((name) => bytes.has(name));
  const all = [...corpora, ...(corpora.length > 1 ? ['all'] : [])].flatMap((corpus) => {
    const here = corpus === 'all' ? results : results.filter((result) => result.corpus === corpus);
    return names.map((name) => figuresOf(corpus, name, here, bytes.get(name) ?? 0));
  });
  if (asJson) console.log(JSON.stringify(all, null, 2));
  else print(all);
}

function figuresOf(corpus: string, extractor: ExtractorName, here: readonly PageResult[], bytes: number): Figures {
  const own = here.filter((result) => result.extractor === extractor);
  const readability = new Map(
    here.filter((result) => result.extractor === 'readability').map((result) => [result.id, result]),
  );
  const overlaps = own.flatMap(({ overlap }) => overlap ?? []);
  const pairs = own.flatMap(({ id, overlap }) => {
    const other = readability.get(id)?.overlap;
    return overlap && other ? [{ overlap, other }] : [];
  });
  const gain = (drawn: readonly { overlap: Overlap; other: Overlap }[]): number =>
    averagesOf(drawn.map(({ overlap }) => overlap)).f1 - averagesOf(drawn.map(({ other }) => other)).f1;
  const times = own.flatMap(({ milliseconds }) => milliseconds ?? []);
  const ratios = own.flatMap(({ id, milliseconds }) => {
    const other = readability.get(id)?.milliseconds;
    return milliseconds !== null && other ? [milliseconds / other] : [];
  });
  const averages = averagesOf(overlaps);
  const snippets = own.flatMap((result) => result.snippets ?? []);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const ratio = (part: number, whole: number): number | null => (whole ? part / whole : null);
  return {
    corpus,
    extractor,
    pages: own.length,
    f1: known(overlaps.length, averages.f1),
    f1Interval: overlaps.length ? bootstrap(overlaps.length, (drawn) => averagesOf(pick(overlaps, drawn)).f1) : null,
    gain: known(pairs.length, gain(pairs)),
    gainInterval: pairs.length ? bootstrap(pairs.length, (drawn) => gain(pick(pairs, drawn))) : null,
    precision: known(overlaps.length, averages.precision),
    recall: known(overlaps.length, averages.recall),
    smartF1: known(overlaps.length, averagesOf(own.flatMap(({ smartOverlap }) => smartOverlap ?? [])).f1),
    exact: shareOf(own.map(({ exact }) => exact)),
    title: shareOf(own.map(({ title }) => title)),
    authors: shareOf(own.map(({ authors }) => authors)),
    day: shareOf(own.map(({ day }) => day)),
    fullTime: shareOf(own.map(({ fullTime }) => fullTime)),
    roles: Object.fromEntries(roles.map((role) => [role, roleShare(own, role)])) as Figures['roles'],
    snippetsKept: ratio(sum(snippets.map(({ kept }) => kept)), sum(snippets.map(({ of }) => of))),
    snippetsLeaked: ratio(sum(snippets.map(({ leaked }) => leaked)), sum(snippets.map(({ ofLeaks }) => ofLeaks))),
    recallUnderHalf: shareOf(
      own.map(({ overlap }) => overlap && overlap.both + overlap.missing > 0 && recallOf(overlap) < 0.5),
    ),
    errors: own.filter(({ error }) => error !== null).length,
    medianMilliseconds: median(times),
    p95Milliseconds: quantile(times, 0.95),
    timeRatio: known(ratios.length, median(ratios)),
    bytes,
  };
}

const known = (count: number, figure: number): number | null => (count ? figure : null);

const pick = <Item>(items: readonly Item[], drawn: readonly number[]): Item[] =>
  drawn.flatMap((index) => items[index] ?? []);

function shareOf(verdicts: readonly (boolean | null)[]): number | null {
  const judged = verdicts.filter((verdict) => verdict !== null);
  return judged.length ? mean(judged.map(Number)) : null;
}

function roleShare(results: readonly PageResult[], role: Role): number | null {
  let [kept, of] = [0, 0];
  for (const { structure } of results) {
    kept += structure[role]?.kept ?? 0;
    of += structure[role]?.of ?? 0;
  }
  return of ? kept / of : null;
}

const percent = (share: number | null): string => (share === null ? '' : (share * 100).toFixed(1));
const three = (figure: number | null): string => (figure === null ? '' : figure.toFixed(3));
const between = (interval: Interval | null): string =>
  interval ? `[${interval.low.toFixed(3)} ${interval.high.toFixed(3)}]` : '';

const columns: readonly (readonly [string, (figures: Figures) => string])[] = [
  ['corpus', ({ corpus }) => corpus],
  ['pages', ({ pages }) => String(pages)],
  ['extractor', ({ extractor }) => extractor],
  ['F1', ({ f1, f1Interval }) => `${three(f1)} ${between(f1Interval)}`],
  ['P', ({ precision }) => three(precision)],
  ['R', ({ recall }) => three(recall)],
  ['smart', ({ smartF1 }) => three(smartF1)],
  ['- Readability', ({ gain, gainInterval }) => `${three(gain)} ${between(gainInterval)}`],
  ['exact', ({ exact }) => percent(exact)],
  ['R<.5', ({ recallUnderHalf }) => percent(recallUnderHalf)],
  ['title', ({ title }) => percent(title)],
  ['authors', ({ authors }) => percent(authors)],
  ['day', ({ day }) => percent(day)],
  ['time', ({ fullTime }) => percent(fullTime)],
];

const moreColumns: readonly (readonly [string, (figures: Figures) => string])[] = [
  ['corpus', ({ corpus }) => corpus],
  ['extractor', ({ extractor }) => extractor],
  ...roles.map((role) => [role, (figures: Figures) => percent(figures.roles[role])] as const),
  ['snippets', ({ snippetsKept }) => percent(snippetsKept)],
  ['leaks', ({ snippetsLeaked }) => percent(snippetsLeaked)],
  ['errors', ({ errors }) => String(errors)],
  ['median ms', ({ medianMilliseconds }) => medianMilliseconds.toFixed(1)],
  ['p95 ms', ({ p95Milliseconds }) => p95Milliseconds.toFixed(1)],
  ['x Readability', ({ timeRatio }) => timeRatio?.toFixed(2) ?? ''],
  ['gzip B', ({ bytes }) => String(bytes)],
];

function print(all: readonly Figures[]): void {
  for (const shown of [columns, moreColumns]) {
    const lines = [shown.map(([name]) => name), ...all.map((figures) => shown.map(([, cell]) => cell(figures)))];
    const widths = shown.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
    for (const line of lines)
      console.log(
        line
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd(),
      );
    console.log();
  }
}
