import { beforeEach, describe, expect, it } from 'vitest';
import { exportToFolder, type FolderTools } from '@/lib/actions/export-folder';
import { presetMarkdown } from '@/lib/actions/preset-markdown';
import { filesIn } from '@/lib/browser/chosen-folder';
import type { ChosenFolder } from '@/lib/core/export/chosen-folder';
import type { NoteSource } from '@/lib/core/export/made-from';
import { failure } from '@/lib/core/failure';
import type { KeptImage } from '@/lib/core/pictures/kept-picture';
import { fail, ok } from '@/lib/core/result';
import type { ClipForExport } from '@/lib/store';
import { makeTestClip } from '../core/make-test-clip';
import { pictureOf } from '../store/picture-of';
import { emptyFolder, filesOf, putFile, removeFile } from './opfs-folder';

const address = 'https://pictures.harbour.example/quay.png';

const idOf = (number: number) => `0198a2b4-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** A clip of that number; one picture in it, where one is given. Where its text is another, so is the page that it came from. */
function clipOf(number: number, title: string, text = 'The tram runs.', picture?: KeptImage): ClipForExport {
  const { clip, body, highlights } = makeTestClip({ title, rawHash: text });
  const html = picture ? `<p>${text}</p><img src="${address}" alt="It">` : `<p>${text}</p>`;
  return {
    clip: { ...clip, id: idOf(number) },
    body: { ...body, clipId: idOf(number), html },
    highlights,
    ...(picture && { pictures: new Map([[address, picture]]) }),
  };
}

const sourceOf = ({ clip, highlights, pictures = new Map() }: ClipForExport): NoteSource => ({
  clip,
  highlights,
  pictures: [...pictures].map(([shown, { hash }]) => ({ address: shown, sha256: hash })),
});

let folder: FileSystemDirectoryHandle;

beforeEach(async () => {
  folder = await emptyFolder('export');
});

interface Different extends Partial<FolderTools> {
  place?: ChosenFolder;
  /** Where notes are to lie. */
  inside?: string;
  controller?: AbortController;
}

async function exported(clips: readonly ClipForExport[], different: Different = {}) {
  const { place = filesIn(folder), inside = '', controller = new AbortController(), ...tools } = different;
  const progress: number[] = [];
  const answer = await exportToFolder(
    { ids: clips.map(({ clip }) => clip.id), onProgress: (done) => progress.push(done), signal: controller.signal },
    {
      async *read(ids) {
        yield* clips.filter(({ clip }) => ids.includes(clip.id));
      },
      async *readSources(ids) {
        yield clips.filter(({ clip }) => ids.includes(clip.id)).map(sourceOf);
      },
      writer: async () =>
        ok({
          by: inside,
          write: (stored, pictureLink) =>
            ok({ text: presetMarkdown(stored, 'plain', pictureLink), folder: inside, name: stored.clip.title }),
        }),
      choose: async () => ok(place),
      now: () => Date.UTC(2026, 7, 14, 12),
      breathe: async () => {},
      ...tools,
    },
  );
  return { answer, progress };
}

/** What was written, what was not, and what was left alone. */
const came = (files: number, unchanged: number, ...leftAlone: string[]) =>
  ok({ files, skipped: 0, cancelled: false, folder: { unchanged, leftAlone } });

const names = async () => [...(await filesOf(folder)).keys()].sort();
const textOf = async (path: string) => (await filesOf(folder)).get(path);

/** The notes that the manifest tells of. */
async function told(): Promise<string[]> {
  const manifest: { clips: { file: string }[] } = JSON.parse((await textOf('manifest.json')) ?? '');
  return manifest.clips.map(({ file }) => file).sort();
}

/** A folder that does as the real one, and notes what is written. */
function watched(): { place: ChosenFolder; written: string[] } {
  const written: string[] = [];
  const real = filesIn(folder);
  const write: ChosenFolder['write'] = (path, content) => {
    written.push(path);
    return real.write(path, content);
  };
  return { written, place: { ...real, write } };
}

describe('an export into a folder', () => {
  it('holds a note a clip, the pictures, and the manifest, which is written last', async () => {
    const picture = await pictureOf('quay');
    const { place, written } = watched();
    const clips = [clipOf(1, 'Vote', 'One.', picture), clipOf(2, 'vote', 'Two.', picture)];
    const { answer, progress } = await exported(clips, { place, inside: 'Harbour/2026' });
    expect(answer).toEqual(came(2, 0));
    const path = `images/${picture.hash.slice(0, 32)}.png`;
    expect(await names()).toEqual(['Harbour/2026/Vote.md', 'Harbour/2026/vote (2).md', path, 'manifest.json']);
    expect(await textOf('Harbour/2026/Vote.md')).toContain(`![It](../../${path})`);
    expect(written.filter((each) => each === path)).toHaveLength(1);
    expect(written.at(-1)).toBe('manifest.json');
    expect(await told()).toEqual(['Harbour/2026/Vote.md', 'Harbour/2026/vote (2).md']);
    expect(progress.at(-1)).toBe(2);
  });

  it('writes nothing where nothing is new', async () => {
    const clips = [clipOf(1, 'Vote', 'One.', await pictureOf('quay')), clipOf(2, 'Tram')];
    await exported(clips);
    const { place, written } = watched();
    const { answer, progress } = await exported(clips, { place });
    expect(answer).toEqual(came(0, 2));
    expect(progress.at(-1)).toBe(2);
    expect(written).toEqual([]);
  });

  it('writes what has changed under the name that it had, whatever its title and its folder are by now', async () => {
    await exported([clipOf(1, 'Vote'), clipOf(2, 'Tram')], { inside: 'Harbour' });
    const picture = await pictureOf('quay');
    const clips = [clipOf(1, 'Vote, counted', 'By hand.', picture), clipOf(2, 'Tram')];
    expect((await exported(clips, { inside: 'a/b/c' })).answer).toEqual(came(1, 1));
    expect(await names()).toEqual([
      'Harbour/Tram.md',
      'Harbour/Vote.md',
      `images/${picture.hash.slice(0, 32)}.png`,
      'manifest.json',
    ]);
    expect(await textOf('Harbour/Vote.md')).toContain('By hand.');
    expect(await textOf('Harbour/Vote.md')).toContain('](../images/');
  });

  it('leaves the notes of other clips where they are, and their entries in the manifest', async () => {
    await exported([clipOf(1, 'Vote'), clipOf(2, 'Tram')]);
    expect((await exported([clipOf(3, 'Quay')])).answer).toEqual(came(1, 0));
    expect(await names()).toEqual(['Quay.md', 'Tram.md', 'Vote.md', 'manifest.json']);
    expect(await told()).toEqual(['Quay.md', 'Tram.md', 'Vote.md']);
  });

  it('counts clips that are gone', async () => {
    const clips = [clipOf(1, 'Vote'), clipOf(2, 'Tram')];
    const { answer } = await exported(clips, {
      async *read() {
        yield* clips.slice(0, 1);
      },
    });
    expect(answer).toMatchObject({ value: { files: 1, skipped: 1 } });
  });
});

describe('what somebody else did in the folder', () => {
  const edited = '# My own words\n';

  it('a note that was edited is left alone, though its clip has changed, and is told', async () => {
    await exported([clipOf(1, 'Vote'), clipOf(2, 'Tram')]);
    await putFile(folder, 'Vote.md', edited);
    const changed = [clipOf(1, 'Vote', 'Anew.'), clipOf(2, 'Tram', 'Anew.')];
    expect((await exported(changed)).answer).toEqual(came(1, 0, 'Vote.md'));
    expect(await textOf('Vote.md')).toBe(edited);
    expect(await names()).toEqual(['Tram.md', 'Vote.md', 'manifest.json']);
    // And it is still known as edited.
    expect((await exported(changed)).answer).toEqual(came(0, 1, 'Vote.md'));
    expect(await textOf('Vote.md')).toBe(edited);
  });

  it('a note that was edited, of a clip that has not changed, is as good as unchanged', async () => {
    const clips = [clipOf(1, 'Vote')];
    await exported(clips);
    await putFile(folder, 'Vote.md', edited);
    expect((await exported(clips)).answer).toEqual(came(0, 1));
    expect(await textOf('Vote.md')).toBe(edited);
    expect((await exported([clipOf(1, 'Vote', 'Anew.')])).answer).toEqual(came(0, 0, 'Vote.md'));
    expect(await textOf('Vote.md')).toBe(edited);
  });

  it('a note that was removed is written again, as it was asked for, and so is a picture', async () => {
    const picture = await pictureOf('quay');
    const clips = [clipOf(1, 'Vote', 'One.', picture), clipOf(2, 'Tram')];
    await exported(clips);
    const before = await filesOf(folder);
    await removeFile(folder, 'Tram.md');
    await removeFile(folder, `images/${picture.hash.slice(0, 32)}.png`);
    expect((await exported(clips)).answer).toEqual(came(1, 1));
    expect(await filesOf(folder)).toEqual(before);
  });

  it.each([
    ['another file', 'Vote.md', edited],
    ['a folder of the same name', 'Vote.md/deep.txt', edited],
  ])('%s in the place of a new note stays, and the note gets a name of its own', async (_, path, text) => {
    await putFile(folder, path, text);
    expect((await exported([clipOf(1, 'Vote')])).answer).toEqual(came(1, 0));
    expect(await names()).toEqual([path, 'Vote (2).md', 'manifest.json'].sort());
    expect(await textOf(path)).toBe(text);
    // Which it keeps.
    expect((await exported([clipOf(1, 'Vote', 'Anew.')])).answer).toEqual(came(1, 0));
    expect(await names()).toEqual([path, 'Vote (2).md', 'manifest.json'].sort());
  });

  it('a name that a removed note had is not given to another clip', async () => {
    await exported([clipOf(1, 'Vote')]);
    await removeFile(folder, 'Vote.md');
    await exported([clipOf(2, 'vote')]);
    expect(await names()).toEqual(['manifest.json', 'vote (2).md']);
  });

  it('another picture under the name of one stays, and the kept one gets a longer name', async () => {
    const picture = await pictureOf('quay');
    const short = `images/${picture.hash.slice(0, 32)}.png`;
    await putFile(folder, short, 'not it');
    await exported([clipOf(1, 'Vote', 'One.', picture)]);
    expect(await textOf(short)).toBe('not it');
    expect(await textOf('Vote.md')).toContain(`](images/${picture.hash}.png)`);
    expect(await names()).toContain(`images/${picture.hash}.png`);
  });

  it('a file in the place of the folder of pictures stays, and pictures stay on the web', async () => {
    await putFile(folder, 'images', 'a list of mine');
    expect((await exported([clipOf(1, 'Vote', 'One.', await pictureOf('quay'))])).answer).toEqual(came(1, 0));
    expect(await textOf('images')).toBe('a list of mine');
    expect(await textOf('Vote.md')).toContain(`](${address})`);
  });

  it('all of the reader’s own files are as they were, whatever is exported', async () => {
    const own = {
      'My notes.md': edited,
      'images/map.png': 'a map',
      '.obsidian/app.json': '{}',
      'Harbour/Vote.md': 'x',
    };
    for (const [path, text] of Object.entries(own)) await putFile(folder, path, text);
    const picture = await pictureOf('quay');
    for (const text of ['One.', 'Two.', 'Three.'])
      await exported([clipOf(1, 'Vote', text, picture)], { inside: 'Harbour' });
    const after = await filesOf(folder);
    for (const [path, text] of Object.entries(own)) expect(after.get(path), path).toBe(text);
  });
});

describe('a manifest that is none', () => {
  const line = (entry: unknown) =>
    `{"format":"newsclip export","version":2,"clips":[\n${typeof entry === 'string' ? entry : JSON.stringify(entry)}\n]}\n`;
  const entry = { file: 'Vote.md', sha256_file: 'a'.repeat(64), pictures: [], clip: { id: idOf(1) } };

  it.each([
    ['of another program', '{"name":"A web app","icons":[]}'],
    ['of a version that is not known', '{"format":"newsclip export","version":1,"clips":[]}'],
    ['cut off', line(entry).slice(0, -4)],
    ['with a line that is damaged', line('{"file":"Vote')],
    ['with a path out of the folder', line({ ...entry, file: '../Vote.md' })],
    ['with a path to no note', line({ ...entry, file: '.obsidian/app.json' })],
    ['with an absolute path', line({ ...entry, file: '/etc/Vote.md' })],
    ['with a picture out of the folder', line({ ...entry, pictures: [{ file: 'images/../Vote.md' }] })],
    ['with more after its end', `${line(entry)}more\n`],
  ])('%s stays as it is, and nothing is written', async (_, text) => {
    await putFile(folder, 'manifest.json', text);
    expect((await exported([clipOf(1, 'Vote')])).answer).toEqual(fail(failure('folder-not-ours')));
    expect(await filesOf(folder)).toEqual(new Map([['manifest.json', text]]));
  });

  it('that another program has rearranged is one all the same', async () => {
    await exported([clipOf(1, 'Vote'), clipOf(2, 'Tram')]);
    const manifest: unknown = JSON.parse((await textOf('manifest.json')) ?? '');
    await putFile(folder, 'manifest.json', JSON.stringify(manifest, null, 2));
    expect((await exported([clipOf(1, 'Vote', 'Anew.')])).answer).toEqual(came(1, 0));
    expect(await told()).toEqual(['Tram.md', 'Vote.md']);
  });

  it('after it was removed, notes that are as they would be written are taken as they are, others stay', async () => {
    await exported([clipOf(1, 'Vote'), clipOf(2, 'Tram')]);
    await removeFile(folder, 'manifest.json');
    const clips = [clipOf(1, 'Vote'), clipOf(2, 'Tram', 'Anew.')];
    expect((await exported(clips)).answer).toEqual(came(1, 1));
    expect(await names()).toEqual(['Tram (2).md', 'Tram.md', 'Vote.md', 'manifest.json']);
  });
});

describe('an empty file, as a browser leaves it where the page was closed while it was being written,', () => {
  const vote = async (text = 'One.') => clipOf(1, 'Vote', text, await pictureOf('quay'));
  const picturePath = async () => `images/${(await pictureOf('quay')).hash.slice(0, 32)}.png`;

  it.each<[name: string, path: () => Promise<string>]>([
    ['of a note', async () => 'Vote.md'],
    ['of a picture', picturePath],
    ['of the manifest', async () => 'manifest.json'],
  ])('%s is written as if it were not there', async (_, path) => {
    await putFile(folder, await path(), '');
    expect((await exported([await vote()])).answer).toEqual(came(1, 0));
    expect(await names()).toEqual(['Vote.md', await picturePath(), 'manifest.json']);
    expect([...(await filesOf(folder)).values()]).not.toContain('');
    expect(await told()).toEqual(['Vote.md']);
  });

  it('of a note that an earlier export had written is written again when its clip has changed', async () => {
    await exported([await vote()]);
    await putFile(folder, 'Vote.md', '');
    expect((await exported([await vote('Two.')])).answer).toEqual(came(1, 0));
    expect(await textOf('Vote.md')).toContain('Two.');
  });
});

describe('two exports into a folder at once', () => {
  /** An export of a clip that has begun to write and waits to be let on. */
  async function underWay(clip: ClipForExport) {
    const [begun, onwards] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const real = filesIn(folder);
    const place: ChosenFolder = {
      ...real,
      async write(path, content) {
        begun.resolve();
        await onwards.promise;
        return real.write(path, content);
      },
    };
    const ended = exported([clip], { place });
    await begun.promise;
    return { ended, letOn: onwards.resolve };
  }

  it('come one after the other, so that neither writes over what the other has written', async () => {
    const first = await underWay(clipOf(1, 'Vote', 'One.'));
    const second = exported([clipOf(2, 'Vote', 'Two.')]);
    first.letOn();
    expect((await first.ended).answer).toEqual(came(1, 0));
    expect((await second).answer).toEqual(came(1, 0));
    expect(await textOf('Vote.md')).toContain('One.');
    expect(await textOf('Vote (2).md')).toContain('Two.');
    expect(await told()).toEqual(['Vote (2).md', 'Vote.md']);
  });

  it('the one that waits can be ended, and has written nothing then', async () => {
    const first = await underWay(clipOf(1, 'Vote'));
    const controller = new AbortController();
    const second = exported([clipOf(2, 'Tram')], { controller });
    controller.abort();
    expect((await second).answer).toEqual(
      ok({ files: 0, skipped: 0, cancelled: true, folder: { unchanged: 0, leftAlone: [] } }),
    );
    first.letOn();
    expect((await first.ended).answer).toEqual(came(1, 0));
    expect(await names()).toEqual(['Vote.md', 'manifest.json']);
  });
});

describe('an export into a folder that ends early', () => {
  const many = Array.from({ length: 40 }, (_, index) => clipOf(index, `Clip ${index}`));

  it.each([0, 1, 13, 39])('leaves the folder in order where the reader ends it after %i clips', async (after) => {
    const controller = new AbortController();
    const { answer } = await exported(many, {
      controller,
      async *read() {
        for (const [index, clip] of many.entries()) {
          if (index === after) controller.abort();
          yield clip;
        }
      },
    });
    expect(answer).toEqual(ok({ files: after, skipped: 0, cancelled: true, folder: { unchanged: 0, leftAlone: [] } }));
    const notes = (await names()).filter((name) => name.endsWith('.md'));
    expect(notes).toHaveLength(after);
    if (after > 0) expect(await told()).toEqual(notes);
    // The next one goes on with what is missing.
    expect((await exported(many)).answer).toEqual(came(40 - after, after));
  });

  it('says why, and still tells what was written, where the browser lets it write no more', async () => {
    const real = filesIn(folder);
    const place: ChosenFolder = {
      ...real,
      write: async (path, content) =>
        path === 'Clip 20.md' ? fail(failure('folder-refused', 'NotAllowedError')) : real.write(path, content),
    };
    const { answer } = await exported(many, { place });
    expect(answer).toMatchObject({ ok: false, problem: { reason: 'folder-refused' } });
    const notes = (await names()).filter((name) => name.endsWith('.md'));
    expect(notes.length).toBeGreaterThanOrEqual(20);
    expect(await told()).toEqual(notes);
  });

  it('says why where a clip cannot be written by the template, and tells what was written', async () => {
    const problem = { place: 'template', kind: 'syntax', name: null, line: 3, column: 5 } as const;
    const { answer } = await exported(many.slice(0, 3), {
      writer: async () =>
        ok({
          by: '',
          write: ({ clip }) =>
            clip.title === 'Clip 2' ? fail(problem) : ok({ text: 'x', folder: '', name: clip.title }),
        }),
    });
    expect(answer).toMatchObject({ ok: false, problem: { reason: 'template-broken' } });
    expect(await told()).toEqual(['Clip 0.md', 'Clip 1.md']);
  });

  it('where no folder is chosen, nothing is read', async () => {
    const { answer } = await exported(many, {
      choose: async () => ok(null),
      read: () => {
        throw new Error('read');
      },
    });
    expect(answer).toEqual(ok({ files: 0, skipped: 0, cancelled: true }));
  });

  it('where the folder is gone meanwhile, that is a failure', async () => {
    const root = await navigator.storage.getDirectory();
    const place = filesIn(folder);
    await root.removeEntry('export', { recursive: true });
    expect((await exported(many, { place })).answer).toMatchObject({ problem: { reason: 'folder-refused' } });
  });
});
