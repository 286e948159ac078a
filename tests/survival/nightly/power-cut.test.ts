import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { chance, wholeBelow } from '../chance';
import { useLives } from '../lives';
import { openLibrary } from '../recovery';
import { numberedArticle, save } from '../saves';
import { readState, wholeClips } from '../state';
import { CutDisk } from './cut-disk';

const cuts = Number(process.env.CUTS ?? 40);
const random = chance('power cut');

/** The longest time from "Clipped" to the cut, in milliseconds: shorter than the seconds after which a system writes by itself. */
const longest = 300;

const count = {
  cuts: 0,
  acknowledged: 0,
  lost: 0,
  recovered: 0,
  silentLosses: 0,
  unsyncedFilesLost: 0,
  copiedAgain: 0,
};

/** What is written into a file that nobody flushes. */
const unflushed = 'A disk whose power is cut has never seen this.';

const acknowledged = new Map<string, string>();

async function missing(): Promise<string[]> {
  const clips = [...wholeClips(await readState(lives.browser)).values()];
  const there = new Map(clips.map(({ clip, bodies }) => [clip.url, bodies.at(-1)?.text]));
  return [...acknowledged].filter(([url, text]) => there.get(url) !== text).map(([url]) => url);
}

let disk: CutDisk;
// After the browser's end: hooks of this kind run in the reverse of the order in which they are given.
afterAll(() => disk.remove());
const lives = useLives(() => {
  disk = new CutDisk();
  const profile = join(disk.place, 'profile');
  mkdirSync(profile);
  return profile;
});

beforeAll(() => {
  expect(process.platform === 'linux' && process.getuid?.() === 0, 'root on Linux').toBe(true);
});

describe(`${cuts} power cuts, each just after a save`, () => {
  it('take back no clip that was said to be saved', async () => {
    for (; count.cuts < cuts; count.cuts += 1) {
      await lives.start();
      const gone = await missing();
      if (gone.length > 0) {
        const { library, sight } = await openLibrary(lives.browser);
        await library.close();
        const lost = await missing();
        count.lost += lost.length;
        count.recovered += gone.length - lost.length;
        if (sight !== 'recovery') count.silentLosses += lost.length;
        for (const url of lost) acknowledged.delete(url);
      }
      for (let left = 1 + wholeBelow(random, 3); left > 0; left -= 1) {
        const article = numberedArticle(count.acknowledged);
        await save(lives.browser, article);
        acknowledged.set(article.url, article.text);
        count.acknowledged += 1;
      }
      // That the cut is one: a file that nobody has flushed does not outlive it.
      const witness = join(disk.place, `witness-${count.cuts}`);
      writeFileSync(witness, unflushed);
      await sleep(random() * longest);
      count.copiedAgain += await disk.cut(() => lives.kill());
      if (!existsSync(witness) || readFileSync(witness, 'utf8') !== unflushed) count.unsyncedFilesLost += 1;
    }
    await lives.start();
    expect(await missing()).toEqual([]);
    expect(count).toMatchObject({ lost: 0, silentLosses: 0 });
    expect(count.unsyncedFilesLost).toBeGreaterThan(cuts / 2);
  });

  afterAll(() => console.log(`${inject('browserName')}, power cuts: ${JSON.stringify(count)}`));
});
