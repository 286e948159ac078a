import fc from 'fast-check';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { clipMatcher } from '@/lib/core/search/match-clip';
import { parseQuery } from '@/lib/core/search/parse-query';
import { eachPosting, listsOf } from '@/lib/core/search/postings';
import {
  clipIds,
  listClips,
  markClips,
  purgeClips,
  restoreClips,
  type Shelf,
  saveArticle,
  shelfOf,
  trashClips,
} from '@/lib/store';
import { toClip } from '@/lib/store/clip-row';
import { counterChanges } from '@/lib/store/counter';
import { closeDatabase, database } from '@/lib/store/database';
import { NewsclipDatabase } from '@/lib/store/schema';
import { buildIndex } from '@/lib/store/search/build-index';
import { flushTail } from '@/lib/store/search/flush-tail';
import { chunkBits, emptyIndex } from '@/lib/store/search/index-state';
import { writeClips } from '@/lib/store/write-clips';
import { clipTables } from '@/lib/store/writing';
import { makeArticle } from '../make-article';

const words = [
  'ferry',
  'ferries',
  'fer',
  'Strike',
  'strikes',
  'a',
  'of',
  'harbour',
  '東京',
  '京都の',
  '東',
  'İstanbul',
  'ılık',
  'كِتَاب',
  'हिन्दी',
  '2026',
  'covid-19',
  'Straße',
  'striking',
];
const sites = ['Harbour Times', 'Times of Harbour', '東京新報'];
const authors = ['Ana Ruíz', 'Ruiz Ana', 'Li Wei'];
const tags = ['sea', 'Sea side', 'İzmir'];
const langs = ['en', 'tr-TR', 'ja', null];

const some = <Value>(values: readonly Value[], least: number, most: number) =>
  fc.array(fc.constantFrom(...values), { minLength: least, maxLength: most });
const texts = some(words, 0, 6).map((few) => few.join(' '));
const articles = fc.record({
  place: fc.nat(5),
  title: texts,
  text: texts,
  site: fc.constantFrom(...sites),
  authors: some(authors, 0, 2),
  tags: some(tags, 0, 2),
  lang: fc.constantFrom(...langs),
  day: fc.integer({ min: 1, max: 9 }),
  access: fc.constantFrom('full' as const, 'truncated' as const),
});
type Written = typeof articles extends fc.Arbitrary<infer Value> ? Value : never;

type Operation =
  | { kind: 'save'; article: Written }
  | { kind: 'mark'; place: number; marks: { favourite?: boolean; read?: boolean; archived?: boolean } }
  | { kind: 'trash' | 'restore' | 'purge'; place: number }
  | { kind: 'note in another page'; place: number; note: string }
  | { kind: 'flush' | 'rebuild'; steps: number; documents: number }
  | { kind: 'reopen' };

