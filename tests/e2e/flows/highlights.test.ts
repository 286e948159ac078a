import { describe, expect, it } from 'vitest';
import type { Surface } from '../drivers/surface';
import { until } from '../drivers/until';
import { markWords } from '../mark-words';
import { clipAgainButton, clipByPopup, openPreview, searchBox, status } from '../popup';
import { useNewsclip } from '../session';
import { articles } from '../site/server';
import { stored } from '../stored';

const session = useNewsclip();
const { tram } = articles;

/** Runs in the reader: the words that are painted in a colour. */
const painted = (colour: string): string[] =>
  [...(CSS.highlights.get(`reader-${colour}`) ?? [])].map((range) => (range instanceof Range ? range.toString() : ''));

describe('a highlight', () => {
  let reader: Surface;
  const words = 'night trams to the harbour';

  it('is made in the reader, by menu and by key, and asks the web for nothing', async () => {
    await clipByPopup(session.browser, session.site.articleUrl(tram));
    const [clip] = (await stored(session.browser)).clips;
    const requests = session.site.requests.length;
    reader = await session.browser.openExtensionPage(`/library.html#/clip/${clip?.id}`);
    await reader.waitFor({ role: 'heading', name: tram.headline });
    expect(await reader.evaluate(markWords, words)).toBe(true);
    await reader.click({ role: 'button', name: 'Green' });
    await until('the paint', async () => (await reader.evaluate(painted, 'green')).join() === words);
    await reader.waitFor('[role=toolbar] [aria-label="Delete highlight"]');
    await reader.press('Escape');
    await reader.waitUntilGone('[role=toolbar]');
    expect(await reader.evaluate(markWords, 'outlived two mayors')).toBe(true);
    await reader.waitFor('[role=toolbar]');
    await reader.press('h');
    await until('both', async () => (await reader.evaluate(painted, 'green')).length === 2);
    await session.picture(reader, 'highlights');
    expect(session.site.requests.slice(requests)).toEqual([]);
  });

  it('is made by keys alone', async () => {
    await reader.press('Escape');
    await reader.press('n');
    const marked = () => reader.evaluate(() => getSelection()?.toString() ?? '');
    const first = await marked();
    expect(first).not.toBe('');
    await reader.press('n');
    const second = await marked();
    await reader.press('p');
    expect(await marked()).toBe(first);
    await reader.press('N');
    expect((await marked()).length).toBeGreaterThan(first.length + second.length - 1);
    await reader.waitFor('[role=toolbar]');
    await reader.press('h');
    await until('a third', async () => (await reader.evaluate(painted, 'green')).length > 2);
    await reader.waitFor('[role=toolbar] [aria-label="Delete highlight"]');
    await reader.click({ role: 'button', name: 'Delete highlight', within: '[role=toolbar]' });
    await until('the two', async () => (await reader.evaluate(painted, 'green')).length === 2);
  });

  it('is searched for, and stands in the view of all', async () => {
    await reader.press('Escape');
    await reader.press('Escape');
    await reader.fill(searchBox, 'is:highlighted');
    await reader.waitForText(status, '1 clip');
    await reader.fill(searchBox, '-is:highlighted');
    await reader.waitForText('main', 'No clip matches');
    await reader.click({ role: 'link', name: 'Highlights' });
    await reader.waitFor({ role: 'heading', name: 'Highlights' });
    await reader.waitForText('main', words);
    await session.picture(reader, 'all-highlights');
  });

  it('is found again in the corrected article', async () => {
    session.site.revise();
    await session.browser.open(session.site.articleUrl(tram));
    const popup = await openPreview(session.browser);
    await popup.click(clipAgainButton);
    await popup.waitForText(status, 'Clipped again');
    await session.browser.closePopup();
    const [clip] = (await stored(session.browser)).clips;
    expect(clip).toMatchObject({ revision: 2, highlightCount: 2 });
    await reader.bringToFront();
    await reader.click({ role: 'link', name: tram.headline });
    await until('the paint', async () => (await reader.evaluate(painted, 'green')).includes(words));
  });
});
