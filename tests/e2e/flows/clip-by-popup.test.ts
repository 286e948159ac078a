import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { until } from '../drivers/until';
import {
  clipAgainButton,
  clipButton,
  noteField,
  openPreview,
  status,
  tagsField,
  titleField,
  undoButton,
} from '../popup';
import { useNewsclip } from '../session';
import { articles } from '../site/server';
import { stored } from '../stored';

const session = useNewsclip();
const { tram, haber, wireCopy, akhbar, shimbun } = articles;

describe('clipping by the popup', () => {
  it('shows the article before it is clipped', async () => {
    await session.browser.open(session.site.articleUrl(tram));
    const popup = await openPreview(session.browser);
    expect(await popup.waitFor(titleField)).toMatchObject({ value: tram.headline });
    const { text } = await popup.waitFor('[role=tabpanel]');
    expect(text).toContain('The Harbour Courier');
    expect(text).toContain('Ada Fenwick');
    expect(text).toContain('Tomas Okoro-Lind');
    expect(text).toContain('19 May 2026, 07:40 GMT+1');
    expect(text).toMatch(/\d+ words, \d min/);
    expect(text).toContain('Saltmere will have night trams to the harbour by next spring.');
    await popup.waitFor('[role=tabpanel] img');
    expect((await stored(session.browser)).clips).toEqual([]);
  });

  it('saves title, tags and note as they stand, and takes the clip back', async () => {
    const popup = await openPreview(session.browser);
    await popup.fill(titleField, 'Trams at last');
    await popup.fill(tagsField, 'trams, Saltmere , trams');
    await popup.fill(noteField, 'Ask about the quay wall.');
    await popup.click(clipButton);
    await popup.waitForText(status, 'Clipped');
    const { clips, bodies } = await stored(session.browser);
    expect(clips).toMatchObject([
      {
        title: 'Trams at last',
        tags: ['trams', 'Saltmere'],
        note: 'Ask about the quay wall.',
        authors: tram.authors,
        site: 'The Harbour Courier',
        section: 'City',
        publishedAt: tram.published,
        modifiedAt: tram.modified,
        lang: 'en-GB',
        revision: 1,
        deletedAt: null,
      },
    ]);
    expect(bodies).toMatchObject([{ title: tram.headline, revision: 1 }]);
    expect(bodies[0]?.text).toContain(tram.keySentence);
    await popup.click(undoButton);
    await popup.waitFor(clipButton);
    expect(await stored(session.browser)).toEqual({ clips: [], bodies: [] });
  });

  it('keeps what was typed when the popup closes', async () => {
    await session.browser.open(session.site.articleUrl(haber));
    const popup = await openPreview(session.browser);
    await popup.fill(tagsField, 'kitaplık, iskele');
    await popup.fill(noteField, 'Annem için');
    await session.browser.closePopup();
    const again = await openPreview(session.browser);
    await again.waitFor(tagsField, ({ value }) => value === 'kitaplık, iskele');
    await again.waitFor(noteField, ({ value }) => value === 'Annem için');
  });

  it('clips on Enter', async () => {
    const popup = await openPreview(session.browser);
    await popup.waitFor(clipButton, ({ focused }) => focused);
    await popup.press('Enter');
    await popup.waitForText(status, 'Clipped');
    expect((await stored(session.browser)).clips).toMatchObject([
      { title: haber.headline, tags: ['kitaplık', 'iskele'] },
    ]);
  });

  it('keeps the hash of the page’s HTML', async () => {
    const page = await session.browser.open(session.site.articleUrl(tram));
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    const popup = await openPreview(session.browser);
    await popup.click(clipButton);
    await popup.waitForText(status, 'Clipped');
    const { clips } = await stored(session.browser);
    expect(clips.at(-1)?.rawHash).toBe(createHash('sha256').update(html).digest('hex'));
    await popup.click(undoButton);
    await popup.waitFor(clipButton);
    await session.browser.closePopup();
  });

  it('clips although the popup is closed at once', async () => {
    await session.browser.open(session.site.articleUrl(wireCopy));
    const popup = await openPreview(session.browser);
    await popup.click(clipButton);
    await session.browser.closePopup();
    const clip = await until('the clip', async () =>
      (await stored(session.browser)).clips.find(({ title }) => title === wireCopy.headline),
    );
    expect(clip).toMatchObject({ agency: 'Meridian Press Agency', authors: [] });
  });

  describe('with the background stopped', () => {
    beforeEach(() => session.browser.stopBackground());

    it('before the popup opens', async () => {
      await session.browser.open(session.site.articleUrl(akhbar));
      const popup = await openPreview(session.browser);
      await popup.click(clipButton);
      await popup.waitForText(status, 'Clipped');
    });

    it('between reading and clipping, and between clipping and undoing', async () => {
      await session.browser.open(session.site.articleUrl(shimbun));
      const popup = await openPreview(session.browser);
      await session.browser.stopBackground();
      await popup.click(clipButton);
      await popup.waitForText(status, 'Clipped');
      await session.browser.stopBackground();
      await popup.click(undoButton);
      await popup.waitFor(clipButton);
      const { clips } = await stored(session.browser);
      expect(clips.map(({ title }) => title)).not.toContain(shimbun.headline);
    });

    it('and knows the clips of before', async () => {
      await session.browser.open(session.site.articleUrl(akhbar));
      const popup = await openPreview(session.browser);
      await popup.waitFor(clipAgainButton);
    });
  });
});
