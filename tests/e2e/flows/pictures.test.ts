import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { faults } from '../axe';
import type { Surface } from '../drivers/surface';
import { until } from '../drivers/until';
import { clipButton, openPreview, status, undoButton } from '../popup';
import { useNewsclip } from '../session';
import { picture } from '../site/pictures';
import { articles, withForeign } from '../site/server';
import { keptPictures, stored } from '../stored';

const session = useNewsclip({ screen: 'virtual' });
const { tram } = articles;

const hashOf = (name: string) =>
  createHash('sha256')
    .update(picture(name) ?? '')
    .digest('hex');
const [dusk, morning, valley] = [hashOf('dusk'), hashOf('morning'), hashOf('valley')];

const option = { role: 'checkbox', name: 'Keep the pictures of what I clip' };

let storage: Surface;

/** Clips the page of an address with the popup, and leaves its tab open: without access it is the page that is asked. */
async function clip(url: string): Promise<Surface> {
  const page = await session.browser.open(url);
  const popup = await openPreview(session.browser);
  await popup.click(clipButton);
  await popup.waitForText(status, 'Clipped');
  return page;
}

/** Waits until no picture is to be got any more; gives what is kept then. */
const settled = () =>
  until('the pictures', async () => {
    const kept = await keptPictures(session.browser);
    return kept.shown.length > 0 && kept.shown.every(({ missing }) => missing !== 'pending') && kept;
  });

/** Of the pictures in the article on screen: how wide the browser has drawn them, and where from. */
const drawn = (reader: Surface) =>
  reader.evaluate(() =>
    Array.from(
      document.querySelectorAll<HTMLImageElement>('article img'),
      ({ src, naturalWidth, alt }) => `${new URL(src).protocol} ${naturalWidth} ${alt}`,
    ),
  );

const placeholders = async (reader: Surface) => (await reader.find('article .remote-picture')).map(({ text }) => text);

async function read(clipId: string): Promise<Surface> {
  const reader = await session.browser.openExtensionPage(`/library.html#/clip/${clipId}`);
  await reader.waitFor({ role: 'article' });
  return reader;
}

/** Deletes all clips for ever, as a reader does: by the trash. */
async function deleteAll(): Promise<void> {
  const library = await session.browser.openExtensionPage('/library.html');
  await library.waitFor('li[data-clip]');
  for (let left = (await library.find('li[data-clip]')).length; left > 0; left -= 1) {
    await library.click({ role: 'button', nameStart: 'Delete: ' });
    await until('a row less', async () => (await library.find('li[data-clip]')).length < left);
  }
  await library.click({ role: 'link', nameStart: 'Trash' });
  await library.click({ role: 'button', name: 'Empty trash' });
  await library.click({ role: 'button', name: 'Delete for ever', within: 'dialog' });
  await until('no clip', async () => (await stored(session.browser)).clips.length === 0);
  await library.close();
}

beforeAll(async () => {
  storage = await session.browser.openExtensionPage('/library.html#/storage');
  await storage.waitFor(option);
});

