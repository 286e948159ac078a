import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { explain, type FailureReason } from '@/lib/core/failure';
import { until } from '../drivers/until';
import { alert, clipButton, expectFailure, openPreview, status } from '../popup';
import { useNewsclip } from '../session';
import { articles } from '../site/server';
import { stored } from '../stored';

const session = useNewsclip({ screen: 'virtual' });
const folder = mkdtempSync(join(tmpdir(), 'newsclip-file-'));

afterAll(() => rmSync(folder, { recursive: true }));

const inWords = (reason: FailureReason) => `${explain(reason).sentence} ${explain(reason).advice}`;

const says = async (...reasons: FailureReason[]) => {
  const popup = await session.browser.openPopup();
  const { text } = await popup.waitFor(alert);
  expect(reasons.map(inWords)).toContain(text);
  expect(await popup.find(clipButton)).toEqual([]);
  await session.browser.closePopup();
};

/** What the toolbar button answers to the shortcut. */
const badgeSays = async (...reasons: FailureReason[]) => {
  await session.browser.pressClipCommand();
  await until('the badge', async () => (await session.browser.badge()).text === '!');
  const { title } = await session.browser.badge();
  expect(reasons.map((reason) => `Newsclip: ${inWords(reason)}`)).toContain(title);
};

describe('what cannot be clipped', () => {
  it('a page of the browser', async () => {
    await session.browser.open(session.browser.name === 'chromium' ? 'chrome://version' : 'about:support');
    await says('browser-page');
    // On Firefox’s own pages the driver’s keys reach no extension.
    if (session.browser.name === 'chromium') await badgeSays('browser-page');
  });

  it('a PDF', async () => {
    await session.browser.open(session.site.url('news', '/report.pdf'));
    await says('pdf-page');
    await badgeSays('pdf-page');
  });

  it('an empty page', async () => {
    await session.browser.open(session.site.url('news', '/empty'));
    await says('no-article');
    await badgeSays('no-article');
  });

  it('a front page', async () => {
    await session.browser.open(session.site.url('news', '/'));
    await says('no-article');
    await badgeSays('no-article');
  });

  it('a file of this computer', async () => {
    const path = join(folder, 'page.html');
    const words = 'The harbour office has put its annual report into one long page without an address. '.repeat(20);
    writeFileSync(path, `<!doctype html><title>A file</title><article><h1>A file</h1><p>${words}</p></article>`);
    await session.browser.open(pathToFileURL(path).href);
    await says('file-page', 'local-address');
    await badgeSays('file-page', 'local-address');
  });

  it('and none of it left anything behind', async () => {
    expect(await session.browser.inExtension(async () => (await indexedDB.databases()).length)).toBeLessThanOrEqual(1);
    await session.browser.open(session.site.articleUrl(articles.tram));
    const popup = await openPreview(session.browser);
    await popup.click(clipButton);
    await popup.waitForText(status, 'Clipped');
    expect((await stored(session.browser)).clips).toHaveLength(1);
  });

  it('a tab that has moved on since the popup opened keeps what was read of it', async () => {
    const page = await session.browser.open(session.site.articleUrl(articles.haber));
    const popup = await openPreview(session.browser);
    await page.evaluate((url) => {
      location.href = url;
    }, session.site.articleUrl(articles.akhbar));
    await until('the other article', async () => (await page.find('h1'))[0]?.text === articles.akhbar.headline);
    if (!(await popup.isOpen())) return;
    await popup.click(clipButton);
    await popup.waitForText(status, 'Clipped');
    expect((await stored(session.browser)).clips.at(-1)).toMatchObject({ title: articles.haber.headline });
  });
});

describe('a database of a newer Newsclip', () => {
  it('is left untouched, and popup, badge and library say so', async () => {
    const before = await stored(session.browser);
    await session.browser.stopBackground();
    await session.browser.inExtension(
      () =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.open('newsclip', 9_990);
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
          request.onerror = () => reject(request.error);
        }),
    );
    await session.browser.open(session.site.articleUrl(articles.shimbun));
    const popup = await openPreview(session.browser);
    await expectFailure(popup, explain('newer-database').sentence);
    await session.browser.closePopup();
    await badgeSays('newer-database');
    const library = await session.browser.openExtensionPage('/library.html');
    await expectFailure(library, explain('newer-database').sentence);
    expect(await stored(session.browser)).toEqual(before);
  });
});
