import { beforeAll, describe, expect, it } from 'vitest';
import { quoted } from '@/tests/quoted';
import type { Surface } from '../drivers/surface';
import { until } from '../drivers/until';
import { clipButton, headlines, noteField, openPreview, searchBox, status, tagsField, undoButton } from '../popup';
import { useNewsclip } from '../session';
import type { SampleArticle } from '../site/sample-article';
import { articles } from '../site/server';
import { stored } from '../stored';

const session = useNewsclip();
const { tram, haber, wireCopy } = articles;

const addField = { role: 'combobox', name: 'Add tags' };
const option = (nameStart: string) => ({ role: 'option', nameStart });
const saveButton = { role: 'button', name: 'Save' };

/** The stored clip of an article: by its address, since its title can be edited. */
const clipOf = async (article: SampleArticle) => {
  const { clips } = await stored(session.browser);
  const clip = clips.find(({ url }) => url === session.site.articleUrl(article));
  if (!clip) throw new Error(`No clip of ${article.headline}`);
  return clip;
};
const tagged = (article: SampleArticle, tags: string[]) =>
  until(`${article.headline} with ${tags.join(', ') || 'no tags'}`, async () => {
    const clip = await clipOf(article);
    return JSON.stringify(clip.tags) === JSON.stringify(tags);
  });

let library: Surface;

const show = async (hash: string, target: Parameters<Surface['waitFor']>[0]) => {
  await library.evaluate((to) => {
    location.hash = to;
  }, hash);
  await library.waitFor(target);
};

beforeAll(async () => {
  for (const [article, tags] of [
    [haber, 'İzmir, liman'],
    [wireCopy, 'harbour, sea'],
  ] as const) {
    const page = await session.browser.open(session.site.articleUrl(article));
    const popup = await openPreview(session.browser);
    await popup.fill(tagsField, tags);
    await popup.click(clipButton);
    await popup.waitForText(status, 'Clipped');
    await session.browser.closePopup();
    await page.close();
  }
});

describe('in the popup', () => {
  it('completes a tag from those that clips have, by the keyboard alone, and clips with it', async () => {
    await session.browser.open(session.site.articleUrl(tram));
    const popup = await openPreview(session.browser);
    await popup.click(tagsField);
    await popup.type('trams, iz');
    await popup.waitFor(option('İzmir'));
    await session.picture(popup, 'popup-completions');
    await popup.press('ArrowDown');
    await popup.waitFor(option('İzmir'), ({ selected }) => selected);
    await popup.press('Enter');
    await popup.waitFor(tagsField, ({ value, focused }) => focused && value === 'trams, İzmir, ');
    await popup.type('har');
    await popup.waitFor(option('harbour'));
    await popup.press('Escape');
    await popup.waitUntilGone({ role: 'option' });
    expect(await popup.isOpen()).toBe(true);
    await popup.press('Enter');
    await popup.waitForText(status, 'Clipped');
    await tagged(tram, ['trams', 'İzmir', 'har']);
  });
});

describe('in the library', () => {
  beforeAll(async () => {
    library = await session.browser.openExtensionPage('/library.html');
    await library.waitFor('li');
  });

  it('tags the clip whose row has the keyboard, and takes it back', async () => {
    await library.press('j');
    await library.press('t');
    await library.waitFor(addField, ({ focused }) => focused);
    await library.waitFor({ role: 'checkbox', name: 'har' });
    await library.type('harb');
    await library.waitFor(option('harbour'));
    // Escape closes the list, not the dialog over which it lies.
    await library.press('Escape');
    await library.waitUntilGone({ role: 'option' });
    await library.waitFor(addField);
    await library.press('ArrowDown');
    await library.waitFor(option('harbour'), ({ selected }) => selected);
    await session.picture(library, 'tag-dialog');
    await library.press('Enter');
    await library.waitFor({ role: 'button', name: 'Remove tag: harbour' });
    await library.press('Tab');
    await library.waitFor({ role: 'checkbox', name: 'har' }, ({ focused }) => focused);
    await library.press(' ');
    await library.press('Enter');
    await library.waitForText(status, `Tags changed: ${quoted(tram.headline)}`);
    await tagged(tram, ['trams', 'İzmir', 'harbour']);
    await library.waitFor('li', ({ focused, text }) => focused && text.includes(tram.headline));
    await library.click(undoButton);
    await library.waitForText(status, 'Taken back');
    await tagged(tram, ['trams', 'İzmir', 'har']);
  });

  it('tags everything that a search found', async () => {
    await library.fill(searchBox, 'tag:izmir');
    await until('two clips', async () => (await headlines(library)).length === 2);
    await library.click({ role: 'checkbox', name: 'Select all' });
    await library.click({ role: 'button', name: 'Tag…' });
    await library.fill(addField, 'coast');
    await library.press('Enter');
    await library.waitFor({ role: 'button', name: 'Remove tag: coast' });
    await library.press('Enter');
    await library.waitForText(status, 'Tags changed: 2 clips');
    await tagged(haber, ['İzmir', 'liman', 'coast']);
    await tagged(tram, ['trams', 'İzmir', 'har', 'coast']);
    await tagged(wireCopy, ['harbour', 'sea']);
    await library.click(undoButton);
    await tagged(haber, ['İzmir', 'liman']);
    await tagged(tram, ['trams', 'İzmir', 'har']);
    await library.fill(searchBox, '');
  });
});