describe('keeping pictures', () => {
  it('is off at first: a clip keeps none, and nothing is asked for', async () => {
    const page = await clip(session.site.articleUrl(tram));
    expect(await keptPictures(session.browser)).toEqual({ images: [], shown: [] });
    await session.browser.closePopup();
    await page.close();
    await deleteAll();
  });

  it('asks for access when it is turned on; refused, it stays on and says what it keeps then', async () => {
    await storage.bringToFront();
    await storage.click(option);
    await session.browser.answerPermissionPrompt('deny');
    await storage.waitForText('main', 'only pictures that the clipped page itself may read are kept');
    expect((await storage.find(option))[0]).toMatchObject({ checked: true });
    expect(await faults(storage)).toEqual([]);
    await session.picture(storage, 'pictures-refused');
  });

  it('keeps what the page itself may read, and a line with its address for the rest', async () => {
    const page = await clip(session.site.url('news', withForeign));
    const { images, shown } = await settled();
    expect(images.map(({ hash }) => hash).sort()).toEqual([dusk, morning].sort());
    expect(shown.find(({ hash }) => hash === null)).toMatchObject({
      address: session.site.url('wire', '/pictures/valley.png'),
      missing: 'no-access',
    });
    await session.browser.closePopup();
    await page.close();
    // The page's own console tells that the other site refused it.
    const troubles = await session.browser.takeTroubles();
    expect(troubles.filter(({ text }) => !/valley\.png|Failed to load resource/.test(text))).toEqual([]);
    const requests = session.site.requests.length;
    const reader = await read(shown[0]?.clipId ?? '');
    await until(
      'two pictures',
      async () => (await drawn(reader)).filter((one) => /^blob: 960 /.test(one)).length === 2,
    );
    const [line, ...others] = await placeholders(reader);
    expect(line).toContain('A valley');
    expect(others).toEqual([]);
    const address = await reader.evaluate(() => document.querySelector<HTMLAnchorElement>('.remote-picture a')?.href);
    expect(address).toBe(session.site.url('wire', '/pictures/valley.png'));
    expect(session.site.requests.slice(requests)).toEqual([]);
    await session.picture(reader, 'pictures-in-reader-refused');
    await reader.close();
  });

  it('gets the rest as soon as access is given', async () => {
    await storage.bringToFront();
    await storage.click({ role: 'button', name: 'Allow access' });
    await session.browser.answerPermissionPrompt('allow');
    await until('the third picture', async () => (await keptPictures(session.browser)).images.length === 3);
    await storage.waitForText('main', '3 pictures kept');
    expect((await keptPictures(session.browser)).images.map(({ hash }) => hash)).toContain(valley);
  });

  it('keeps a picture once that two clips show', async () => {
    const page = await clip(session.site.articleUrl(tram));
    await session.browser.closePopup();
    await page.close();
    const { images, shown } = await settled();
    expect(images).toHaveLength(3);
    expect(images.map(({ type }) => type)).toEqual(['image/png', 'image/png', 'image/png']);
    expect(shown.filter(({ hash }) => hash === dusk)).toHaveLength(2);
  });

  it('fetches nothing while reading, with the network there or gone', async () => {
    const clips = (await stored(session.browser)).clips;
    const requests = session.site.requests.length;
    for (const offline of [false, true]) {
      await session.browser.setOffline(offline);
      for (const { id } of clips) {
        const reader = await read(id);
        await until('pictures', async () => (await drawn(reader)).length > 1);
        await until('all of them', async () => (await drawn(reader)).every((one) => /^blob: 960 /.test(one)));
        expect(await placeholders(reader)).toEqual([]);
        await session.picture(reader, 'pictures-in-reader');
        await reader.close();
      }
    }
    await session.browser.setOffline(false);
    expect(session.site.requests.slice(requests)).toEqual([]);
  });

  it('lets no page of the extension fetch, whatever access it has', async () => {
    const url = session.site.url('news', '/pictures/dusk.png');
    const requests = session.site.requests.length;
    const reader = await session.browser.openExtensionPage('/library.html');
    const answer = await reader.evaluate(
      (address) =>
        fetch(address).then(
          () => 'came',
          () => 'refused',
        ),
      url,
    );
    expect(answer).toBe('refused');
    expect(session.site.requests.slice(requests)).toEqual([]);
    await reader.close();
    // The browser tells that it refused, if a moment later.
    await until('the refusal', async () =>
      (await session.browser.takeTroubles()).some(({ text }) => text.includes('connect-src')),
    );
  });

  it('goes on after the background was stopped before it began', async () => {
    await session.browser.setOffline(false);
    const before = await keptPictures(session.browser);
    // As a background leaves it that is stopped when the clip has been stored.
    await session.browser.inExtension(async () => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('newsclip');
        request.onsuccess = () => resolve(request.result);
      });
      const transaction = database.transaction(['pictures', 'images'], 'readwrite');
      const pictures = transaction.objectStore('pictures');
      const cursor = pictures.openCursor();
      cursor.onsuccess = () => {
        cursor.result?.update({ ...cursor.result.value, hash: null, missing: 'pending' });
        cursor.result?.continue();
      };
      transaction.objectStore('images').clear();
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
    });
    await session.browser.stopBackground();
    const page = await clip(session.site.articleUrl(articles.haber));
    await session.browser.closePopup();
    await page.close();
    const after = await settled();
    expect(after.images.map(({ hash }) => hash)).toEqual(expect.arrayContaining(before.images.map(({ hash }) => hash)));
  });

  it('frees what only a save shows that is taken back', async () => {
    const before = await keptPictures(session.browser);
    await session.browser.open(session.site.articleUrl(articles.akhbar));
    const popup = await openPreview(session.browser);
    await popup.click(clipButton);
    await popup.waitForText(status, 'Clipped');
    await until('more to show', async () => (await settled()).shown.length > before.shown.length);
    await popup.click(undoButton);
    await popup.waitFor(clipButton);
    expect(await keptPictures(session.browser)).toEqual(before);
  });

  it('frees every picture with the last clip that shows it', async () => {
    await deleteAll();
    expect(await keptPictures(session.browser)).toEqual({ images: [], shown: [] });
    await storage.waitForText('main', 'No picture is kept yet.');
  });
});
