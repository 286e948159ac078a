import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { archiveVersion } from '@/lib/core/archive/archive-head';
import { explain } from '@/lib/core/failure';
import { archiveOf } from '@/tests/unit/core/archive/archive-of';
import { makeRecord } from '@/tests/unit/core/make-records';
import type { Surface } from '../drivers/surface';
import { until } from '../drivers/until';
import { emptyStorage, fillStorage } from '../fill-storage';
import { onDisk } from '../on-disk';
import { alert, clipButton, clipByPopup, headlines, noteField, openPreview, status, tagsField } from '../popup';
import { type Session, useNewsclip } from '../session';
import { articles } from '../site/server';
import { stored, storedPictures } from '../stored';

const { tram, haber, akhbar } = articles;
const backUpButton = { role: 'button', name: 'Back up now' };
const later = { role: 'button', nameStart: 'Later' };

const openStorage = async ({ browser }: Session): Promise<Surface> => {
  const page = await browser.openExtensionPage('/library.html#/storage');
  await page.waitFor(backUpButton);
  return page;
};

/** Chooses a file of that text in the page's file picker. */
const choose = (page: Surface, text: string): Promise<void> =>
  page.chooseFiles('input[type=file]', ...onDisk([{ name: 'Newsclip backup 2026-11-26.json', content: text }]));

const everything = async ({ browser }: Session) => ({
  ...(await stored(browser)),
  pictures: await storedPictures(browser),
});

/** What the first browser holds, and the backup that it saved. */
let before: Awaited<ReturnType<typeof everything>>;
let backup: string;

describe('a backup', () => {
  const session = useNewsclip();

  beforeAll(async () => {
    await clipByPopup(session.browser, session.site.articleUrl(tram));
    await session.browser.open(session.site.articleUrl(akhbar));
    const popup = await openPreview(session.browser);
    await popup.fill(tagsField, 'clocks, Saltmere');
    await popup.fill(noteField, 'For the piece on the harbour');
    await popup.click(clipButton);
    await popup.waitForText(status, 'Clipped');
    await session.browser.closePopup();
    await clipByPopup(session.browser, session.site.articleUrl(haber));
    const library = await session.browser.openExtensionPage('/library.html');
    await library.click({ role: 'button', name: `Delete: ${haber.headline}` });
    await library.waitForText(status, 'Deleted');
    await library.close();
  });

  it('is saved by keyboard, and says when it was made', async () => {
    before = await everything(session);
    const page = await openStorage(session);
    const path = await session.browser.download(async () => {
      for (let step = 0; step < 20; step += 1) {
        await page.press('Tab');
        if ((await page.find(backUpButton)).some(({ focused }) => focused)) break;
      }
      await page.press('Enter');
    });
    expect(basename(path)).toMatch(/^Newsclip backup \d{4}-\d\d-\d\d\.json$/);
    await page.waitForText(status, 'Backed up 3 clips');
    await page.waitForText('p', /Last backup: (?:now|\d+ seconds ago|this minute)/);
    backup = readFileSync(path, 'utf8');
    const parsed: { clips: { record: { clip: { id: string }; thumbnail: string | null } }[] } = JSON.parse(backup);
    const ids = parsed.clips.map(({ record }) => record.clip.id);
    expect(ids.toSorted()).toEqual(before.clips.map(({ id }) => id));
    expect(parsed.clips.filter(({ record }) => record.thumbnail !== null)).toHaveLength(before.pictures.length);
    expect(before.pictures.length).toBeGreaterThan(0);
    await page.close();
  });

  it('restored where it was made changes nothing', async () => {
    const page = await openStorage(session);
    await choose(page, backup);
    await page.waitForText(status, 'Read 3 clips: 3 already there');
    expect(await everything(session)).toEqual(before);
    await page.close();
  });

  it('is reminded of when it is due, in library and popup, until later', async () => {
    const page = await openStorage(session);
    await page.choose('select:has(option[value="never"])', 'week');
    // Else what is written here and what is chosen there would be written over each other.
    await until('the schedule to be kept', () =>
      page.evaluate(async () => JSON.stringify(await chrome.storage.local.get('backup')).includes('"week"')),
    );
    await page.evaluate(async () => {
      const { backup: kept }: { backup?: object } = await chrome.storage.local.get('backup');
      await chrome.storage.local.set({ backup: { ...kept, lastBackupAt: Date.now() - 8 * 86_400_000 } });
    });
    await page.waitForText('p', 'Last backup: last week');
    await session.browser.open(session.site.articleUrl(tram));
    const popup = await openPreview(session.browser);
    await popup.waitFor(later);
    await session.picture(popup, 'backup-due-popup');
    await popup.click({ role: 'button', name: 'Back up…' });
    const opened = await session.browser.tabAt((url) => url.endsWith('#/storage'));
    await opened.waitFor(backUpButton);
    await opened.click({ role: 'link', nameStart: 'Library' });
    await opened.click(later);
    await opened.waitUntilGone(later);
  });

  it('holds clips whose picture is broken, and they are in the list', async () => {
    await session.browser.inExtension(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('newsclip');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const transaction = database.transaction('thumbnails', 'readwrite');
      const store = transaction.objectStore('thumbnails');
      const keys = await new Promise<IDBValidKey[]>((resolve) => {
        const request = store.getAllKeys();
        request.onsuccess = () => resolve(request.result);
      });
      for (const [place, clipId] of keys.entries()) {
        store.put({ clipId, picture: place % 2 ? 'no picture' : new Blob(['broken'], { type: 'image/jpeg' }) });
      }
      await new Promise((resolve) => {
        transaction.oncomplete = resolve;
      });
      database.close();
    });
    const library = await session.browser.openExtensionPage('/library.html');
    await library.waitFor({ role: 'heading', name: tram.headline });
    expect(await headlines(library)).toEqual([akhbar.headline, tram.headline]);
    const page = await openStorage(session);
    const path = await session.browser.download(() => page.click(backUpButton));
    expect(JSON.parse(readFileSync(path, 'utf8')).clips).toHaveLength(3);
  });
});

