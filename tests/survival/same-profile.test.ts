import { describe, expect, it } from 'vitest';
import { clipByPopup } from '../e2e/popup';
import { articles } from '../e2e/site/server';
import { stored } from '../e2e/stored';
import { useLives } from './lives';
import { numberedArticle, save } from './saves';

const lives = useLives();

const origin = () => lives.browser.inExtension(() => location.origin);

describe('a browser that is started again on its profile', () => {
  const ends = [
    { how: 'killed', article: articles.tram, end: () => lives.kill() },
    { how: 'closed', article: articles.haber, end: () => lives.quit() },
  ];
  for (const [place, { how, article, end }] of ends.entries()) {
    it(`has the same extension with all that it stored, ${how} before`, async () => {
      await lives.start();
      await clipByPopup(lives.browser, lives.site.articleUrl(article));
      await save(lives.browser, numberedArticle(place));
      await lives.browser.inExtension((value) => chrome.storage.local.set({ kept: value }), how);
      const before = { origin: await origin(), ...(await stored(lives.browser)) };
      await end();
      await lives.start();
      expect({ origin: await origin(), ...(await stored(lives.browser)) }).toEqual(before);
      expect(await lives.browser.inExtension(() => chrome.storage.local.get('kept'))).toEqual({ kept: how });
      expect(before.clips).toHaveLength(2 * (place + 1));
      await lives.kill();
    });
  }
});
