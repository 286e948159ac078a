import { median } from '@/bench/table';
import { exportClips } from '@/lib/actions/export-clips';
import { markdownWriter } from '@/lib/actions/markdown-writer';
import { keepExportSettings, loadExportSettings } from '@/lib/browser/export-settings';
import { pictureAddresses } from '@/lib/core/pictures/picture-addresses';
import { sha256OfBytes } from '@/lib/core/sha256-of';
import { readForExport } from '@/lib/store';
import { database } from '@/lib/store/database';
import type { Compared } from './lists';
import { readAllRaw } from './raw-reads';

/** Each takes seconds: a few are enough up to so many clips, and one beyond. */
const [fewTimes, few] = [3, 20_000];

/** Milliseconds. */
interface ZipCosts {
  /** The zip of every clip as the reader's export makes it. */
  zip: number;
  /** Reading every row and body. */
  reading: number;
  /** The same, and writing each as Markdown, which is then forgotten. */
  writing: number;
}

export async function exportZip(): Promise<ZipCosts> {
  const ids = await everyId();
  const times = ids.length > few ? 1 : fewTimes;
  const costs: { [cost in keyof ZipCosts]: number[] } = { zip: [], reading: [], writing: [] };
  for (let time = 0; time < times; time += 1) {
    costs.reading.push(await readAllRaw());
    costs.writing.push(await writeAll(ids));
    costs.zip.push(await exportOnce(ids));
  }
  return { zip: median(costs.zip), reading: median(costs.reading), writing: median(costs.writing) };
}

/** The same once, for those who look at what the page holds meanwhile. */
export async function exportZipOnce(): Promise<number> {
  return exportOnce(await everyId());
}

/** The zip of so many clips that show a kept picture of so many bytes each, beside the same without its pictures; milliseconds. */
export async function exportPictures(clips: number, bytes: number): Promise<Compared> {
  const ids = await clipsWithPictures(clips, bytes);
  const [withThem, without]: [number[], number[]] = [[], []];
  for (let time = 0; time < fewTimes; time += 1) {
    await keepExportSettings({ pictures: false });
    without.push(await exportOnce(ids));
    await keepExportSettings({ pictures: true });
    withThem.push(await exportOnce(ids));
  }
  await forgetPictures();
  return { value: median(withThem), floor: median(without) };
}

async function writeAll(ids: readonly string[]): Promise<number> {
  const started = performance.now();
  const write = await markdownWriter(await loadExportSettings());
  if (!write.ok) throw new Error('There is no template');
  for await (const stored of readForExport(ids)) {
    if (!write.value(stored).ok) throw new Error('It was not written');
  }
  return performance.now() - started;
}

const everyId = async (): Promise<string[]> => (await database()).clips.toCollection().reverse().primaryKeys();

async function exportOnce(ids: readonly string[]): Promise<number> {
  const saved = withoutSaving();
  const started = performance.now();
  const answer = await exportClips({ ids, onProgress: () => {}, signal: new AbortController().signal });
  const milliseconds = performance.now() - started;
  const files = saved.end();
  if (!answer.ok || answer.value.files !== ids.length || files !== 1) throw new Error('It was not exported');
  return milliseconds;
}

/** Keeps what is saved from being saved: the browser's part of it is no part of the figure. Tells how many files there were. */
function withoutSaving(): { end: () => number } {
  const { createObjectURL } = URL;
  let files = 0;
  URL.createObjectURL = () => {
    files += 1;
    return '#';
  };
  return {
    end() {
      URL.createObjectURL = createObjectURL;
      return files;
    },
  };
}

/** Keeps a picture for each of the newest clips, no two the same. */
async function clipsWithPictures(clips: number, bytes: number): Promise<string[]> {
  const db = await database();
  const ids = (await everyId()).slice(0, clips);
  for (const [place, id] of ids.entries()) {
    const clip = await db.clips.get(id);
    const body = clip && (await db.bodies.get([id, clip.revision]));
    const [address] = body ? pictureAddresses(body.html) : [];
    if (address === undefined) throw new Error('A clip shows no picture');
    const content = new Uint8Array(bytes).fill(place % 251);
    new DataView(content.buffer).setUint32(0, place);
    const hash = await sha256OfBytes(content);
    const picture = new Blob([content], { type: 'image/jpeg' });
    await db.images.put({ hash, picture, width: 1_200, height: 800, bytes });
    await db.pictures.put({ clipId: id, address, hash, missing: null });
  }
  return ids;
}

async function forgetPictures(): Promise<void> {
  const db = await database();
  await Promise.all([db.images.clear(), db.pictures.clear()]);
}
