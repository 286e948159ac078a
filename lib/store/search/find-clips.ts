import { clipMatcher } from '@/lib/core/search/match-clip';
import type { Query } from '@/lib/core/search/parse-query';
import type { ClipRow, Shelf } from '../clip-row';
import type { NewsclipDatabase } from '../database';
import { type Sort, sortRules } from '../sort';
import { flag } from './attributes';
import { type Evaluated, evaluateQuery } from './evaluate-query';
import { verdict } from './evaluate-test';
import { IndexReader, type Snapshot } from './index-reader';
import type { IndexState } from './index-state';
import { sortedBy, sortedByWorth } from './sort-places';

/** The documents that a query finds, in order; some of them the index is not sure of. */
export interface Finding {
  documents: Uint32Array;
  /** Of those that had to be looked at: whether they fit. Not yet looked at where there is none. */
  looked: Map<number, boolean>;
  isSure: (document: number) => boolean;
  /** All documents of the index that live, by number. */
  living: () => number[];
}

const reader = new IndexReader();

/** Within a transaction that may read clips and index. */
export async function findDocuments(
  db: NewsclipDatabase,
  state: IndexState,
  query: Query,
  shelf: Shelf,
  sort: Sort,
  now: number,
): Promise<Finding> {
  const snapshot = await reader.snapshot(db, state);
  const found = await evaluateQuery(query, shelf, now, { db, reader, snapshot });
  const documents = await inOrder(db, snapshot, found, sort);
  const { verdicts } = found;
  return {
    documents,
    looked: new Map(),
    isSure: (document) => verdicts[document - state.base] === verdict.yes,
    living: () => livingIn(snapshot),
  };
}

function livingIn({ state: { base, next }, columns }: Snapshot): number[] {
  const living: number[] = [];
  for (let document = base; document < next; document += 1) {
    if ((columns.flags[document - base] ?? 0) & flag.live) living.push(document);
  }
  return living;
}

async function inOrder(
  db: NewsclipDatabase,
  { state: { base }, columns }: Snapshot,
  { verdicts, worth }: Evaluated,
  { by, reversed }: Sort,
): Promise<Uint32Array> {
  const places: number[] = [];
  for (let place = 0; place < verdicts.length; place += 1) if (verdicts[place] !== verdict.no) places.push(place);
  const { descending } = sortRules[by];
  const { listedAt, published, words } = columns;
  const inDocuments = (order: number[]): Uint32Array => {
    if (descending !== reversed) order.reverse();
    return Uint32Array.from(order, (place) => base + place);
  };
  if (by === 'published') return inDocuments(sortedBy(places, published, listedAt));
  if (by === 'length') return inDocuments(sortedBy(places, words, listedAt));
  if (by === 'relevance' && places.some((place) => worth[place]))
    return inDocuments(sortedByWorth(places, worth, listedAt));
  if (by === 'relevance' || by === 'clipped') return inDocuments(sortedBy(places, listedAt, listedAt));
  const { key } = sortRules[by];
  const rows = await rowsOf(
    db,
    places.map((place) => base + place),
  );
  const keyed = rows.map((row) => ({ document: row.document, key: String(key(row)), id: row.id }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : 1));
  if (descending !== reversed) keyed.reverse();
  return Uint32Array.from(keyed, ({ document }) => document);
}

/** Documents looked at together. */
const lookAhead = 32;

/**
 * The rows from one place of a finding on. Documents that the index is not sure of are looked at, as many as it takes; `total` is
 * how many fit of those that have been looked at or need not be, `exact` whether that is all.
 */
export async function rowsFound(
  db: NewsclipDatabase,
  finding: Finding,
  query: Query,
  offset: number,
  limit: number,
): Promise<{ rows: ClipRow[]; total: number; exact: boolean }> {
  const { documents, looked, isSure } = finding;
  const fitting = await fittingDocuments(db, finding, query, offset + limit + 1);
  // The rest is counted without looking at it: what is known to fit, or not known to miss.
  const last = fitting.at(-1);
  let total = fitting.length;
  let exact = true;
  for (let place = last === undefined ? 0 : documents.indexOf(last) + 1; place < documents.length; place += 1) {
    const document = documents[place] ?? 0;
    const fits = isSure(document) || looked.get(document);
    if (fits) total += 1;
    else if (fits === undefined) exact = false;
  }
  return { rows: await rowsOf(db, fitting.slice(offset, offset + limit)), total, exact };
}

/** The ids of all documents of a finding that fit, in its order. */
export async function idsFound(db: NewsclipDatabase, finding: Finding, query: Query): Promise<string[]> {
  const fitting = await fittingDocuments(db, finding, query, Number.POSITIVE_INFINITY);
  if (fitting.length <= fewRows) return (await rowsOf(db, fitting)).map(({ id }) => id);
  // Keys come in the order of their documents, and those are all that live: it is by its place that a document has its key.
  const keys = await db.clips.orderBy('document').primaryKeys();
  const ids = new Map<number, string>();
  for (const [place, document] of finding.living().entries()) ids.set(document, keys[place] ?? '');
  return fitting.flatMap((document) => ids.get(document) ?? []);
}

/** So many rows are read as fast one by one. */
const fewRows = 500;

/** The first documents of a finding that fit, at most so many. */
async function fittingDocuments(db: NewsclipDatabase, finding: Finding, query: Query, most: number): Promise<number[]> {
  const { documents, looked, isSure } = finding;
  const fitting: number[] = [];
  for (let place = 0; place < documents.length && fitting.length < most; place += 1) {
    const document = documents[place] ?? 0;
    if (!isSure(document) && !looked.has(document)) {
      await lookAt(db, finding, query, documents.subarray(place, place + lookAhead));
    }
    if (isSure(document) || looked.get(document)) fitting.push(document);
  }
  return fitting;
}

async function lookAt(
  db: NewsclipDatabase,
  { looked, isSure }: Finding,
  query: Query,
  documents: Uint32Array,
): Promise<void> {
  const fits = clipMatcher(query);
  const unsure = [...documents].filter((document) => !isSure(document) && !looked.has(document));
  const rows = await rowsOf(db, unsure);
  const bodies = await db.bodies.bulkGet(rows.map(({ id, revision }): [string, number] => [id, revision]));
  for (const document of unsure) looked.set(document, false);
  for (const [place, row] of rows.entries()) looked.set(row.document, fits(row, bodies[place]?.text ?? ''));
}

async function rowsOf(db: NewsclipDatabase, documents: readonly number[]): Promise<ClipRow[]> {
  const rows = await Promise.all(documents.map((document) => db.clips.get({ document })));
  return rows.flatMap((row) => row ?? []);
}
