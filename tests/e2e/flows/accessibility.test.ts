import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faults } from '../axe';
import type { Surface } from '../drivers/surface';
import { markWords } from '../mark-words';
import { clipAgainButton, clipButton, clipByPopup, openList, openPreview, status, tagsField } from '../popup';
import { type Session, useNewsclip } from '../session';
import { gate } from '../site/other-pages';
import { articles } from '../site/server';
import { stored } from '../stored';

const { tram, akhbar, haber } = articles;

/** Looks at a view as axe does, and keeps a picture of it for people; says in the end how many there were. */
function checker(session: Session, scheme: string) {
  const found = new Map<string, number>();
  afterAll(() => {
    const sum = [...found.values()].reduce((before, count) => before + count, 0);
    console.info(`axe, ${scheme}: ${found.size} views, ${sum} faults (${[...found.keys()].join(', ')})`);
  });
  return async (surface: Surface, name: string) => {
    await session.picture(surface, `${scheme}-${name}`);
    const seen = await faults(surface);
    found.set(name, seen.length);
    expect(seen, name).toEqual([]);
  };
}

/** Every view worth looking at, checked and photographed, in a theme that has been chosen, or in the one of the machine. */
function lookAt(session: Session, scheme: string, theme: 'sepia' | null = null): void {
  const check = checker(session, scheme);
  const dress = (page: Surface) =>
    page.evaluate(
      (chosen) =>
        chosen ? chrome.storage.local.set({ reading: { theme: chosen } }) : chrome.storage.local.remove('reading'),
      theme,
    );

  beforeAll(async () => {
    const library = await session.browser.openExtensionPage('/library.html');
    await dress(library);
    await library.close();
  });

  it('the first steps, in the library and in the popup', async () => {
    const library = await session.browser.openExtensionPage('/library.html');
    await library.waitFor({ role: 'heading', name: 'First steps' });
    await check(library, 'first-steps');
    await library.close();
    await session.browser.open(session.site.articleUrl(tram));
    const popup = await openList(session.browser);
    await popup.waitFor({ role: 'heading', name: 'First steps' });
    await check(popup, 'popup-first-steps');
  });

  it('the popup: an article before and after clipping', async () => {
    await session.browser.open(session.site.articleUrl(tram));
    const popup = await openPreview(session.browser);
    await popup.waitFor('img');
    await check(popup, 'popup-preview');
    await popup.fill(tagsField, 'trams, Saltmere');
    await popup.click(clipButton);
    await popup.waitForText(status, 'Clipped');
    await check(popup, 'popup-clipped');
  });

  it('the popup: an article that is clipped already', async () => {
    const popup = await openPreview(session.browser);
    await popup.waitFor(clipAgainButton);
    await check(popup, 'popup-already');
  });

  it('the popup: right to left, and cut by a paywall', async () => {
    await session.browser.open(session.site.articleUrl(akhbar));
    const arabic = await openPreview(session.browser);
    await check(arabic, 'popup-arabic');
    await arabic.click(clipButton);
    await arabic.waitForText(status, 'Clipped');
    await session.browser.closePopup();
    await session.browser.open(session.site.articleUrl(articles.teaser));
    await check(await openPreview(session.browser), 'popup-paywall');
  });

  it('the popup: no article', async () => {
    await session.browser.open(session.site.url('news', '/empty'));
    const popup = await session.browser.openPopup();
    await popup.waitFor({ role: 'alert' });
    await check(popup, 'popup-no-article');
  });

  it('the popup: plain text alone, and its parts to pick from', async () => {
    await session.browser.open(session.site.url('news', gate.path));
    const popup = await openPreview(session.browser);
    await check(popup, 'popup-plain-text');
    await popup.click({ role: 'button', name: 'Pick a part' });
    await popup.waitFor({ role: 'radio' });
    await check(popup, 'popup-picker');
    await popup.press('ArrowDown');
    await popup.press('ArrowDown');
    await popup.click({ role: 'button', name: 'Use this part' });
    await popup.waitFor({ role: 'button', name: 'Wrong text? Pick another part' });
    await check(popup, 'popup-picked');
  });

  it('the popup: the list, nothing found, something deleted', async () => {
    const popup = await openList(session.browser);
    await popup.waitFor('li');
    await check(popup, 'popup-list');
    await popup.fill({ role: 'searchbox' }, 'zeppelin');
    await popup.waitUntilGone('li');
    await check(popup, 'popup-nothing-found');
    await popup.fill({ role: 'searchbox' }, '');
    await popup.click({ role: 'button', name: `Delete: ${akhbar.headline}` });
    await popup.click({ role: 'button', name: 'Undo' });
    await popup.waitForText(status, 'Taken back');
    await check(popup, 'popup-put-back');
  });

  it('the library: list, selection, trash, dialog', async () => {
    const library = await session.browser.openExtensionPage('/library.html');
    await library.waitFor('li');
    await check(library, 'library');
    await library.click({ role: 'checkbox', name: `Select: ${tram.headline}` });
    await library.waitFor({ role: 'button', name: 'Export selected' });
    await check(library, 'library-selection');
    await library.click({ role: 'button', name: 'Export selected' });
    await library.waitFor('dialog input:checked');
    await check(library, 'library-export');
    await library.press('Escape');
    await library.waitUntilGone('dialog[open]');
    await library.click({ role: 'button', name: `Delete: ${akhbar.headline}` });
    await library.waitForText(status, 'Deleted');
    await check(library, 'library-deleted');
    await library.click({ role: 'link', nameStart: 'Trash' });
    await library.waitFor({ role: 'button', nameStart: 'Restore' });
    await check(library, 'library-trash');
    await library.click({ role: 'button', name: 'Empty trash' });
    await library.waitFor('dialog[open]');
    await check(library, 'library-dialog');
    await library.press('Escape');
    await library.click({ role: 'button', name: `Restore: ${akhbar.headline}` });
    await library.waitUntilGone('li');
    await check(library, 'library-empty-trash');
    await library.click({ role: 'link', name: 'Clip tabs' });
    await library.waitFor({ role: 'button', name: 'Clip all tabs' });
    await check(library, 'library-clip-tabs');
    await library.click({ role: 'link', name: 'Import' });
    await library.waitFor({ role: 'heading', name: 'What can be imported' });
    await check(library, 'library-import');
    await library.click({ role: 'link', name: 'Figures' });
    await library.waitFor({ role: 'button', name: 'Show as table: Clips by outlet' });
    await check(library, 'library-figures');
    await library.click({ role: 'button', name: 'Show as table: Clips by outlet' });
    await check(library, 'library-figures-table');
    await library.click({ role: 'link', name: 'Backup' });
    await library.waitForText('p', 'room for');
    await check(library, 'library-storage');
    await library.evaluate(() => {
      const transfer = new DataTransfer();
      const lines = ['{"format":"newsclip backup","version":1,"clips":[', '{"record":{"clip":{"title":"عبّارة"}}},'];
      transfer.items.add(new File([lines.join('\n')], 'Newsclip backup.json'));
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (!input) throw new Error('There is no file picker');
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await library.waitForText('li', 'Not restored');
    await check(library, 'library-restored');
    await library.evaluate(() => chrome.storage.local.set({ backup: { schedule: 'week', scheduledAt: 0 } }));
    await library.click({ role: 'link', nameStart: 'Library' });
    await library.waitForText('section', 'You have no backup of your clips yet.');
    await check(library, 'library-backup-due');
    await library.evaluate(() => chrome.storage.local.remove('backup'));
  });

  it('tags: completed in the popup, in their dialog, edited in the reader, all of them, one renamed', async () => {
    await session.browser.open(session.site.articleUrl(haber));
    const popup = await openPreview(session.browser);
    await popup.click(tagsField);
    await popup.type('salt');
    await popup.waitFor({ role: 'option' });
    await popup.press('ArrowDown');
    await check(popup, 'popup-completions');
    await popup.press('Enter');
    await session.browser.closePopup();
    const library = await session.browser.openExtensionPage('/library.html');
    await library.click({ role: 'checkbox', name: 'Select all' });
    await library.click({ role: 'button', name: 'Tag…' });
    await library.waitFor({ role: 'checkbox', name: 'Saltmere' });
    await library.click({ role: 'combobox', name: 'Add tags' });
    await library.type('harbour,tr');
    await library.waitFor({ role: 'option' });
    await check(library, 'library-tag-dialog');
    await library.press('Escape');
    await library.press('Escape');
    await library.waitUntilGone('dialog[open]');
    await library.click({ role: 'button', name: `Open: ${tram.headline}` });
    await library.waitFor({ role: 'article' });
    await library.press('?');
    await library.waitFor({ role: 'dialog', name: 'Keys of the reader' });
    await check(library, 'reader-keys');
    await library.press('?');
    await library.press('t');
    await library.waitFor({ role: 'button', name: 'Remove tag: Saltmere' });
    await check(library, 'reader-editing');
    await library.press('Escape');
    await library.click({ role: 'link', name: 'Tags' });
    await library.waitFor({ role: 'button', name: 'Rename: Saltmere' });
    await check(library, 'tags');
    await library.click({ role: 'button', name: 'Rename: Saltmere' });
    await library.fill({ role: 'combobox', name: 'New name' }, 'trams');
    await library.waitForText('dialog', 'Merge 1 clip of');
    await check(library, 'tags-merge');
    await library.close();
  });

  it('the reader, left to right and right to left', async () => {
    const { clips } = await stored(session.browser);
    for (const article of [tram, akhbar]) {
      const clip = clips.find(({ title }) => title === article.headline);
      const reader = await session.browser.openExtensionPage(`/library.html#/clip/${clip?.id}`);
      await reader.waitFor({ role: 'article' });
      await check(reader, `reader-${article.outlet}`);
      await reader.click({ role: 'button', name: 'Appearance' });
      for (const theme of ['Sepia', 'Dark']) {
        await reader.click({ role: 'radio', name: theme });
        await check(reader, `reader-${article.outlet}-${theme}`);
      }
      await dress(reader);
    }
  });

  it('the settings', async () => {
    const settings = await session.browser.openExtensionPage('/library.html#/settings');
    await settings.waitFor('kbd');
    await check(settings, 'settings');
    await settings.evaluate(() => chrome.storage.local.set({ export: { preset: 'own', template: '{{ titel }}' } }));
    await settings.waitForText('[role=alert]', 'there is no variable');
    await check(settings, 'settings-template');
    await settings.evaluate(() => chrome.storage.local.remove('export'));
  });

  it('highlights: their menu, their list, all of them', async () => {
    const { clips } = await stored(session.browser);
    for (const article of [tram, akhbar]) {
      const clip = clips.find(({ title }) => title === article.headline);
      const reader = await session.browser.openExtensionPage(`/library.html#/clip/${clip?.id}`);
      await reader.waitFor({ role: 'heading', name: article.headline });
      expect(await reader.evaluate(markWords, null)).toBe(true);
      await reader.waitFor('[role=toolbar]');
      await check(reader, `highlight-menu-${article.outlet}`);
      await reader.click({ role: 'button', name: 'Pink' });
      await reader.waitFor('[role=toolbar] [aria-label="Delete highlight"]');
      await reader.press('Escape');
      await reader.click({ role: 'button', name: 'Quote' });
      await reader.waitFor('dialog[open] blockquote');
      await check(reader, `quote-${article.outlet}`);
      await reader.press('Escape');
      await reader.waitUntilGone('dialog[open]');
      await reader.click({ role: 'button', name: 'Add note' });
      await check(reader, `highlight-note-${article.outlet}`);
      await reader.click({ role: 'link', name: 'Highlights' });
      await reader.waitFor({ role: 'heading', name: article.headline });
      await check(reader, `highlights-${article.outlet}`);
    }
  });
}

describe('in light colours', () => lookAt(useNewsclip({ colorScheme: 'light' }), 'light'));
describe('in dark colours', () => lookAt(useNewsclip({ colorScheme: 'dark' }), 'dark'));
describe('in sepia', () => lookAt(useNewsclip({ colorScheme: 'light' }), 'sepia', 'sepia'));

describe('at 200 % zoom, which leaves half the room', () => {
  const session = useNewsclip({ size: { width: 640, height: 450 } });
  const check = checker(session, 'at 200 %');
  let library: Surface;

  beforeAll(async () => {
    // The last tab of a window must stay.
    library = await session.browser.openExtensionPage('/library.html');
    for (const article of [tram, akhbar]) await clipByPopup(session.browser, session.site.articleUrl(article));
  });

  it.each(['library', 'archive', 'trash', 'highlights', 'tags', 'figures', 'tabs', 'import', 'storage', 'settings'])(
    '%s',
    async (view) => {
      await library.bringToFront();
      await library.evaluate(
        (hash) => {
          location.hash = hash;
        },
        view === 'library' ? '#/' : `#/${view}`,
      );
      await library.waitFor('main h1, main h2, main p');
      await check(library, view);
    },
  );

  it('the reader', async () => {
    const [clip] = (await stored(session.browser)).clips;
    const reader = await session.browser.openExtensionPage(`/library.html#/clip/${clip?.id}`);
    await reader.waitFor({ role: 'article' });
    await check(reader, 'reader');
  });
});

describe('with the keyboard alone', () => {
  const session = useNewsclip();
  let popup: Surface;

  beforeAll(async () => {
    await session.browser.open(session.site.articleUrl(haber));
    popup = await openPreview(session.browser);
  });

  it('every control of the popup can be reached, in the order of the page', async () => {
    const reached: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      await popup.press('Tab');
      const focused = (await popup.find('button, input, textarea, [role=tab]')).find((seen) => seen.focused);
      if (focused) reached.push(focused.name);
    }
    for (const name of ['This page', 'Clip all tabs', 'Open library', 'Title', 'Tags', 'Note', 'Clip'])
      expect(reached).toContain(name);
  });
});
