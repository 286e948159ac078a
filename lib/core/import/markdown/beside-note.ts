/** The folder of a name, with its `/`; '' where it lies in none. */
export const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

/** The name without its folder and what says its kind. */
export const stemOf = (name: string): string =>
  name.slice(folderOf(name).length).replace(/\.(?:md|markdown|txt)$/i, '');

/** The name of what a relative link in a note leads to, within what was chosen with it; null where it leads out of that. */
export function besideNote(note: string, link: string): string | null {
  const path = /^[^?#]*/.exec(link)?.[0] ?? '';
  if (!path || path.startsWith('/')) return null;
  const parts = folderOf(note).split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '..' && part !== '.' && part !== '') parts.push(decoded(part));
  }
  return parts.join('/').normalize('NFC');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
