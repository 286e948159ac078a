import { BlobReader, TextWriter, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExportTools, exportClips } from '@/lib/actions/export-clips';
import { presetMarkdown } from '@/lib/actions/preset-markdown';
import { depthOf, linkFrom } from '@/lib/core/export/picture-path';
import type { KeptImage } from '@/lib/core/pictures/kept-picture';
import { ok } from '@/lib/core/result';
import { sha256OfBytes } from '@/lib/core/sha256-of';
import type { ClipForExport } from '@/lib/store';
import { makeTestClip } from '../core/make-test-clip';
import { pictureOf } from '../store/picture-of';

const quay = 'https://pictures.harbour.example/quay.png?width=800&fit=crop';
const tram = 'https://pictures.harbour.example/tram night.png';

/** A clip that shows pictures, some of which are kept. */
function showing(
  addresses: readonly string[],
  kept: Readonly<Record<string, KeptImage>>,
  title = 'Quay',
): ClipForExport {
  const stored = makeTestClip({ title });
  const html = addresses.map((address) => `<p>Before.</p><img src="${address.replaceAll('&', '&amp;')}" alt="It">`);
  return { ...stored, body: { ...stored.body, html: html.join('') }, pictures: new Map(Object.entries(kept)) };
}

/** Exports clips into these folders, one after the other, and reads the zip with another's reader. */
async function exported(clips: readonly ClipForExport[], folders: readonly string[] = []) {
  const saved: Blob[] = [];
  const tools: ExportTools = {
    async *read() {
      yield* clips;
    },
    writer: async () =>
      ok((stored, pictureLink) =>
        ok({
          text: presetMarkdown(stored, 'plain', pictureLink),
          folder: folders[clips.findIndex(({ clip }) => clip === stored.clip)] ?? '',
          name: stored.clip.title,
        }),
      ),
    save: (content) => saved.push(content),
    now: () => Date.UTC(2026, 7, 14, 12),
    breathe: async () => {},
  };
  const ids = clips.map(({ clip }) => clip.id);
  const answer = await exportClips({ ids, onProgress: () => {}, signal: new AbortController().signal }, tools);
  expect(answer).toMatchObject({ ok: true, value: { files: clips.length } });
  const reader = new ZipReader(new BlobReader(saved[0] ?? new Blob()));
  const files = new Map<string, { text: string; sha256: string }>();
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    const name = entry.filename.replace(/^[^/]+\//, '');
    expect(files.has(name), `${name} is there once`).toBe(false);
    const bytes = await entry.getData(new Uint8ArrayWriter(), { checkSignature: true });
    files.set(name, {
      text: await entry.getData(new TextWriter()),
      sha256: await sha256OfBytes(Uint8Array.from(bytes)),
    });
  }
  await reader.close();
  const manifest: { clips: { file: string; sha256_file: string; pictures: Record<string, string>[] }[] } = JSON.parse(
    files.get('manifest.json')?.text ?? '',
  );
  return { files, manifest };
}

/** Where the pictures of a note lie, as a program follows its links. */
const linked = (note: string, text: string): string[] =>
  [...text.matchAll(/!\[It\]\(<?([^)>]+)>?\)/g)].map(([, target = '']) =>
    /^https?:/.test(target)
      ? target
      : new URL(target, `https://zip.example/${note.split('/').map(encodeURIComponent).join('/')}`).pathname.slice(1),
  );

describe('the pictures of an export', () => {
  it('lie in it under their hashes, each once, and the notes show them from there', async () => {
    const [one, other] = [await pictureOf('quay'), await pictureOf('tram')];
    const { files, manifest } = await exported([
      showing([quay, tram, quay], { [quay]: one, [tram]: other }, 'Both'),
      showing([quay], { [quay]: one }, 'One'),
    ]);
    const paths = [one, other].map(({ hash }) => `images/${hash.slice(0, 32)}.png`);
    expect([...files.keys()].sort()).toEqual(['Both.md', 'One.md', ...paths, 'manifest.json'].sort());
    expect(linked('Both.md', files.get('Both.md')?.text ?? '')).toEqual([paths[0], paths[1], paths[0]]);
    expect(linked('One.md', files.get('One.md')?.text ?? '')).toEqual([paths[0]]);
    expect(paths.map((path) => files.get(path)?.sha256)).toEqual([one.hash, other.hash]);
    expect(manifest.clips.map(({ pictures }) => pictures)).toEqual([
      [
        { file: paths[0], sha256: one.hash, address: quay },
        { file: paths[1], sha256: other.hash, address: tram },
      ],
      [{ file: paths[0], sha256: one.hash, address: quay }],
    ]);
    for (const { file, sha256_file } of manifest.clips) expect(sha256_file).toBe(files.get(file)?.sha256);
  });

  it('stay on the web where they are not kept, or where the browser has lost them', async () => {
    const lost = await pictureOf('lost');
    const picture = new Blob([]);
    picture.slice = () => {
      throw new DOMException('gone', 'NotFoundError');
    };
    Object.defineProperty(picture, 'type', { value: 'image/png' });
    const { files, manifest } = await exported([showing([quay, tram], { [tram]: { ...lost, picture } })]);
    expect([...files.keys()]).toEqual(['Quay.md', 'manifest.json']);
    expect(linked('Quay.md', files.get('Quay.md')?.text ?? '')).toEqual([
      quay,
      'https://pictures.harbour.example/tram%20night.png',
    ]);
    expect(manifest.clips[0]?.pictures).toEqual([]);
  });

  it('are left out where the note does not show them', async () => {
    const { files } = await exported([showing([], { [quay]: await pictureOf('quay') })]);
    expect([...files.keys()]).toEqual(['Quay.md', 'manifest.json']);
  });

  it('are found from wherever a note lies', async () => {
    const image = await pictureOf('quay');
    const folder = fc.array(fc.constantFrom('Harbour', '2026', 'Ñandú & co', '夕刊'), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(folder, { minLength: 1, maxLength: 4 }), async (folders) => {
        const paths = folders.map((parts) => parts.join('/'));
        const clips = paths.map((_, index) => showing([quay], { [quay]: image }, `Note ${index}`));
        const { files, manifest } = await exported(clips, paths);
        for (const { file } of manifest.clips) {
          const [target = ''] = linked(file, files.get(file)?.text ?? '');
          expect(files.get(target)?.sha256).toBe(image.hash);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('are linked by as many steps up as a note lies deep', () => {
    expect(['', 'a', 'a/b'].map((folder) => linkFrom(depthOf(folder), 'images/x.png'))).toEqual([
      'images/x.png',
      '../images/x.png',
      '../../images/x.png',
    ]);
  });
});
