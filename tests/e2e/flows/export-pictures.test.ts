import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../drivers/surface';
import { until } from '../drivers/until';
import { exportAs } from '../export-as';
import { clipButton, openPreview, status } from '../popup';
import { useNewsclip } from '../session';
import { picture } from '../site/pictures';
import { withForeign } from '../site/server';
import { keptPictures } from '../stored';
import { unzip } from '../zip';

const session = useNewsclip({ screen: 'virtual' });

const option = { role: 'checkbox', name: 'Keep the pictures of what I clip' };
const withPictures = { role: 'checkbox', name: 'With the pictures that are kept' };

const sha256 = (bytes: Buffer | Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const [dusk, morning] = ['dusk', 'morning'].map((name) => sha256(picture(name) ?? Buffer.from([])));

interface Entry {
  file: string;
  sha256_file: string;
  pictures: { file: string; sha256: string; address: string }[];
}

let library: Surface;

/** A clip whose page shows two pictures that are kept and one that is not, since its site is another. */
beforeAll(async () => {
  const storage = await session.browser.openExtensionPage('/library.html#/storage');
  await storage.click(option);
  await session.browser.answerPermissionPrompt('deny');
  const page = await session.browser.open(session.site.url('news', withForeign));
  const popup = await openPreview(session.browser);
  await popup.click(clipButton);
  await popup.waitForText(status, 'Clipped');
  await until('the pictures', async () => {
    const { shown } = await keptPictures(session.browser);
    return shown.length > 0 && shown.every(({ missing }) => missing !== 'pending');
  });
  await session.browser.closePopup();
  await page.close();
  await storage.close();
  await session.browser.takeTroubles();
  library = await session.browser.openExtensionPage('/library.html');
  await library.waitFor('li[data-clip]');
});

/** Exports all, and gives what is in the zip, by paths within its folder. */
async function exported(thenChoose?: () => Promise<void>) {
  const path = await exportAs(session, library, 'Export all', 'Markdown', thenChoose);
  const files = new Map([...unzip(readFileSync(path))].map(([name, bytes]) => [name.replace(/^[^/]+\//, ''), bytes]));
  const manifest: { version: number; clips: Entry[] } = JSON.parse(String(files.get('manifest.json')));
  return { files, manifest };
}

/** What the pictures of a note point at, as a program on disk follows its links. */
const targets = (note: string, text: string) =>
  [...text.matchAll(/!\[[^\]]*\]\(<?([^)> ]+)>?/g)].map(([, target = '']) =>
    /^https?:/.test(target) ? target : join(dirname(note), target),
  );

describe('a zip with pictures', () => {
  it('holds those that are kept, and the note shows them from there; nothing is fetched for it', async () => {
    const asked = session.site.requests.length;
    const { files, manifest } = await exported();
    expect(session.site.requests.slice(asked)).toEqual([]);
    const [entry] = manifest.clips;
    const note = String(files.get(entry?.file ?? ''));
    const shown = targets(entry?.file ?? '', note);
    const lying = shown.filter((target) => files.has(target));
    expect(lying.map((target) => sha256(files.get(target) ?? Buffer.from([]))).sort()).toEqual([dusk, morning].sort());
    for (const target of lying) expect(target).toMatch(/^images\/[0-9a-f]{32}\.png$/);
    expect(shown.filter((target) => !files.has(target))).toEqual([session.site.url('wire', '/pictures/valley.png')]);
    expect(manifest.version).toBe(2);
    expect(entry?.sha256_file).toBe(sha256(Buffer.from(note)));
    expect(entry?.pictures.map((each) => each.sha256).sort()).toEqual([dusk, morning].sort());
  });

  it('holds none where the reader wants none', async () => {
    const { files, manifest } = await exported(() => library.click(withPictures));
    expect([...files.keys()].filter((name) => name.startsWith('images/'))).toEqual([]);
    const [entry] = manifest.clips;
    const shown = targets(entry?.file ?? '', String(files.get(entry?.file ?? '')));
    expect(shown).toHaveLength(3);
    for (const target of shown) expect(target).toMatch(/^http/);
  });
});
