import { describe, expect, it } from 'vitest';
import { explain } from '@/lib/core/failure';
import { until } from '../drivers/until';
import { emptyStorage, fillStorage } from '../fill-storage';
import { alert, clipButton, clipByPopup, expectFailure, headlines, noteField, openPreview, status } from '../popup';
import { useNewsclip } from '../session';
import { articles } from '../site/server';
import { stored } from '../stored';

const { tram, haber } = articles;
const { sentence, advice } = explain('storage-full');

describe('a disk that becomes full', () => {
  const session = useNewsclip({ screen: 'virtual', room: 1_048_576 });

  it('takes clips until then', async () => {
    await clipByPopup(session.browser, session.site.articleUrl(tram));
    await fillStorage(session.browser);
    expect((await stored(session.browser)).clips).toMatchObject([{ title: tram.headline }]);
  });

  it('is named in the popup as often as one tries, and what was typed stays', async () => {
    const before = await stored(session.browser);
    await session.browser.open(session.site.articleUrl(haber));
    const popup = await openPreview(session.browser);
    await popup.fill(noteField, 'For later');
    for (const which of ['first', 'second']) {
      await popup.click(clipButton);
      // An alert that has been read is marked: the next one is another element.
      expect((await popup.waitFor('[role=alert]:not([class=read])')).text, which).toBe(`${sentence} ${advice}`);
      await popup.evaluate(() => document.querySelector('[role=alert]')?.setAttribute('class', 'read'));
    }
    await popup.waitFor(noteField, ({ value }) => value === 'For later');
    expect((await popup.find(status)).map(({ text }) => text)).not.toContain('Clipped');
    expect(await stored(session.browser)).toEqual(before);
  });

  it('is named by the badge of the shortcut', async () => {
    const before = await stored(session.browser);
    await session.browser.open(session.site.articleUrl(haber));
    await session.browser.pressClipCommand();
    await until('the badge', async () => (await session.browser.badge()).text === '!');
    expect((await session.browser.badge()).title).toContain(sentence);
    expect(await stored(session.browser)).toEqual(before);
  });

  it('leaves the library as it was', async () => {
    const library = await session.browser.openExtensionPage('/library.html');
    await library.waitFor({ role: 'heading', name: tram.headline });
    expect(await headlines(library)).toEqual([tram.headline]);
    await library.click({ role: 'button', name: `Open: ${tram.headline}` });
    await library.waitForText({ role: 'article' }, tram.keySentence);
    expect(await library.find(alert)).toEqual([]);
  });

  it('takes the clip at once when there is room again', async () => {
    await emptyStorage(session.browser);
    await session.browser.open(session.site.articleUrl(haber));
    const popup = await openPreview(session.browser);
    await popup.click(clipButton);
    await popup.waitForText(status, 'Clipped');
    expect((await stored(session.browser)).clips).toMatchObject([{ title: tram.headline }, { title: haber.headline }]);
  });
});

describe('a disk that is full from the beginning', () => {
  const session = useNewsclip({ screen: 'virtual', room: 4_096 });

  it('is named in the popup, which shows the article all the same', async () => {
    await session.browser.open(session.site.articleUrl(tram));
    const popup = await openPreview(session.browser);
    await popup.fill(noteField, 'For later');
    await popup.click(clipButton);
    await expectFailure(popup, sentence);
    await popup.waitFor(noteField, ({ value }) => value === 'For later');
  });

  it('is named by the badge of the shortcut', async () => {
    await session.browser.open(session.site.articleUrl(tram));
    await session.browser.pressClipCommand();
    await until('the badge', async () => (await session.browser.badge()).text === '!');
    expect((await session.browser.badge()).title).toContain(sentence);
  });
});
