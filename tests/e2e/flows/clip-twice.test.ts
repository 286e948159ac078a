import { describe, expect, it } from 'vitest';
import {
  clipAgainButton,
  clipButton,
  clipByPopup,
  noteField,
  openPreview,
  status,
  tagsField,
  undoButton,
} from '../popup';
import { useNewsclip } from '../session';
import { tramRevised } from '../site/articles/tram';
import { articles } from '../site/server';
import { stored } from '../stored';

const session = useNewsclip();
const { tram } = articles;

describe('an article that is clipped already', () => {
  it('says since when, and opens the clip', async () => {
    await session.browser.open(session.site.articleUrl(tram));
    const first = await openPreview(session.browser);
    await first.fill(tagsField, 'trams');
    await first.fill(noteField, 'Count the votes.');
    await first.click(clipButton);
    await first.waitForText(status, 'Clipped');
    await session.browser.closePopup();

    const popup = await openPreview(session.browser);
    await popup.waitFor(clipAgainButton);
    expect((await popup.waitFor('[role=tabpanel]')).text).toMatch(/Clipped (?:now|\d+ seconds? ago|this minute)/i);
    await popup.click({ role: 'button', name: 'Open' });
    const reader = await session.browser.tabAt((url) => url.includes('/library.html#/clip/'));
    await reader.waitFor({ role: 'heading', name: tram.headline });
    await reader.close();
  });

  it('is clipped again as a revision under the same id, with its tags and note', async () => {
    const [before] = (await stored(session.browser)).clips;
    session.site.revise();
    await session.browser.open(session.site.articleUrl(tram));
    const popup = await openPreview(session.browser);
    await popup.waitFor(tagsField, ({ value }) => value === 'trams');
    await popup.waitFor(noteField, ({ value }) => value === 'Count the votes.');
    await popup.click(clipAgainButton);
    await popup.waitForText(status, 'Clipped again');
    const { clips, bodies } = await stored(session.browser);
    expect(clips).toMatchObject([
      {
        id: before?.id,
        revision: 2,
        modifiedAt: tramRevised.modified,
        tags: ['trams'],
        note: 'Count the votes.',
      },
    ]);
    expect(bodies).toMatchObject([
      { revision: 1, title: tram.headline },
      { revision: 2, title: tramRevised.headline },
    ]);
    expect(bodies[0]?.text).not.toContain('32 votes to 13');
    expect(bodies[1]?.text).toContain('32 votes to 13');
  });

  it('loses the last revision alone on Undo', async () => {
    session.site.revise(false);
    await session.browser.open(session.site.articleUrl(tram));
    const popup = await openPreview(session.browser);
    const before = await stored(session.browser);
    await popup.click(clipAgainButton);
    await popup.waitForText(status, 'Clipped again');
    await popup.click(undoButton);
    await popup.waitFor(clipAgainButton);
    expect(await stored(session.browser)).toEqual(before);
  });

  it('is told by its address without tracking parameters', async () => {
    await clipByPopup(session.browser, session.site.articleUrl(articles.wireCopy));
    await session.browser.open(`${session.site.articleUrl(articles.wireCopy)}?utm_source=letter&fbclid=1#top`);
    const popup = await openPreview(session.browser);
    await popup.waitFor(clipAgainButton);
  });
});
