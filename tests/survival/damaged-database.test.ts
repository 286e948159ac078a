import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { explain } from '@/lib/core/failure';
import { until } from '../e2e/drivers/until';
import { clipByPopup, status } from '../e2e/popup';
import { articles } from '../e2e/site/server';
import { chance } from './chance';
import { cutInHalf, fillWithZeros, flipBytes, leadAstray, placesIn, removeAll, removeManifest } from './damage';
import { faultsOf } from './faults';
import { useLives } from './lives';
import { bringBack, bringBackButton, firstSight, openLibrary } from './recovery';
import { numberedArticle, save, saveMany } from './saves';
import { readState, type WholeClip, wholeClips } from './state';

const lives = useLives();
const random = chance('damage');

/** Clips before the damage. */
let before: Map<string, WholeClip>;

/** What came of each damage: what the library showed, and how many clips it has in the end. */
const outcomes: Record<string, string> = {};

const inOrder = () =>
  until('a library in order', async () => {
    const state = await readState(lives.browser);
    const faults = state ? await faultsOf(state) : ['there is no database'];
    if (faults.length > 0 || !state) throw new Error(faults.join('; '));
    return state;
  });

beforeAll(async () => {
  await lives.start();
  // With pictures, with several revisions, with what a reader adds.
  await clipByPopup(lives.browser, lives.site.articleUrl(articles.tram));
  await clipByPopup(lives.browser, lives.site.articleUrl(articles.shimbun));
  await saveMany(lives.browser, 0, 40);
  await save(lives.browser, { ...numberedArticle(3), text: 'Corrected.', html: '<p>Corrected.</p>', wordCount: 1 });
  await save(lives.browser, numberedArticle(50), {
    title: 'My title',
    tags: ['one', 'İki'],
    note: 'For later.\nReally.',
  });
  const { library } = await openLibrary(lives.browser);
  for (const [key, said] of [
    ['f', 'Favourite'],
    ['e', 'Archived'],
    ['#', 'Deleted'],
    ['m', 'Read'],
  ] as const) {
    await library.press('j');
    await library.waitFor('li', ({ focused }) => focused);
    await library.press(key);
    await library.waitForText(status, said);
  }
  before = wholeClips(await inOrder());
  expect(before.size).toBe(43);
  expect([...before.values()].filter(({ picture }) => picture !== null)).toHaveLength(2);
  await lives.kill();
  lives.remember();
});

const damages: { what: string; only?: 'chromium'; damage: (folders: string[]) => void }[] = [
  { what: 'deleted', damage: removeAll },
  { what: 'overwritten with zeros', damage: fillWithZeros },
  { what: 'cut in half', damage: cutInHalf },
  { what: 'sprinkled with other bytes', damage: (folders) => flipBytes(folders, random) },
  { what: 'robbed of its manifest', only: 'chromium', damage: removeManifest },
];

describe('a database that was', () => {
  for (const { what, only, damage } of damages) {
    if (only !== undefined && only !== inject('browserName')) continue;
    it(`${what} gives every clip back`, async () => {
      lives.restore();
      damage(placesIn(lives.profile).database);
      await lives.start();
      const library = await lives.browser.openExtensionPage('/library.html');
      const sight = await firstSight(library);
      outcomes[what] = sight;
      if (sight === 'recovery') {
        const popup = await lives.browser.openPopup();
        await popup.click({ role: 'tab', name: 'Clips' });
        await popup.waitForText('body', explain('clips-lost').sentence);
        await lives.browser.closePopup();
        await library.bringToFront();
        outcomes[what] += `: ${await bringBack(library)}`;
      }
      expect(wholeClips(await inOrder())).toEqual(before);
      expect(sight).not.toBe('empty');
      await save(lives.browser, numberedArticle(60));
      expect((await inOrder()).rows).toHaveLength(before.size + 1);
      await lives.kill();
    });
  }
});

if (inject('browserName') === 'chromium')
  describe('a database that the browser can neither open nor delete', () => {
    it('is told, and gives every clip back once its files are gone', async () => {
      if (lives.runs()) await lives.kill();
      lives.restore();
      leadAstray(placesIn(lives.profile).database);
      await lives.start();
      const library = await lives.browser.openExtensionPage('/library.html');
      expect(await firstSight(library)).toBe('recovery');
      await library.click(bringBackButton);
      await library.waitForText('main', explain('storage-failed').sentence);
      await lives.kill();
      removeAll(placesIn(lives.profile).database);
      await lives.start();
      expect((await openLibrary(lives.browser)).sight).toBe('recovery');
      expect(wholeClips(await inOrder())).toEqual(before);
    });
  });

describe('a recovery copy that was deleted', () => {
  it('is made anew in the background', async () => {
    if (lives.runs()) await lives.kill();
    lives.restore();
    removeAll(placesIn(lives.profile).local);
    await lives.start();
    expect(wholeClips(await inOrder())).toEqual(before);
    const { sight } = await openLibrary(lives.browser);
    expect(sight).toBe('clips');
  });
});

afterAll(() => console.log(`${inject('browserName')}, a damaged database: ${JSON.stringify(outcomes)}`));
