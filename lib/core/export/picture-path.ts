import type { KeptImage } from '../pictures/kept-picture';

/** The folder of an export in which its pictures lie. */
const pictureFolder = 'images';

/** Hexadecimal digits of the hash that name a picture: 128 bits, so that no two that differ are ever named alike. */
const digits = 32;

const extensions: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/avif': 'avif',
};

/**
 * Where a picture lies within an export: named by its content, so that it is there once, whatever shows it. The second path is for a
 * folder in which somebody else's file has the first. Empty for what is none of the kinds that are kept.
 */
export function picturePaths({ hash, picture }: KeptImage): string[] {
  const extension = extensions[picture.type];
  if (!extension) return [];
  return [hash.slice(0, digits), hash].map((name) => `${pictureFolder}/${name}.${extension}`);
}

/** A path within an export as a link from a note that lies so many folders deep in it. */
export const linkFrom = (depth: number, path: string): string => '../'.repeat(depth) + path;

/** How many folders deep a note lies, by its folder. */
export const depthOf = (folder: string): number => (folder === '' ? 0 : folder.split('/').length);
