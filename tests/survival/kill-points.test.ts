import { afterAll, describe, inject, it } from 'vitest';
import type { Surface } from '../e2e/drivers/surface';
import { until } from '../e2e/drivers/until';
import { searchBox, status } from '../e2e/popup';
import { type Act, archiveAll, type Begun, editOne, flushIndex, restoreBackup, saveOne, upgrade } from './acts';
import { chance, wholeBelow } from './chance';
import { faultsOf } from './faults';
import { useLives } from './lives';
import { type Outcome, outcomeOf } from './outcome';
import { openLibrary } from './recovery';
import { ownWord, saveMany, sharedWord } from './saves';
import { atTheEnd, type Stage, stagesOf } from './stages';
import { readState, type WholeClip, wholeClips } from './state';
import { stepsSoFar, watchSteps } from './steps';
import { leaveVersion1 } from './version-1';
import { wipe } from './wipe';

const lives = useLives();
const random = chance('kill points');

/** Clips that acts on many act on. */
const many = 120;

/** Documents with which the next save begins a flush. */
const oneShort = 255;

/** What became of the acts that were stopped, by act. `late`: done before the stage came. */
const counts: Record<string, Record<Outcome | 'stages' | 'kills' | 'late', number>> = {};

function countOf(act: Act) {
  const count = counts[act.name] ?? { stages: 0, kills: 0, none: 0, part: 0, whole: 0, late: 0 };
  counts[act.name] = count;
  return count;
}

interface Performed {
  begun: Begun;
  before: Map<string, WholeClip>;
  acknowledged: boolean;
  steps: string[];
}

const clipsNow = async () => wholeClips(await readState(lives.browser));

/** Does an act, to its end or until it stands still at a stage. */
async function perform(act: Act, stage: Stage | null, library: Surface): Promise<Performed> {
  const before = await clipsNow();
  const { browser } = lives;
  const begun = await act.begin(browser, library, before);
  const inPlace = <A extends (number | null)[], R>(
    inPage: (place: typeof globalThis, ...passed: A) => R,
    ...passed: A
  ) =>
    act.where === 'background'
      ? browser.inBackground(inPage, ...passed)
      : library.evaluateSource<R>(`(...passed) => (${inPage})(window, ...passed)`, ...passed);
  await inPlace(watchSteps, stage?.at ?? null);
  let acknowledged = false;
  let failed: unknown;
  // Of an act that stands still there is no answer, and nobody to wait for it.
  begun.press().then(
    () => {
      acknowledged = true;
    },
    (error) => {
      failed = error;
    },
  );
  const { steps, stopped } = await until(
    `${act.name} to stand still at ${stage?.at} ${stage?.name}`,
    async () => {
      const isOver = acknowledged;
      const log = await inPlace(stepsSoFar);
      if (failed !== undefined) throw failed;
      return (log.stopped || (isOver && begun.isOver?.(log.steps) !== false)) && log;
    },
    60_000,
  );
  if (stage && !stopped && stage.name !== atTheEnd) countOf(act).late += 1;
  return { begun, before, acknowledged, steps };
}

/** After a kill: the act is done or not, and all that is derived agrees once the library has been open for a moment. */
async function check(act: Act, { begun, before, acknowledged }: Performed): Promise<Surface> {
  await lives.start();
  const { library } = await openLibrary(lives.browser);
  const state = await until('a library in order', async () => {
    const now = await readState(lives.browser);
    const faults = now ? await faultsOf(now) : ['there is no database'];
    if (faults.length > 0) throw new Error(faults.join('; '));
    return now;
  });
  const after = wholeClips(state);
  const count = countOf(act);
  count.kills += 1;
  count[outcomeOf(begun, before, after, acknowledged)] += 1;
  await searches(library, [...after.values()]);
  return library;
}

/** What is searched is what is there. */
async function searches(library: Surface, clips: WholeClip[]): Promise<void> {
  await library.evaluate(() => {
    location.hash = '#/';
  });
  const onShelf = clips.filter(({ clip }) => !clip.archived);
  const newest = onShelf.at(-1);
  if (!newest) return;
  const own = /quayside\d+/.exec(newest.bodies.at(-1)?.text ?? '')?.[0] ?? ownWord(-1);
  for (const [word, found] of [
    [sharedWord, onShelf.length],
    [own, 1],
  ] as const) {
    await library.fill(searchBox, word);
    await library.waitForText(status, new RegExp(`^${found.toLocaleString('en-GB')} clips?$`));
  }
  await library.fill(searchBox, '');
}

/** The stages that are tried: all, or where there is no time for that so many. */
function chosen(act: Act, stages: Stage[], sample: number): Stage[] {
  countOf(act).stages = stages.length;
  const left = [...stages];
  const some = inject('nightly')
    ? stages
    : Array.from({ length: sample }, () => left.splice(wholeBelow(random, left.length), 1)).flat();
  console.log(
    `${inject('browserName')}, ${act.name}: ${stages.map(({ at, name }) => `${at} ${name}`).join(', ')}; killed at ${some.map(({ at }) => at).join(', ')}`,
  );
  return some;
}

describe('a browser that is killed in the middle of', () => {
  let library: Surface;

  it('nothing, with a library', async () => {
    await lives.start();
    await saveMany(lives.browser, 0, many);
    library = (await openLibrary(lives.browser)).library;
  });

  const inOneLibrary = [
    { act: saveOne, sample: 3 },
    { act: editOne, sample: 1 },
    { act: archiveAll, sample: 2 },
    { act: restoreBackup, sample: 1 },
  ];
  for (const { act, sample } of inOneLibrary) {
    it(act.name, async () => {
      const { steps } = await perform(act, null, library);
      for (const stage of chosen(act, stagesOf(steps), sample)) {
        const stopped = await perform(act, stage, library);
        await lives.kill();
        library = await check(act, stopped);
        // Done again, it is done.
        await perform(act, null, library);
      }
    });
  }

  const inLibrariesOfTheirOwn = [
    { act: flushIndex, fill: () => saveMany(lives.browser, 0, oneShort), after: 'put postings' },
    { act: upgrade, fill: () => leaveVersion1(lives.browser, many), after: null },
  ];
  for (const { act, fill, after } of inLibrariesOfTheirOwn) {
    it(act.name, async () => {
      const begin = async (stage: Stage | null) => {
        await library.close();
        await wipe(lives.browser);
        await fill();
        return perform(act, stage, library);
      };
      const { steps } = await begin(null);
      library = await lives.browser.openExtensionPage('/library.html');
      const from = after === null ? 1 : steps.indexOf(after);
      for (const stage of chosen(act, stagesOf(steps, from), 1)) {
        const stopped = await begin(stage);
        await lives.kill();
        library = await check(act, stopped);
      }
    });
  }

  afterAll(() => console.log(`${inject('browserName')}, kill points: ${JSON.stringify(counts)}`));
});
