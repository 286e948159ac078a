import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Surface } from '../drivers/surface';
import { until } from '../drivers/until';
import { exportAs } from '../export-as';
import { markWords } from '../mark-words';
import { clipButton, noteField, openPreview, searchBox, status, tagsField } from '../popup';
import { useNewsclip } from '../session';
import { articles } from '../site/server';
import { stored, storedHighlights } from '../stored';
import { unzip } from '../zip';

const session = useNewsclip();
const { tram, akhbar } = articles;

interface ChosenFile {
  /** With its folders, where it is chosen with one. */
  name: string;
  content: string | Uint8Array;
}

/** Gives a folder to the picker of folders: no driver chooses one in the browser's own window. */
const chooseFolder = (page: Surface, files: readonly ChosenFile[]): Promise<void> =>
  page.evaluate(
    (chosen) => {
      const input = document.querySelector<HTMLInputElement>('input[type=file][data-folder]');
      const transfer = new DataTransfer();
      for (const [name = '', base64 = ''] of chosen) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([bytes], name.split('/').at(-1) ?? name));
      }
      if (!input) throw new Error('There is no file picker');
      input.files = transfer.files;
      // Only the picker itself can say in which folder a file lies.
      for (const [place, file] of [...input.files].entries())
        Object.defineProperty(file, 'webkitRelativePath', { value: chosen[place]?.[0] });
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    files.map(({ name, content }) => [name, Buffer.from(content).toString('base64')]),
  );

const openImport = async (): Promise<Surface> => {
  const page = await session.browser.openExtensionPage('/library.html#/import');
  await page.waitFor({ role: 'heading', name: 'Import' });
  return page;
};

async function bringIn(page: Surface, says: string): Promise<void> {
  await page.waitFor({ role: 'heading', name: 'In these files' });
  await page.click({ role: 'button', nameStart: 'Import ' });
  await page.waitForText(status, says);
}

/** All that is to come back. Pictures of pages are got anew. */
const library = async () => ({
  ...(await stored(session.browser)),
  highlights: await storedHighlights(session.browser),
});

async function emptyLibrary(): Promise<void> {
  const page = await session.browser.openExtensionPage('/library.html');
  await page.waitFor('li');
  for (const { headline } of [tram, akhbar]) {
    await page.click({ role: 'button', name: `Delete: ${headline}` });
    await page.waitUntilGone({ role: 'button', name: `Delete: ${headline}` });
  }
  await page.click({ role: 'link', nameStart: 'Trash' });
  for (const { headline } of [tram, akhbar]) await page.waitFor({ role: 'button', name: `Restore: ${headline}` });
  await page.click({ role: 'button', name: 'Empty trash' });
  await page.click({ role: 'button', name: 'Delete for ever', within: 'dialog' });
  await until('an empty library', async () => (await stored(session.browser)).clips.length === 0);
  await page.close();
}

/** Where the zip lies that was exported. */
let zip: string;

it('clips with tags, notes and highlights go out as a zip and come back as they were', async () => {
  for (const article of [tram, akhbar]) {
    const page = await session.browser.open(session.site.articleUrl(article));
    const popup = await openPreview(session.browser);
    await popup.fill(tagsField, 'old harbour, sea');
    await popup.fill(noteField, 'Ask Ana: "when?"');
    await popup.click(clipButton);
    await popup.waitForText(status, 'Clipped');
    await session.browser.closePopup();
    await page.close();
  }
  const [first] = (await stored(session.browser)).clips.filter(({ url }) => url === session.site.articleUrl(tram));
  const reader = await session.browser.openExtensionPage(`/library.html#/clip/${first?.id}`);
  await reader.waitFor({ role: 'heading', name: tram.headline });
  expect(await reader.evaluate(markWords, 'night trams to the harbour')).toBe(true);
  await reader.click({ role: 'button', name: 'Green' });
  await until('the highlight', async () => (await storedHighlights(session.browser)).length === 1);
  await reader.close();

  const page = await session.browser.openExtensionPage('/library.html');
  await page.waitFor(searchBox);
  const path = await exportAs(session, page, 'Export all', 'Markdown');
  await page.close();
  zip = path;
  const before = await library();
  await emptyLibrary();

  const importing = await openImport();
  await importing.chooseFiles('input[type=file][multiple]', zip);
  await importing.waitForText('li', 'Markdown');
  await session.picture(importing, 'import-markdown');
  expect((await importing.find('p')).map(({ text }) => text).join(' ')).not.toContain('passed over');
  await bringIn(importing, '2 imported');
  await importing.close();

  const after = await library();
  expect(after.clips).toEqual(before.clips);
  expect(after.highlights).toEqual(before.highlights);
  const withoutHtml = ({ bodies }: typeof after) => bodies.map(({ html: _html, ...body }) => body);
  expect(withoutHtml(after).map(({ textHash }) => textHash)).toEqual(
    withoutHtml(before).map(({ textHash }) => textHash),
  );
  expect(withoutHtml(after)).toEqual(withoutHtml(before));
});

it('the same zip again brings nothing twice', async () => {
  const before = await library();
  const page = await openImport();
  await page.chooseFiles('input[type=file][multiple]', zip);
  await bringIn(page, '2 already there');
  await page.close();
  expect(await library()).toEqual(before);
});

it('what comes back is written in the same way again', async () => {
  const page = await session.browser.openExtensionPage('/library.html');
  await page.waitFor('li');
  const path = await exportAs(session, page, 'Export all', 'Markdown');
  await page.close();
  const notes = (written: string) =>
    [...unzip(readFileSync(written))].filter(([name]) => name.endsWith('.md')).map(([, text]) => text.toString('utf8'));
  expect(notes(path)).toEqual(notes(zip));
});

it('a folder of notes of Obsidian comes in, each note whole or with the reason why not', async () => {
  const page = await openImport();
  await chooseFolder(page, [
    {
      name: 'Clippings/Quay/The weir.md',
      content:
        '---\ntitle: "The weir is mended"\nsource: "https://valley.example/weir"\nauthor:\n  - "[[Ana Ruiz]]"\ncreated: 2024-10-30\ntags:\n  - "clippings"\n  - "river"\nrating: 4\n---\n\n# The weir is mended\n\nAfter *forty* years.\n\n<script>alert(1)</script>\n',
    },
    { name: 'Clippings/Shopping.md', content: '---\ntags:\n  - home\n---\n\nBread\n' },
    { name: 'Clippings/Open.md', content: '---\ntitle: Open\n\nText\n' },
  ]);
  await bringIn(page, '1 imported, 2 not imported');
  await page.waitForText('li', 'it has no address');
  await page.waitForText('li', 'have no end');
  const clip = (await stored(session.browser)).clips.find(({ url }) => url === 'https://valley.example/weir');
  expect(clip).toMatchObject({
    title: 'The weir is mended',
    authors: ['Ana Ruiz'],
    tags: ['river'],
    note: 'rating: 4',
  });
  await page.close();
  const reader = await session.browser.openExtensionPage(`/library.html#/clip/${clip?.id}`);
  const article = await reader.waitForText({ role: 'article' }, 'After forty years.');
  expect(article.text).not.toContain('alert');
  await reader.close();
});
