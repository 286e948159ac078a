import { describe, expect, it } from 'vitest';
import { until } from '../../e2e/drivers/until';
import { faultsOf } from '../faults';
import { useLives } from '../lives';
import { openLibrary } from '../recovery';
import { numberedArticle, save } from '../saves';
import { readState, wholeClips } from '../state';
import { leaveVersion1 } from '../version-1';

const lives = useLives();
const many = 60;

describe('a database of version 1 that a page with the old code has open', () => {
  it('is upgraded, with every clip', async () => {
    await lives.start();
    await leaveVersion1(lives.browser, many);
    const before = wholeClips(await readState(lives.browser));
    expect(before.size).toBe(many);
    // As the old code's Dexie does: it lets go when it is told that a newer version is wanted.
    await lives.browser.inExtension(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('newsclip');
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const database = request.result;
            database.onversionchange = () => database.close();
            // It is reading all the time.
            const read = () => {
              database.transaction('clips').objectStore('clips').getAll().onsuccess = read;
            };
            read();
            resolve();
          };
        }),
    );
    await save(lives.browser, numberedArticle(1_000));
    const { library, sight } = await openLibrary(lives.browser);
    expect(sight).toBe('clips');
    await library.waitFor({ role: 'link', nameStart: `Library ${many + 1}` });
    const after = await until('a library in order', async () => {
      const state = await readState(lives.browser);
      const faults = state ? await faultsOf(state) : ['there is no database'];
      if (faults.length > 0) throw new Error(faults.join('; '));
      return wholeClips(state);
    });
    for (const [id, clip] of before) expect(after.get(id)).toEqual(clip);
    expect(after.size).toBe(many + 1);
  });
});
