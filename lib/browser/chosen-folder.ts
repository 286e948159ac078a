import type { ChosenFolder, Lying } from '@/lib/core/export/chosen-folder';
import { type Failure, failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';

declare global {
  interface Window {
    /** Of Chromium alone: https://wicg.github.io/file-system-access/ */
    showDirectoryPicker?: (options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
  }
}

/** Whether this browser lets a page write to a folder that its reader chooses. */
export const canChooseFolder = (): boolean => window.showDirectoryPicker !== undefined;

/**
 * Asks the reader for a folder; to be called on a click. Null where she chose none. It is asked for anew each time, and nothing is kept of it: by the
 * name that the picker is given, the browser itself begins with the folder that was chosen last.
 */
export async function chooseFolder(): Promise<Result<ChosenFolder | null, Failure>> {
  try {
    const root = await window.showDirectoryPicker?.({ id: 'newsclip-export', mode: 'readwrite' });
    return ok(root ? filesIn(root) : null);
  } catch (error) {
    return isNamed(error, 'AbortError') ? ok(null) : fail(refused(error));
  }
}

/** A folder as the browser hands it over. Whatever it rejects with is its trouble, or its disk's. */
export function filesIn(root: FileSystemDirectoryHandle): ChosenFolder {
  return {
    async find(path) {
      try {
        const { folders, name } = parts(path);
        let folder = root;
        for (const each of folders) folder = await folder.getDirectoryHandle(each);
        return ok(await lyingIn(folder, name));
      } catch (error) {
        return isNamed(error, 'NotFoundError') ? ok(null) : fail(refused(error));
      }
    },
    async list(path) {
      try {
        let folder = root;
        for (const each of path.split('/').filter(Boolean)) folder = await folder.getDirectoryHandle(each);
        const names = new Set<string>();
        for await (const { kind, name } of folder.values()) if (kind === 'file') names.add(name);
        return ok(names);
      } catch (error) {
        const isNone = isNamed(error, 'NotFoundError') || isNamed(error, 'TypeMismatchError');
        return isNone ? ok(new Set()) : fail(refused(error));
      }
    },
    async write(path, content) {
      try {
        const { folders, name } = parts(path);
        let folder = root;
        for (const each of folders) folder = await folder.getDirectoryHandle(each, { create: true });
        const file = await folder.getFileHandle(name, { create: true });
        // What is written takes the file's place when it is closed.
        const writing = await file.createWritable();
        try {
          await writing.write(content);
        } catch (error) {
          await writing.abort().catch(() => {});
          throw error;
        }
        await writing.close();
        return ok(null);
      } catch (error) {
        return fail(refused(error));
      }
    },
  };
}

async function lyingIn(folder: FileSystemDirectoryHandle, name: string): Promise<Lying> {
  try {
    const file = await folder.getFileHandle(name);
    return { kind: 'file', file: await file.getFile() };
  } catch (error) {
    if (isNamed(error, 'TypeMismatchError')) return { kind: 'folder' };
    throw error;
  }
}

function parts(path: string): { folders: string[]; name: string } {
  const names = path.split('/');
  return { folders: names.slice(0, -1), name: names.at(-1) ?? '' };
}

const isNamed = (error: unknown, name: string): boolean => error instanceof DOMException && error.name === name;

const refused = (error: unknown): Failure => failure('folder-refused', String(error));
