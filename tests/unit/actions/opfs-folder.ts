/** A folder of the browser's own that a page may write to as to one that its reader chose; empty. */
export async function emptyFolder(name: string): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  await root.removeEntry(name, { recursive: true }).catch(() => {});
  return root.getDirectoryHandle(name, { create: true });
}

/** All files in it with their texts, by their paths. */
export async function filesOf(folder: FileSystemDirectoryHandle, at = ''): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const handle of folder.values()) {
    if (handle.kind === 'file') files.set(at + handle.name, await (await handle.getFile()).text());
    else for (const [path, text] of await filesOf(handle, `${at}${handle.name}/`)) files.set(path, text);
  }
  return files;
}

/** Writes a file as another program would. */
export async function putFile(folder: FileSystemDirectoryHandle, path: string, text: string): Promise<void> {
  const { inside, name } = await placeOf(folder, path);
  const writing = await (await inside.getFileHandle(name, { create: true })).createWritable();
  await writing.write(text);
  await writing.close();
}

export async function removeFile(folder: FileSystemDirectoryHandle, path: string): Promise<void> {
  const { inside, name } = await placeOf(folder, path);
  await inside.removeEntry(name);
}

async function placeOf(folder: FileSystemDirectoryHandle, path: string) {
  const names = path.split('/');
  let inside = folder;
  for (const each of names.slice(0, -1)) inside = await inside.getDirectoryHandle(each, { create: true });
  return { inside, name: names.at(-1) ?? '' };
}
