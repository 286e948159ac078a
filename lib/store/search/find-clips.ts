import { clipMatcher } from '@/lib/core/search/match-clip';
import type { Query } from '@/lib/core/search/parse-query';
import type { ClipRow, Shelf } from '../clip-row';
import type { NewsclipDatabase } from '../schema';
import type { Sort } from '../sort';
import { flag } from './attributes';
import { evaluateQuery } from './evaluate-query';
import { verdict } from './evaluate-test';
import { IndexReader, type Snapshot } from './index-reader';
import type { IndexState } from './index-state';
import { type InOrder, orderFound } from './order-found';
import { rowsOfDocuments } from './rows-of-documents';

/** The documents that a query finds; some of them the index is not sure of. */
export interface Finding {
  first: InOrder;
  /** How many there are that the index is sure of, and how many others. */
  sure: number;
  unsure: number;
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
  const { verdicts } = found;
  const places: number[] = [];
  let sure = 0;
  for (let place = 0; place < verdicts.length; place += 1) {
    if (verdicts[place] === verdict.no) continue;
    places.push(place);
    if (verdicts[place] === verdict.yes) sure += 1;
  }
  return {
    first: await orderFound(db, snapshot, places, found, sort),
    sure,
    unsure: places.length - sure,
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

/** Documents looked at together, and at most before an answer is given: no save waits long, and what was found is shown. */
const looks = { together: 32, most: 128 } as const;

export interface FoundRows {
  rows: ClipRow[];
  /** How many fit of those that have been looked at or need not be; `exact` where those are all. */
  total: number;
  exact: boolean;
  /** Whether further rows of the stretch may be found by asking again: not all that it takes have been looked at. */
  more: boolean;
}

/** The rows from one place of a finding on. Documents that the index is not sure of are looked at, some of them each time. */
export async function rowsFound(
  db: NewsclipDatabase,
  finding: Finding,
  query: Query,
  offset: number,
  limit: number,
): Promise<FoundRows> {
  const { fitting, more } = await fittingDocuments(db, finding, query, offset + limit + 1);
  // The rest is counted without looking at it.
  let total = finding.sure;
  for (const fits of finding.looked.values()) if (fits) total += 1;
  const exact = finding.looked.size === finding.unsure;
  return { rows: await rowsOfDocuments(db, fitting.slice(offset, offset + limit)), total, exact, more };
}

/** The ids of all documents of a finding that fit, in its order; null where not all have been looked at yet: asking again goes on. */
export async function idsFound(
  db: NewsclipDatabase,
  finding: Finding,
  query: Query,
): Promise<{ ids: string[] | null }> {
  const { fitting, more } = await fittingDocuments(db, finding, query, Number.POSITIVE_INFINITY);
  if (more) return { ids: null };
  if (fitting.length <= fewRows) return { ids: (await rowsOfDocuments(db, fitting)).map(({ id }) => id) };
  // Keys come in the order of their documents, and those are all that live: it is by its place that a document has its key.
  const keys = await db.clips.orderBy('document').primaryKeys();
  const ids = new Map<number, string>();
  for (const [place, document] of finding.living().entries()) ids.set(document, keys[place] ?? '');
  return { ids: fitting.flatMap((document) => ids.get(document) ?? []) };
}

/** So many rows are read as fast one by one. */
const fewRows = 500;

/** The first documents of a finding that fit, at most so many; `more` where too many had to be looked at to know them all. */
async function fittingDocuments(
  db: NewsclipDatabase,
  finding: Finding,
  query: Query,
  most: number,
): Promise<{ fitting: number[]; more: boolean }> {
  const { looked, isSure, sure, unsure } = finding;
  const fitting: number[] = [];
  const end = looked.size + looks.most;
  let documents = finding.first(most);
  for (let place = 0; place < sure + unsure && fitting.length < most; place += 1) {
    // Where some did not fit, it takes more of them than are wanted.
    if (place >= documents.length) documents = finding.first(sure + unsure);
    const document = documents[place] ?? 0;
    if (!isSure(document) && !looked.has(document)) {
      if (looked.size >= end) return { fitting, more: true };
      await lookAt(db, finding, query, documents.subarray(place, place + looks.together));
    }
    if (isSure(document) || looked.get(document)) fitting.push(document);
  }
  return { fitting, more: false };
}

async function lookAt(
  db: NewsclipDatabase,
  { looked, isSure }: Finding,
  query: Query,
  documents: Uint32Array,
): Promise<void> {
  const fits = clipMatcher(query);
  const unsure = [...documents].filter((document) => !isSure(document) && !looked.has(document));
  const rows = await rowsOfDocuments(db, unsure);
  const bodies = await db.bodies.bulkGet(rows.map(({ id, revision }): [string, number] => [id, revision]));
  for (const document of unsure) looked.set(document, false);
  for (const [place, row] of rows.entries()) looked.set(row.document, fits(row, bodies[place]?.text ?? ''));
}