const places = fc.nat(5);
const steps = fc.nat(6);
const operations: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('save' as const), article: articles }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('mark' as const),
      place: places,
      marks: fc.oneof(
        fc.record({ favourite: fc.boolean() }),
        fc.record({ read: fc.boolean() }),
        fc.record({ archived: fc.boolean() }),
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('trash' as const, 'restore' as const, 'purge' as const),
      place: places,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('note in another page' as const), place: places, note: texts }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('flush' as const, 'flush' as const, 'rebuild' as const),
      steps,
      documents: fc.integer({ min: 1, max: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reopen' as const) }) },
);

const terms = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...words) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'fe',
      'f',
      'str',
      'ferrys',
      'harbours',
      'strikings',
      '京',
      'hin',
      'ist',
      '20',
      'covid',
      'x',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...words), fc.constantFrom(...words)).map(([one, two]) => `"${one} ${two}"`),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'site:harbour',
      'site:"harbour times"',
      'site:times-of',
      'site:harbour.example',
      'author:ana',
      'author:ana-ruiz',
      'author:"li wei"',
      'tag:se',
      'tag:"sea"',
      'tag:sea-side',
      'lang:tr',
      'lang:"tr"',
      'before:2026-03-05',
      'after:2026-03-04',
      'is:unread',
      'is:favourite',
      'is:truncated',
      'is:archived',
      'is:deleted',
    ),
  },
);
const queries = fc
  .array(fc.tuple(fc.constantFrom('', '', '', '-'), terms, fc.constantFrom(' ', ' ', ' or ')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.map(([minus, term, then]) => minus + term + then).join(''));
/** The whole proof; fewer only to try something out. */
const runsInAll = Number(import.meta.env.VITE_INDEX_RUNS ?? 2_000);

const shelves = fc.constantFrom<Shelf>('library', 'library', 'archive', 'trash');
const listings = fc.array(fc.record({ query: queries, shelf: shelves }), { minLength: 2, maxLength: 4 });
const scripts = fc.array(
  fc.oneof(
    operations,
    fc.tuple(operations, operations).filter((two) => two.every(({ kind }) => kind !== 'reopen')),
  ),
  { minLength: 1, maxLength: 10 },
);

let other: NewsclipDatabase;
let now = 1;

const urlOf = (place: number): string => `https://www.harbour.example/${place}`;

const idsAt = async (place: number): Promise<string[]> => {
  const db = await database();
  const rows = await db.clips.where('urlKey').equals(`harbour.example/${place}`).toArray();
  return rows.map(({ id }) => id);
};

/** Ends the work after some of its transactions, as the browser does with a worker. */
class Stopped extends Error {}
const stopAfter = (most: number) => {
  let done = 0;
  return async () => {
    done += 1;
    if (done > most) throw new Stopped();
  };
};
const unlessStopped = (work: Promise<unknown>) =>
  work.catch((error: unknown) => {
    if (!(error instanceof Stopped)) throw error;
  });

async function act(operation: Operation): Promise<void> {
  now += 1;
  switch (operation.kind) {
    case 'save': {
      const { place, day, tags: own, ...article } = operation.article;
      await saveArticle(
        makeArticle({
          ...article,
          title: article.title || 'None',
          url: urlOf(place),
          canonicalUrl: null,
          publishedAt: `2026-03-0${day}`,
        }),
        { draft: { title: '', tags: own, note: '' }, again: true, now, thumbnail: null },
      );
      return;
    }
    case 'mark':
      await markClips(await idsAt(operation.place), operation.marks, now);
      return;
    case 'trash':
      await trashClips(await idsAt(operation.place), now);
      return;
    case 'restore':
      await restoreClips(await idsAt(operation.place), now);
      return;
    case 'purge':
      await purgeClips(await idsAt(operation.place));
      return;
    case 'note in another page': {
      const ids = await idsAt(operation.place);
      await other.transaction('rw', clipTables(other), async () => {
        for (const id of ids) {
          const before = await other.clips.get(id);
          if (before) await writeClips(other, [{ before, after: { ...toClip(before), note: operation.note } }]);
        }
      });
      return;
    }
    case 'flush':
      await alone(() => flush(operation.documents, operation.steps));
      return;
    case 'rebuild':
      await alone(async () => {
        const db = await database();
        await db.upkeep
          .where('key')
          .equals('index')
          .modify((state) => {
            // One that was stopped goes on; one that is whole is begun anew.
            if (state.key === 'index' && state.complete) Object.assign(state, { complete: false, builtTo: null });
          });
        await unlessStopped(
          buildIndex(db, stopAfter(operation.steps), () => flush(operation.documents, operation.steps)),
        );
      });
      return;
    case 'reopen':
      closeDatabase();
  }
}

/** As upkeep is done, one page at a time. */
const alone = (work: () => Promise<void>) => navigator.locks.request('newsclip-index', work);

const flush = async (documents: number, most: number) => {
  const db = await database();
  await unlessStopped(flushTail(db, { atLeast: 1, atMost: documents, buckets: 3, pause: stopAfter(most) }));
};

async function held() {
  const db = await database();
  return db.transaction('r', db.clips, db.bodies, async () => {
    const rows = await db.clips.toArray();
    const bodies = await db.bodies.bulkGet(rows.map(({ id, revision }): [string, number] => [id, revision]));
    return rows.map((row, place) => ({ row, text: bodies[place]?.text ?? '' }));
  });
}

const shelfOfState: Readonly<Record<string, Shelf>> = { archived: 'archive', deleted: 'trash' };

let agreements = 0;

/** Every listing is found; one of them, another each time, is listed, too. */
async function expectAgreement(asked: readonly { query: string; shelf: Shelf }[]): Promise<void> {
  const clips = await held();
  agreements += 1;
  for (const [place, { query, shelf }] of asked.entries()) {
    const parsed = parseQuery(query);
    const fits = clipMatcher(parsed);
    const [elsewhere] = parsed.flatMap(([term, ...others]) =>
      term?.test.kind === 'state' && !term.negated && others.length === 0 ? (shelfOfState[term.test.state] ?? []) : [],
    );
    const where = elsewhere ?? shelf;
    const expected = clips
      .filter(({ row, text }) => shelfOf(row) === where && fits(row, text))
      .map(({ row }) => row.id);
    const found = await clipIds({ shelf, query, sort: { by: 'relevance', reversed: false } });
    expect(new Set(found), query).toEqual(new Set(expected));
    expect(found).toHaveLength(expected.length);
    if (place !== agreements % asked.length) continue;
    const shown = await listClips({ shelf, query, sort: { by: 'clipped', reversed: false } }, 0, 20);
    expect({ total: shown.total, exact: shown.exact }, query).toEqual({ total: expected.length, exact: true });
  }
}

/** Whether a clip's words are in the tail, in the postings or half in both must not show in its rank: a new index puts it there too. */
async function expectSameOrderAnew(asked: readonly { query: string; shelf: Shelf }[]): Promise<void> {
  const db = await database();
  const state = await db.upkeep.get('index');
  if (state?.key !== 'index' || !state.complete) return;
  const orders = () =>
    Promise.all(asked.map((listing) => clipIds({ ...listing, sort: { by: 'relevance', reversed: false } })));
  const before = await orders();
  await act({ kind: 'rebuild', steps: 1_000, documents: 100 });
  expect(await orders()).toEqual(before);
}

/** Whatever was stopped and taken up again: no list of postings tells of a document twice. */
async function expectEachOnce(): Promise<void> {
  const db = await database();
  for (const row of await db.postings.toArray()) {
    for (const [term, list] of listsOf(row)) {
      let before = -1;
      eachPosting(list, row.chunk << chunkBits, (document) => {
        expect(document, term).toBeGreaterThan(before);
        before = document;
      });
    }
  }
}

async function expectCounted(): Promise<void> {
  const db = await database();
  const rows = (await held()).map(({ row }) => ({ before: null, after: row }));
  const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
  const named = (counters: { shelf: number; kind: string; value: string; count: number }[]) =>
    counters
      .map(({ shelf, kind, value, count }) => ({ name: JSON.stringify([shelf, kind, value]), count }))
      .sort(byName);
  expect(named(await db.counters.toArray())).toEqual(named(counterChanges(rows)));
}

const clear = async () => {
  const db = await database();
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.clear();
    await db.upkeep.add(emptyIndex(0, true));
  });
};