describe('in a browser that has none of the clips', () => {
  const session = useNewsclip();

  it.each<[string, () => string, 'backup-unreadable' | 'backup-newer']>([
    ['no JSON', () => 'Dear reader', 'backup-unreadable'],
    [
      'of a newer Newsclip',
      () => backup.replace(`"version":${archiveVersion}`, `"version":${archiveVersion + 1}`),
      'backup-newer',
    ],
  ])('a file that is %s changes nothing', async (_, text, reason) => {
    const page = await openStorage(session);
    await choose(page, text());
    const words = explain(reason);
    expect((await page.waitFor(alert)).text).toBe(`${words.sentence} ${words.advice}`);
    expect((await stored(session.browser)).clips).toEqual([]);
    await page.close();
  });

  it('a damaged backup gives all that is not, and says what is', async () => {
    const page = await openStorage(session);
    const lines = backup.split('\n');
    await choose(page, lines.map((line, place) => (place === 2 ? line.slice(0, -300) : line)).join('\n'));
    await page.waitForText(status, 'Read 3 clips: 2 added, 1 not restored');
    await page.waitForText('li', /Not restored \(line 3\): damaged/);
    await session.picture(page, 'backup-damaged');
    expect((await stored(session.browser)).clips).toHaveLength(2);
    await page.close();
  });

  it('the whole backup brings back what is missing, everything as it was, and once', async () => {
    const page = await openStorage(session);
    await choose(page, backup);
    await page.waitForText(status, 'Read 3 clips: 1 added, 2 already there');
    expect(await everything(session)).toEqual(before);
    await page.click({ role: 'link', nameStart: 'Library' });
    await page.waitFor({ role: 'heading', name: tram.headline });
    expect(await headlines(page)).toEqual([akhbar.headline, tram.headline]);
    await page.fill({ role: 'searchbox' }, 'tag:clocks');
    await page.waitUntilGone({ role: 'heading', name: tram.headline });
    // Half typed it is a word, "tag", that no clip holds: the list is empty for a moment.
    await page.waitFor({ role: 'heading', name: akhbar.headline });
    expect(await headlines(page)).toEqual([akhbar.headline]);
  });
});

describe('a disk that becomes full while a backup is restored', () => {
  // In Firefox the recovery copy lies within the same limit.
  const session = useNewsclip({ room: 4_194_304 });
  const records = Array.from({ length: 40 }, (_, place) => {
    // Random words, since Firefox compresses what it stores.
    const text = randomBytes(2_000).toString('base64').replace(/.{8}/g, '$& ');
    const record = makeRecord({
      id: `0198a2b4-0000-7000-8000-${String(place).padStart(12, '0')}`,
      path: `story-${place}`,
      revisions: [{ clippedAt: Date.UTC(2026, 9, 1) + place, text }],
      updatedAt: Date.UTC(2026, 9, 2),
      title: `Story ${place}`,
      tags: [],
      note: '',
      favourite: false,
      deletedAt: null,
    });
    return { ...record, clip: { ...record.clip, section: null } };
  });

  it('is told, with what is restored by then, and leaves the library as it was', async () => {
    const page = await openStorage(session);
    await choose(page, await archiveOf(records.slice(0, 25)));
    await page.waitForText(status, 'Read 25 clips: 25 added');
    await fillStorage(session.browser);
    const held = await stored(session.browser);
    await choose(page, await archiveOf(records));
    const { sentence, advice } = explain('restore-full');
    expect((await page.waitFor(alert)).text).toBe(`${sentence} ${advice}`);
    await page.waitForText('p', 'Stopped after 25 clips: 25 already there');
    expect(await stored(session.browser)).toEqual(held);
    await session.picture(page, 'backup-full-disk');
  });

  it('takes the rest when there is room again', async () => {
    await emptyStorage(session.browser);
    const page = await openStorage(session);
    await choose(page, await archiveOf(records));
    await page.waitForText(status, 'Read 40 clips: 15 added, 25 already there');
    const { clips, bodies } = await stored(session.browser);
    expect(clips.map(({ title }) => title)).toEqual(records.map(({ clip }) => clip.title));
    expect(bodies.map(({ text }) => text)).toEqual(records.map(({ bodies: [body] }) => body?.text));
  });

  it('is warned of before it is full', async () => {
    const library = await session.browser.openExtensionPage('/library.html');
    await library.waitFor({ role: 'link', nameStart: 'Library' });
    // Chromium tells a quota of its own, whatever room there is.
    await library.evaluate(async () => {
      navigator.storage.estimate = async () => ({ usage: 950_000_000, quota: 1_000_000_000 });
      await chrome.storage.local.set({ backup: { schedule: 'never' } });
    });
    await library.waitForText('section', 'There is room for only 50 MB more.');
    await library.click({ role: 'button', name: 'What helps' });
    await library.waitForText('p', 'hardly any room left');
  });
});
