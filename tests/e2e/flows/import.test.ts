import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { zipped } from '@/tests/unit/actions/zip-for-import';
import { faults } from '../axe';
import type { Surface } from '../drivers/surface';
import { narrowFaults } from '../narrow-faults';
import { type FileToChoose, onDisk } from '../on-disk';
import { clipButton, headlines, openPreview, searchBox, status, tagsField } from '../popup';
import { useNewsclip } from '../session';
import { articles } from '../site/server';
import { stored } from '../stored';

const session = useNewsclip();
const { tram } = articles;

const preview = { role: 'heading', name: 'In these files' };
const startButton = { role: 'button', nameStart: 'Import ' };

/** Chooses files in the page's file picker. */
const choose = (page: Surface, files: readonly FileToChoose[]): Promise<void> =>
  page.chooseFiles('input[type=file][multiple]', ...onDisk(files));

const openImport = async (): Promise<Surface> => {
  const page = await session.browser.openExtensionPage('/library.html#/import');
  await page.waitFor({ role: 'heading', name: 'Import' });
  return page;
};

const zipOf = async (files: Record<string, string>): Promise<Uint8Array> =>
  new Uint8Array(await (await zipped(files)).arrayBuffer());

/** A small file of each kind, each with one link or article of its own. */
const kinds: {
  name: string;
  content: () => Promise<string | Uint8Array>;
  says: string;
  title: string;
  tags: string[];
  /** Whether it does not say when the link was saved. */
  undated?: true;
}[] = [
  {
    name: 'Pocket’s zip',
    content: () =>
      zipOf({
        'part_000000.csv':
          'title,url,time_added,tags,status\nThe tide turns,https://pocket.example/tide,1604012345,sea|night,archive\n',
      }),
    says: 'part_000000.csv – Pocket, CSV',
    title: 'The tide turns',
    tags: ['sea', 'night'],
  },
  {
    name: 'Pocket’s page',
    content: async () =>
      '<!DOCTYPE html><title>Pocket Export</title><h1>Unread</h1><ul><li><a href="https://pocket.example/lamp" time_added="1604012345" tags="light">The lamp is lit</a></ul>',
    says: 'Pocket, HTML',
    title: 'The lamp is lit',
    tags: ['light'],
  },
  {
    name: 'Instapaper',
    content: async () =>
      'URL,Title,Selection,Folder,Timestamp\nhttps://insta.example/pier,The pier reopens,,Harbour,1604012345\n',
    says: 'Instapaper, CSV',
    title: 'The pier reopens',
    tags: ['Harbour'],
  },
  {
    name: 'Instapaper’s page',
    content: async () =>
      '<!DOCTYPE html><title>Instapaper: Export</title><h1>Harbour</h1><ol><li><a href="https://insta.example/quay">The quay is dredged</a></ol>',
    says: 'Instapaper, HTML',
    title: 'The quay is dredged',
    tags: ['Harbour'],
    undated: true,
  },
  {
    name: 'Omnivore’s zip',
    content: () =>
      zipOf({
        'metadata_0_to_1.json': JSON.stringify([
          {
            slug: 'mill',
            title: 'The mill grinds again',
            url: 'https://omni.example/mill',
            labels: ['grain'],
            savedAt: '2024-10-30T12:39:28.023Z',
          },
        ]),
        'content/mill.html': '<p>The old mill grinds again, after forty years.</p>',
      }),
    says: 'Omnivore, JSON',
    title: 'The mill grinds again',
    tags: ['grain'],
  },
  {
    name: 'Raindrop',
    content: async () =>
      'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n1,The weir is mended,,,https://rain.example/weir,Unsorted,"river, repair",2024-10-30T12:39:28.023Z,,,false\n',
    says: 'Raindrop, CSV',
    title: 'The weir is mended',
    tags: ['river', 'repair'],
  },
  {
    name: 'Readwise Reader',
    content: async () =>
      'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\nThe kiln cools,https://reader.example/kiln,1,"[\'clay\']",2024-10-30 12:39:28+00:00,0.5,later,True\n',
    says: 'Readwise Reader, CSV',
    title: 'The kiln cools',
    tags: ['clay'],
  },
  {
    name: 'Matter',
    content: async () =>
      'Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight_Count,Last Interaction Date,File Id\nThe loom sings,Ana Ruiz,The Courier,https://matter.example/loom,wool;song,9,True,False,False,0,2024-10-30,\n',
    says: 'Matter, CSV',
    title: 'The loom sings',
    tags: ['wool', 'song'],
  },
  {
    name: 'bookmarks',
    content: async () =>
      '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><H3>News</H3><DL><p><DT><A HREF="https://marks.example/bell" ADD_DATE="1604012345">The bell is rung</A></DL></DL>',
    says: 'Bookmarks, HTML',
    title: 'The bell is rung',
    tags: ['News'],
  },
  {
    name: 'bookmarks of Firefox',
    content: async () =>
      '{"guid":"root________","type":"text/x-moz-place-container","root":"placesRoot","children":[{"title":"News","type":"text/x-moz-place-container","children":[{"type":"text/x-moz-place","title":"The buoy is found","uri":"https://marks.example/buoy","dateAdded":1604012345678901,"tags":"sea"}]}]}',
    says: 'Bookmarks, JSON',
    title: 'The buoy is found',
    tags: ['sea', 'News'],
  },
];