/**
 * One half of the proof. It lies in two test files, since those run at the same time, each in a browser context with databases and
 * locks of its own. fast-check draws another seed for each, and tells it where it fails.
 */
export function provesSearchIndex(half: 'first' | 'second'): void {
  beforeEach(async () => {
    await database();
    other ??= new NewsclipDatabase('strict');
    if (!other.isOpen()) await other.open();
  });

  afterAll(async () => {
    other.close();
    (await database()).delete();
  });

  describe(`the search index, ${half} half`, () => {
    it('finds what a look at every clip finds, whatever was written, flushed, stopped and built anew before', async () => {
      const wanted = half === 'first' ? Math.ceil(runsInAll / 2) : Math.floor(runsInAll / 2);
      let runs = 0;
      await fc.assert(
        fc.asyncProperty(scripts, listings, async (script, asked) => {
          runs += 1;
          await clear();
          for (const step of script) {
            // Two at once: they wait for one another where they must, and nowhere else.
            if (Array.isArray(step)) await Promise.all(step.map(act));
            else await act(step);
            await expectAgreement(asked);
          }
          await expectCounted();
          await alone(() => flush(100, 1_000));
          await expectAgreement(asked);
          await expectEachOnce();
          // It costs a third of all the rest.
          if (runs % 4 === 0) await expectSameOrderAnew(asked);
        }),
        { numRuns: wanted },
      );
      expect(runs).toBeGreaterThanOrEqual(wanted);
    }, 600_000);
  });
}