describe('in the reader', () => {
  beforeAll(async () => show(`#/clip/${(await clipOf(wireCopy)).id}`, { role: 'article' }));

  it('edits tags and note by the keyboard alone, and keeps them over a reload', async () => {
    await library.press('t');
    await library.waitFor(tagsField, ({ focused }) => focused);
    await library.press('Backspace');
    await library.waitUntilGone({ role: 'button', name: 'Remove tag: sea' });
    await library.type('lim');
    await library.waitFor(option('liman'));
    await library.press('ArrowDown');
    await library.press('Enter');
    await library.waitFor({ role: 'button', name: 'Remove tag: liman' });
    await library.press('Tab');
    await library.waitFor(noteField, ({ focused }) => focused);
    await library.type('Ask the agency.');
    await session.picture(library, 'reader-editing');
    await library.press('Tab');
    await library.press('Enter');
    await library.waitForText(status, 'Saved');
    await library.waitForText('aside', 'Ask the agency.');
    expect(await clipOf(wireCopy)).toMatchObject({ tags: ['harbour', 'liman'], note: 'Ask the agency.' });
    const address = await library.evaluate(() => location.href);
    // By way of nowhere: to its own address with a hash a page goes without being loaded anew.
    await library.goTo('about:blank');
    await library.goTo(address);
    await library.waitForText('aside', 'Ask the agency.');
  });

  it('edits the title, and takes it back', async () => {
    await library.click({ role: 'button', name: 'Edit' });
    await library.fill({ role: 'textbox', name: 'Title' }, 'What the agency says');
    await library.click(saveButton);
    await library.waitForText('h1', 'What the agency says');
    await library.click(undoButton);
    await library.waitForText('h1', wireCopy.headline);
    expect((await clipOf(wireCopy)).title).toBe(wireCopy.headline);
  });

  it('leaves all as it is on Escape, and stays', async () => {
    await library.press('t');
    await library.waitFor(tagsField, ({ focused }) => focused);
    await library.type('nonsense');
    await library.press('Escape');
    await library.waitUntilGone(tagsField);
    await library.waitFor({ role: 'article' });
    expect((await clipOf(wireCopy)).tags).toEqual(['harbour', 'liman']);
  });

  it('acts by the keys of the list', async () => {
    await library.press('f');
    await library.waitForText(status, `Favourite: ${quoted(wireCopy.headline)}`);
    await library.press('e');
    await library.waitForText(status, `Archived: ${quoted(wireCopy.headline)}`);
    expect(await clipOf(wireCopy)).toMatchObject({ favourite: true, archived: true });
    await library.press('e');
    await library.waitForText(status, 'Back in the library');
    await library.press('?');
    await library.waitFor({ role: 'dialog', name: 'Keys of the reader' });
    await library.press('Escape');
    await library.waitUntilGone({ role: 'dialog', name: 'Keys of the reader' });
    await library.waitFor({ role: 'article' });
    await library.press('Escape');
    await library.waitFor('li');
  });
});

describe('in the view of all tags', () => {
  beforeAll(() => show('#/tags', { role: 'heading', name: 'Tags' }));

  it('merges a tag into another, after saying so, and takes it back', async () => {
    await library.click({ role: 'button', name: 'Rename: liman' });
    await library.fill({ role: 'combobox', name: 'New name' }, 'harbour');
    await library.waitForText('dialog', `Merge 2 clips of ${quoted('liman')} into ${quoted('harbour')}?`);
    await session.picture(library, 'tag-merge');
    await library.press('Enter');
    await library.waitForText(status, `Merged ${quoted('liman')} into ${quoted('harbour')}: 2 clips`);
    await tagged(haber, ['İzmir', 'harbour']);
    await tagged(wireCopy, ['harbour']);
    await session.picture(library, 'tags');
    await library.click(undoButton);
    await tagged(haber, ['İzmir', 'liman']);
    await tagged(wireCopy, ['harbour', 'liman']);
  });

  it('removes a tag from all clips, by the keyboard, and takes it back', async () => {
    await library.click({ role: 'button', name: 'Rename: İzmir' });
    await library.press('Escape');
    await library.waitUntilGone('dialog[open]');
    await library.press('Tab');
    await library.press('Enter');
    await library.waitForText(status, `Removed ${quoted('İzmir')} from 2 clips`);
    await tagged(haber, ['liman']);
    await library.click(undoButton);
    await tagged(haber, ['İzmir', 'liman']);
  });

  it('leads to the clips with a tag', async () => {
    await library.click({ role: 'link', nameStart: 'trams' });
    await library.waitFor(searchBox, ({ value }) => value === 'tag:"trams"');
    await until('the clip', async () => JSON.stringify(await headlines(library)) === JSON.stringify([tram.headline]));
  });
});
