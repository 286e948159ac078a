import { describe, expect, it } from 'vitest';
import { clipButton, openPreview, status, tagsField, titleField } from '../popup';
import { useNewsclip } from '../session';
import { gate } from '../site/other-pages';
import { articles } from '../site/server';
import { stored } from '../stored';

const session = useNewsclip();
const { tram } = articles;
const panel = '[role=tabpanel]';
const pickButton = { role: 'button', name: 'Pick a part' };
const pickAnother = { role: 'button', name: 'Wrong text? Pick another part' };
const [firstOfStory = ''] = gate.story;
const [firstLetter = ''] = gate.letters;
const part = (text: string) => ({ role: 'radio', nameStart: text.slice(0, 40) });

describe('a page on which no article is found', () => {
  it('gives its plain text, says so, and offers its parts', async () => {
    await session.browser.open(session.site.url('news', gate.path));
    const popup = await openPreview(session.browser);
    await popup.waitForText(panel, 'only the plain text of this page');
    await popup.waitForText(panel, firstOfStory.slice(0, 60));
    await popup.click(pickButton);
    await popup.waitFor({ role: 'radio', name: 'As it was found' }, ({ checked, focused }) => checked && focused);
    await popup.press('Escape');
    await popup.waitFor(pickButton, ({ focused }) => focused);
    expect(await popup.isOpen()).toBe(true);
  });

  it('is clipped with the part that was picked by the keyboard, and read in the library', async () => {
    const popup = await openPreview(session.browser);
    await popup.fill(tagsField, 'harbour');
    await popup.click(pickButton);
    await popup.waitFor(part(firstLetter));
    const at = (await popup.find({ role: 'radio' })).findIndex(({ name }) => name.startsWith(firstLetter.slice(0, 40)));
    for (let step = 0; step < at; step += 1) await popup.press('ArrowDown');
    await popup.waitFor(part(firstLetter), ({ checked, focused }) => checked && focused);
    await popup.waitForText(panel, `1 min Letters ${firstLetter.slice(0, 40)}`);
    await popup.click(clipButton);
    await popup.waitForText(status, 'Clipped');
    const { clips, bodies } = await stored(session.browser);
    expect(clips).toMatchObject([{ title: gate.headline, extent: 'block', tags: ['harbour'] }]);
    expect(bodies[0]?.text).toContain(gate.letters.join('\n\n'));
    expect(bodies[0]?.text).not.toContain(firstOfStory);
    const reader = await session.browser.openExtensionPage(`/library.html#/clip/${clips[0]?.id}`);
    await reader.waitForText({ role: 'article' }, firstLetter);
    expect((await reader.find({ role: 'article' }))[0]?.text).not.toContain('plain text');
  });

  it('keeps its plain text as such where nothing is picked: a revision of the same clip', async () => {
    await session.browser.open(session.site.url('news', gate.path));
    const popup = await openPreview(session.browser);
    await popup.click({ role: 'button', name: 'Clip again' });
    await popup.waitForText(status, 'Clipped again');
    const { clips } = await stored(session.browser);
    expect(clips).toMatchObject([{ extent: 'text', revision: 2, tags: ['harbour'] }]);
    const reader = await session.browser.openExtensionPage(`/library.html#/clip/${clips[0]?.id}`);
    await reader.waitForText({ role: 'article' }, 'Only the plain text of the page');
    await reader.waitForText({ role: 'article' }, firstOfStory);
  });
});

it('an article with the wrong text: another part is picked by the mouse, and what was typed stays', async () => {
  await session.browser.open(session.site.articleUrl(tram));
  const popup = await openPreview(session.browser);
  await popup.fill(titleField, 'My own title');
  await popup.click(pickAnother);
  await popup.waitFor({ role: 'radio', name: 'As it was found' }, ({ checked }) => checked);
  const [, first] = await popup.find({ role: 'radio' });
  await popup.click({ role: 'radio', name: first?.name ?? '' });
  await popup.click({ role: 'button', name: 'Use this part' });
  await popup.waitFor(tagsField);
  await popup.click(clipButton);
  await popup.waitForText(status, 'Clipped');
  expect((await stored(session.browser)).clips.at(-1)).toMatchObject({
    title: 'My own title',
    extent: 'block',
    publishedAt: tram.published,
  });
});

it('a page without running text has nothing to pick, and says what else can be done', async () => {
  await session.browser.open(session.site.url('news', '/empty'));
  const popup = await session.browser.openPopup();
  await popup.click({ role: 'button', name: 'Pick a part of the page' });
  await popup.waitForText({ role: 'alert' }, 'No part of this page holds running text');
  await popup.click({ role: 'button', name: 'Go back' });
  await popup.waitForText({ role: 'alert' }, 'No article was found');
});
