import { beforeAll, describe, expect, it } from 'vitest';
import { fillLibrary } from '../../big-library';
import type { Surface } from '../../drivers/surface';
import { until } from '../../drivers/until';
import { status } from '../../popup';
import { useNewsclip } from '../../session';

const session = useNewsclip();
const count = 120;

/** What a folder holds: its notes, with the hashes of their bytes, and what its manifest says of them. */
interface Folder {
  notes: [file: string, sha256: string][];
  entries: [file: string, sha256: string, clipId: string][];
  /** Files that are neither. */
  others: string[];
}

/**
 * A tab of the library with a slow disk: what exports into a folder of the browser's own, in the place of the system's picker, and stands
 * still in the midst of its writing once so many files are whole, until `goOn`.
 */
async function tabThatWritesInto(name: string, shelf: string, wholeFiles: number | null): Promise<Surface> {
  const tab = await session.browser.openExtensionPage(`/library.html#/${shelf}`);
  await tab.waitFor('li[data-clip]');
  await tab.evaluate(
    (folder, files) => {
      window.showDirectoryPicker = async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle(folder, { create: true });
      if (files === null) return;
      let [left, goOn] = [files, () => {}];
      const opened = new Promise<void>((resolve) => {
        goOn = resolve;
      });
      Reflect.set(globalThis, 'goOn', goOn);
      const { close } = FileSystemWritableFileStream.prototype;
      FileSystemWritableFileStream.prototype.close = async function () {
        left -= 1;
        if (left < 0) await opened;
        return close.call(this);
      };
    },
    name,
    wholeFiles,
  );
  return tab;
}

async function askForExport(tab: Surface): Promise<void> {
  await tab.bringToFront();
  await tab.click({ role: 'button', name: 'Export all' });
  await tab.click({ role: 'radio', name: 'Folder' });
  await tab.click({ role: 'button', name: 'Export' });
  await tab.waitForText(status, 'Exporting');
}

const folderOf = (tab: Surface, name: string): Promise<Folder> =>
  tab.evaluate(async (asked) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(asked);
    const found: Folder = { notes: [], entries: [], others: [] };
    for await (const handle of folder.values()) {
      if (handle.kind !== 'file' || !handle.name.endsWith('.md')) {
        if (handle.name !== 'manifest.json') found.others.push(handle.name);
        continue;
      }
      const bytes = await (await handle.getFile()).arrayBuffer();
      const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
      found.notes.push([handle.name, [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')]);
    }
    const manifest = await folder.getFileHandle('manifest.json').catch(() => null);
    const written: { clips: { file: string; sha256_file: string; clip: { id: string } }[] } = manifest
      ? JSON.parse(await (await manifest.getFile()).text())
      : { clips: [] };
    found.entries = written.clips.map(({ file, sha256_file, clip }) => [file, sha256_file, clip.id]);
    return found;
  }, name);

/** That a manifest tells of just the notes that lie there, byte by byte, and of each clip once. */
function expectWhole({ notes, entries, others }: Folder, clips: number): void {
  expect(others).toEqual([]);
  expect(entries.map(([file, sha256]) => [file, sha256]).sort()).toEqual(notes.sort());
  expect(new Set(entries.map(([, , clipId]) => clipId)).size).toBe(clips);
  expect(entries).toHaveLength(clips);
}

/** Runs in a tab: how many exports write, and how many wait for that. */
const lockHolders = async (): Promise<[held: number, pending: number]> => {
  const { held = [], pending = [] } = await navigator.locks.query();
  const ours = (locks: LockInfo[]) => locks.filter(({ name }) => name === 'newsclip-folder').length;
  return [ours(held), ours(pending)];
};

const oneWritesOneWaits = (tab: Surface) =>
  until('one to write and one to wait', async () => String(await tab.evaluate(lockHolders)) === '1,1');

/** Of a shelf, as the page says it. */
const clipsOf = async (tab: Surface): Promise<number> =>
  Number.parseInt((await tab.waitForText(status, /^\d+ clips$/)).text, 10);

beforeAll(() => fillLibrary(session.browser, count));

describe('two tabs that export into one folder', () => {
  it('do so one after the other, and the folder holds what both have written', async () => {
    const first = await tabThatWritesInto('both', '', 20);
    const inLibrary = await clipsOf(first);
    const second = await tabThatWritesInto('both', 'archive', null);
    const inArchive = await clipsOf(second);
    await askForExport(first);
    await until('the disk to be slow', async () => (await folderOf(first, 'both')).notes.length > 20);
    await askForExport(second);
    await oneWritesOneWaits(second);
    // Nothing of the second comes while it waits.
    const { notes } = await folderOf(second, 'both');
    await second.waitForText(status, 'Exporting');
    expect((await folderOf(second, 'both')).notes).toEqual(notes);
    await first.evaluate(() => Reflect.get(globalThis, 'goOn')());
    await second.waitForText(status, `Wrote ${inArchive} notes to the folder`);
    await first.waitForText(status, `Wrote ${inLibrary} notes to the folder`);
    expectWhole(await folderOf(second, 'both'), inLibrary + inArchive);
    await first.close();
    await second.close();
  });

  it('go on where the first is closed in the midst of it: nothing is missing, nothing doubled, nothing left over', async () => {
    const first = await tabThatWritesInto('closed', '', 20);
    const clips = await clipsOf(first);
    const second = await tabThatWritesInto('closed', '', null);
    await askForExport(first);
    await until('the disk to be slow', async () => (await folderOf(first, 'closed')).notes.length > 20);
    await askForExport(second);
    await oneWritesOneWaits(second);
    await first.close();
    await second.waitForText(status, `Wrote ${clips - 20} notes to the folder; 20 had nothing new`);
    expectWhole(await folderOf(second, 'closed'), clips);
    await second.close();
  });
});
