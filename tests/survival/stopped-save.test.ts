import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { explain } from '@/lib/core/failure';
import type { Surface } from '../e2e/drivers/surface';
import { until } from '../e2e/drivers/until';
import { alert, clipAgainButton, clipButton, openPreview, status } from '../e2e/popup';
import { articles, endless } from '../e2e/site/server';
import { chance, wholeBelow } from './chance';
import { faultsOf } from './faults';
import { useLives } from './lives';
import { readState } from './state';
import { goOn, stepsSoFar, watchSteps } from './steps';
import { wipe } from './wipe';

const lives = useLives();
const random = chance('stopped save');
const { tram } = articles;

/** How many stages are tried for each way of being stopped, where there is no time for all. */
const sample = 4;

const count = { stages: 0, tried: 0, whole: 0, none: 0, half: 0 };

/** The steps of a save. */
let steps: string[] = [];

let page: Surface;
let popup: Surface;

/** What may be stopped while a save is under way. The background's end is waited for; with the others it goes on. */
const stops = [
  { what: 'the background is stopped', stop: () => lives.browser.stopBackground(), answers: true },
  { what: 'the popup is closed', stop: () => lives.browser.closePopup(), answers: false },
  { what: 'the tab is closed', stop: () => page.close(), answers: false },
];

async function begin(): Promise<void> {
  if (!lives.runs()) await lives.start();
  await lives.browser.closePopup();
  await wipe(lives.browser);
  page = await lives.browser.open(lives.site.articleUrl(tram));
}

/** Whether the clip is there; it is whole, or it is not there. */
async function outcome(): Promise<'whole' | 'none'> {
  const state = await readState(lives.browser);
  const rows = state?.rows ?? [];
  const bodies = state?.bodies ?? [];
  const [row] = rows;
  const [body] = bodies;
  if (!row && !body) return 'none';
  if (rows.length === 1 && bodies.length === 1 && body?.clipId === row?.id && body?.text.includes(tram.keySentence))
    return 'whole';
  count.half += 1;
  throw new Error(`${rows.length} clips, ${bodies.length} bodies`);
}

/** What the popup says in the end: that it is clipped, or why not. */
const answer = () =>
  until('an answer', async () => {
    if ((await popup.find(status)).some(({ text }) => text.startsWith('Clipped'))) return 'clipped';
    const [said] = await popup.find(alert);
    return said?.text;
  });

/** After a stop: clip or none; and saving works, with all in order after it. */
async function settle(): Promise<'whole' | 'none'> {
  await lives.browser.closePopup();
  const found = await outcome();
  await lives.browser.inBackground(goOn).catch(() => {});
  page = await lives.browser.open(lives.site.articleUrl(tram));
  popup = await openPreview(lives.browser);
  const again = await until('a button', async () => {
    if ((await popup.find(clipAgainButton)).length > 0) return clipAgainButton;
    return (await popup.find(clipButton)).length > 0 && clipButton;
  });
  await popup.click(again);
  await popup.waitForText(status, 'Clipped');
  await until('a library in order', async () => {
    const state = await readState(lives.browser);
    const faults = state ? await faultsOf(state) : ['there is no database'];
    if (faults.length > 0) throw new Error(faults.join('; '));
    return state?.rows.length === 1;
  });
  await lives.browser.closePopup();
  await page.close();
  count.tried += 1;
  return found;
}

beforeAll(async () => {
  await lives.start();
  await begin();
  popup = await openPreview(lives.browser);
  await lives.browser.inBackground(watchSteps, null);
  await popup.click(clipButton);
  await popup.waitForText(status, 'Clipped');
  steps = (await lives.browser.inBackground(stepsSoFar)).steps;
  count.stages = steps.length;
  await lives.browser.closePopup();
  await page.close();
});

/** The steps at which a save is stopped, the first being 1. */
function chosen(): number[] {
  const all = steps.map((_, place) => place + 1);
  if (inject('nightly')) return all;
  return Array.from({ length: sample }, () => all.splice(wholeBelow(random, all.length), 1)).flat();
}

describe('a save in whose middle', () => {
  for (const { what, stop, answers } of stops) {
    it(`${what} leaves the whole clip or none, and can be done again`, async () => {
      const tried = chosen();
      console.log(`${inject('browserName')}, ${what}: at steps ${tried.join(', ')} of ${steps.join(', ')}`);
      for (const at of tried) {
        await begin();
        popup = await openPreview(lives.browser);
        await lives.browser.inBackground(watchSteps, at);
        await popup.click(clipButton);
        await until(`step ${at}`, async () => (await lives.browser.inBackground(stepsSoFar)).stopped);
        await stop();
        if (answers) {
          const said = await answer();
          // It cannot know more than that nobody answered; after the answer, it knows.
          if (said === 'clipped') expect(await outcome()).toBe('whole');
          else expect(said).toContain(explain('no-answer').sentence);
        } else {
          await lives.browser.inBackground(goOn);
          // A background that goes on brings the save to its end.
          await until('the clip', async () => (await outcome()) === 'whole');
        }
        count[await settle()] += 1;
      }
    });
  }
});

describe('a save', () => {
  const moments = [
    { when: 'before the popup has read', until: async () => void (await lives.browser.openPopup()), whole: false },
    {
      when: 'while it reads a page that never ends loading',
      until: async () => {
        const address = lives.site.url('news', endless);
        await page.evaluate((to) => {
          // After the answer, which a page that is left would not give.
          setTimeout(() => {
            location.href = to;
          });
        }, address);
        await until('the page', async () => (await lives.browser.tabUrls()).includes(address));
        await lives.browser.openPopup();
      },
      whole: false,
    },
    {
      when: 'just after the click',
      until: async () => {
        popup = await openPreview(lives.browser);
        await popup.click(clipButton);
      },
      whole: null,
    },
    {
      when: 'after the answer',
      until: async () => {
        popup = await openPreview(lives.browser);
        await popup.click(clipButton);
        await popup.waitForText(status, 'Clipped');
      },
      whole: true,
    },
  ];
  for (const { when, until: reach, whole } of moments) {
    for (const { what, stop } of stops) {
      it(`${when}: ${what}`, async () => {
        await begin();
        await reach();
        await stop();
        const found = await settle();
        count[found] += 1;
        if (whole !== null) expect(found).toBe(whole ? 'whole' : 'none');
      });
    }
  }
});

afterAll(() => console.log(`${inject('browserName')}, a save that was stopped: ${JSON.stringify(count)}`));
