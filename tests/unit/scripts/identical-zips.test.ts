import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { unzip } from '../../e2e/zip';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'newsclip-zips-'));

/** What is no part of the project's source. */
const made = new Set(['node_modules', '.git', '.output', '.wxt', '.artifacts', 'coverage']);

/** Milliseconds for four builds on two processors that others use as well. */
const patience = 900_000;

/** Copies the project, runs `npm run zip` there, and gives the archives by name. */
async function zipsMadeIn(place: string, timeZone: string): Promise<Map<string, Buffer>> {
  cpSync(root, place, { recursive: true, filter: (path) => !made.has(basename(path)) });
  symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'), 'junction');
  const outside = Object.entries(process.env).filter(([name]) => !/^(?:NODE_ENV|VITE|npm_)/.test(name));
  await promisify(execFile)('npm run -s zip', {
    cwd: place,
    shell: true,
    env: { ...Object.fromEntries(outside), TZ: timeZone },
  });
  const output = join(place, '.output');
  const names = readdirSync(output).filter((name) => name.endsWith('.zip'));
  return new Map(names.sort().map((name) => [name, readFileSync(join(output, name))]));
}

const places = [join(folder, 'one'), join(folder, 'another', 'place of it')];
let [first, second]: (Map<string, Buffer> | undefined)[] = [];

beforeAll(async () => {
  const zones = ['Pacific/Auckland', 'America/Lima'];
  [first, second] = await Promise.all(places.map((place, one) => zipsMadeIn(place, zones[one] ?? 'UTC')));
}, patience);

afterAll(() => rmSync(folder, { recursive: true }), patience);

const sha256 = (bytes: Buffer | undefined): string =>
  createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');

it('two builds in two places give the same archives, to the byte', () => {
  expect([...(first?.keys() ?? [])]).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/chrome\.zip$/),
      expect.stringMatching(/firefox\.zip$/),
      expect.stringMatching(/sources\.zip$/),
    ]),
  );
  const hashes = [...(first ?? [])].map(([name, archive]) => [name, sha256(archive), sha256(second?.get(name))]);
  for (const [name, one, other] of hashes) {
    console.info(`${name}: ${one} ${one === other ? '=' : '≠'} ${other}`);
    expect(one, name).toBe(other);
  }
});

it('their entries are sorted, bear no date, and name no folder of the machine they were made on', () => {
  for (const [name, archive] of first ?? []) {
    const files = unzip(archive);
    expect([...files.keys()], name).toEqual([...files.keys()].sort());
    for (const [entry, content] of files) {
      const text = content.toString('latin1');
      expect(
        [root, folder].filter((place) => text.includes(place)),
        `${name}: ${entry}`,
      ).toEqual([]);
    }
    expect(datesOf(archive), name).toEqual([0]);
  }
});

/** Dates and times of all entries, each value once, as the central directory has them (APPNOTE.TXT 4.3.12). */
function datesOf(archive: Buffer): number[] {
  const dates = new Set<number>();
  for (let at = archive.readUInt32LE(archive.length - 22 + 16); archive.readUInt32LE(at) === 0x02014b50; ) {
    dates.add(archive.readUInt32LE(at + 12));
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return [...dates];
}
