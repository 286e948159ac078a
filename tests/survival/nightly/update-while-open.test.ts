import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../e2e/drivers/until';
import { openPreview } from '../../e2e/popup';
import { articles } from '../../e2e/site/server';
import { faultsOf } from '../faults';
import { useLives } from '../lives';
import { openLibrary } from '../recovery';
import { numberedArticle, save, saveMany } from '../saves';
import { readState, wholeClips } from '../state';

const lives = useLives();
const some = 5;

const inOrder = () =>
  until('a library in order', async () => {
    const state = await readState(lives.browser);
    const faults = state ? await faultsOf(state) : ['there is no database'];
    if (faults.length > 0 || !state) throw new Error(faults.join('; '));
    return state;
  });

beforeAll(async () => {
  await lives.start();
  await saveMany(lives.browser, 0, some);
});

describe('Newsclip that is loaded anew, as an update does', () => {
  const open = [
    { what: 'the library', show: async () => void (await openLibrary(lives.browser)) },
    {
      what: 'the popup',
      show: async () => {
        await lives.browser.open(lives.site.articleUrl(articles.tram));
        await openPreview(lives.browser);
      },
    },
  ];
  for (const [place, { what, show }] of open.entries()) {
    it(`while ${what} is open, has all its clips and takes more`, async () => {
      const before = wholeClips(await inOrder());
      await show();
      // The page that asks goes with it.
      await lives.browser.inExtension(() => void setTimeout(() => chrome.runtime.reload())).catch(() => {});
      const after = await until('the extension', async () => wholeClips(await inOrder()));
      expect(after).toEqual(before);
      await save(lives.browser, numberedArticle(100 + place));
      expect((await inOrder()).rows).toHaveLength(before.size + 1);
      const { library, sight } = await openLibrary(lives.browser);
      expect(sight).toBe('clips');
      await library.close();
    });
  }
});
