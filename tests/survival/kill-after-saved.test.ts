import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { clipByPopup } from '../e2e/popup';
import { articles } from '../e2e/site/server';
import { chance, wholeBelow } from './chance';
import { faultsOf } from './faults';
import { useLives } from './lives';
import { openLibrary } from './recovery';
import { numberedArticle, save } from './saves';
import { readState, type WholeClip, wholeClips } from './state';

const lives = useLives();
const random = chance('kill after saved');

const kills = inject('nightly') ? 200 : 20;

/** Every so many kills the last save is made by the popup itself. */
const byPopup = 5;

/** The longest time from "Clipped" to the kill, in milliseconds: long enough for a browser to have begun to write by itself. */
const longest = 150;

/** What became of the saves. */
const count = { kills: 0, acknowledged: 0, lost: 0, recovered: 0, silentLosses: 0 };

/** What was said to be saved: address and text. */
const acknowledged = new Map<string, string>();

/** Those that are not there as they were saved. */
const missing = (clips: Iterable<WholeClip>): string[] => {
  const there = new Map([...clips].map(({ clip, bodies }) => [clip.url, bodies.at(-1)?.text]));
  return [...acknowledged].filter(([url, text]) => there.get(url) !== text).map(([url]) => url);
};

/** Looks for all that was said to be saved, and lets the library bring back what is not there. */
async function takeStock(): Promise<void> {
  const gone = missing(wholeClips(await readState(lives.browser)).values());
  if (gone.length === 0) return;
  const { library, sight } = await openLibrary(lives.browser);
  await library.close();
  const lost = missing(wholeClips(await readState(lives.browser)).values());
  count.recovered += gone.length - lost.length;
  count.lost += lost.length;
  if (sight !== 'recovery') count.silentLosses += lost.length;
  expect(lost, `lost, and the library shows ${sight}`).toEqual([]);
}

async function saveSome(): Promise<void> {
  if (count.kills % byPopup === byPopup - 1) {
    const article = [articles.tram, articles.haber, articles.akhbar, articles.shimbun][acknowledged.size % 4];
    const url = article && lives.site.articleUrl(article);
    if (url && !acknowledged.has(url)) {
      await clipByPopup(lives.browser, url);
      const saved = [...wholeClips(await readState(lives.browser)).values()].find(({ clip }) => clip.url === url);
      acknowledged.set(url, saved?.bodies.at(-1)?.text ?? 'nothing');
      count.acknowledged += 1;
    }
  }
  for (let left = 1 + wholeBelow(random, 3); left > 0; left -= 1) {
    const article = numberedArticle(count.acknowledged);
    await save(lives.browser, article);
    acknowledged.set(article.url, article.text);
    count.acknowledged += 1;
  }
}

describe(`a browser that is killed ${kills} times just after a save`, () => {
  it('has every clip that was said to be saved', async () => {
    for (; count.kills < kills; count.kills += 1) {
      await lives.start();
      await takeStock();
      await saveSome();
      await sleep(random() * longest);
      await lives.kill();
    }
    await lives.start();
    await takeStock();
    expect(count).toMatchObject({ lost: 0, silentLosses: 0 });
  });

  it('has them in a library that is in order', async () => {
    const { library, sight } = await openLibrary(lives.browser);
    expect(sight).toBe('clips');
    await library.waitFor({ role: 'link', nameStart: `Library ${acknowledged.size.toLocaleString('en-GB')}` });
    const state = await readState(lives.browser);
    expect(state && (await faultsOf(state))).toEqual([]);
  });

  afterAll(() => console.log(`${inject('browserName')}, killed after "Clipped": ${JSON.stringify(count)}`));
});