beforeAll(async () => {
  const page = await openImport();
  await session.picture(page, 'import');
  expect(await faults(page)).toEqual([]);
  await page.close();
});

it.each(kinds)(
  '$name is known by its content, looked at, imported and found in the list',
  async ({ content, says, title, tags, undated = false }) => {
    const before = (await stored(session.browser)).clips.length;
    const page = await openImport();
    await choose(page, [{ name: 'export', content: await content() }]);
    await page.waitFor(preview);
    await page.waitForText('li', says);
    await page.waitForText('li', title);
    // Nothing is written before the reader says so.
    expect((await stored(session.browser)).clips).toHaveLength(before);
    await page.click(startButton);
    await page.waitForText(status, '1 imported');
    const clip = (await stored(session.browser)).clips.find((one) => one.title === title);
    expect(clip?.tags).toEqual(tags);
    expect(new Date(clip?.clippedAt ?? 0).getFullYear() >= 2025).toBe(undated);
    await page.click({ role: 'link', name: `Open: ${title}` });
    await page.waitFor({ role: 'heading', name: title });
    await page.goTo(libraryAt(await session.browser.tabUrls(), clip?.archived ? '#/archive' : '#/'));
    await page.waitFor(searchBox);
    await page.fill(searchBox, title);
    await page.waitFor({ role: 'heading', name: title, within: 'li' });
    expect(await headlines(page)).toContain(title);
    await page.close();
  },
);

/** The library's own address with another place in it. */
const libraryAt = (urls: readonly string[], hash: string): string => {
  const url = urls.find((one) => one.includes('/library.html'));
  if (!url) throw new Error('The library is not open');
  return url.replace(/#.*$/, '') + hash;
};

it('says of a row why it was not imported, and the report can be saved', async () => {
  const page = await openImport();
  await choose(page, [
    {
      name: 'mine.csv',
      content:
        'title,url,time_added,tags,status\nA script,javascript:alert(1),,,unread\nThe tide turns,https://pocket.example/tide,,sea,unread\n',
    },
  ]);
  await page.waitFor(preview);
  await page.waitForText('li', '1 that is here already');
  await session.picture(page, 'import-preview');
  expect(await faults(page)).toEqual([]);
  await page.click(startButton);
  await page.waitForText(status, '1 already there, 1 not imported');
  await page.waitForText('li', 'Not imported (row 2): its address is not one of the web');
  await session.picture(page, 'import-report');
  expect(await faults(page)).toEqual([]);
  const path = await session.browser.download(() => page.click({ role: 'button', name: 'Save the report' }));
  expect(readFileSync(path, 'utf8')).toContain('its address is not one of the web\tA script\tjavascript:alert(1)');
  await page.close();
});

it('says of a file that is none of these what it is not', async () => {
  const page = await openImport();
  await choose(page, [{ name: 'notes.txt', content: 'Hello' }]);
  await page.waitForText({ role: 'alert' }, 'None of these files is one that Newsclip can import');
  await page.close();
});

it('a backup leads to where it is restored', async () => {
  const page = await openImport();
  await choose(page, [{ name: 'old.json', content: readFileSync('tests/fixtures/backups/version-1.json', 'utf8') }]);
  await page.click({ role: 'button', name: 'Restore it' });
  await page.waitForText(status, 'Read 5 clips: 5 added');
  await page.waitFor({ role: 'heading', name: 'Restore' });
  await page.close();
});

it('a link alone says so, and clipping its page fills it', async () => {
  const { browser, site } = session;
  const address = site.articleUrl(tram);
  const page = await openImport();
  await choose(page, [
    { name: 'one', content: `title,url,time_added,tags,status\nTo be read,${address},1604012345,trams,unread\n` },
  ]);
  await page.click(startButton);
  await page.waitForText(status, '1 imported');
  await page.click({ role: 'link', name: 'Open: To be read' });
  await page.waitFor({ role: 'link', name: 'Open the page' });
  await page.waitForText('article', 'link without its text');
  await session.picture(page, 'import-link-only');
  expect(await faults(page)).toEqual([]);
  await page.resize(360, 740);
  expect(await page.evaluate(narrowFaults)).toEqual([]);

  const article = await browser.open(address);
  const popup = await openPreview(browser);
  // Not "already clipped", and the link's tags are there to be kept.
  await popup.waitFor(clipButton);
  await popup.waitFor(tagsField, ({ value }) => value.startsWith('trams'));
  await popup.click(clipButton);
  await popup.waitForText(status, 'Clipped');
  await browser.closePopup();
  await article.close();
  const clips = (await stored(browser)).clips.filter(({ url }) => url === address);
  expect(clips).toMatchObject([{ extent: 'whole', title: tram.headline, tags: ['trams'], clippedAt: 1604012345_000 }]);
  expect((await stored(browser)).bodies.filter(({ clipId }) => clipId === clips[0]?.id)).toHaveLength(1);
  // The open reader shows it at once.
  await page.waitFor({ role: 'heading', name: tram.headline });
  await page.close();
});
