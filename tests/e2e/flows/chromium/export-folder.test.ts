import { beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../../drivers/surface';
import { clipByPopup, status } from '../../popup';
import { useNewsclip } from '../../session';
import { articles } from '../../site/server';

const session = useNewsclip();
const { tram, haber } = articles;

let library: Surface;

/**
 * The picker is the system's own and takes no orders: in its place stands what hands over a folder of the browser's, which is written to in the
 * same way.
 */
beforeAll(async () => {
  for (const article of [tram, haber]) await clipByPopup(session.browser, session.site.articleUrl(article));
  library = await session.browser.openExtensionPage('/library.html');
  await library.waitFor('li[data-clip]');
  await library.evaluate(() => {
    window.showDirectoryPicker = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('vault', { create: true });
  });
});

async function exportIntoFolder(): Promise<void> {
  await library.click({ role: 'button', name: 'Export all' });
  await library.click({ role: 'radio', name: 'Folder' });
  await library.click({ role: 'button', name: 'Export' });
}

const files = () =>
  library.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('vault');
    const found: Record<string, string> = {};
    for await (const handle of folder.values()) {
      if (handle.kind === 'file') found[handle.name] = await (await handle.getFile()).text();
    }
    return found;
  });

describe('an export into a folder', () => {
  it('writes a note a clip, and a manifest', async () => {
    await exportIntoFolder();
    await library.waitForText(status, 'Wrote 2 notes to the folder');
    const written = await files();
    expect(Object.keys(written)).toHaveLength(3);
    expect(Object.values(written).join()).toContain(tram.keySentence.slice(0, 40));
    const manifest: { clips: { file: string }[] } = JSON.parse(written['manifest.json'] ?? '');
    expect(manifest.clips.map(({ file }) => file in written)).toEqual([true, true]);
  });

  it('writes nothing where nothing is new, and what the reader wrote herself stays', async () => {
    await library.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('vault');
      const writing = await (await folder.getFileHandle('My own.md', { create: true })).createWritable();
      await writing.write('My own words');
      await writing.close();
    });
    const before = await files();
    await exportIntoFolder();
    await library.waitForText(status, 'Wrote 0 notes to the folder; 2 had nothing new');
    const { 'manifest.json': _, ...notes } = await files();
    const { 'manifest.json': __, ...notesBefore } = before;
    expect(notes).toEqual(notesBefore);
  });
});
