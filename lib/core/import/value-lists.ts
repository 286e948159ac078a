/** Past it a list of tags is none. Code units. */
const longestList = 100_000;

/** Values parted by `separator`. */
export const splitList = (text: string, separator: string): string[] =>
  text.split(separator).filter((part) => part.trim());

/** A JSON list of texts; null for anything else. */
export function jsonList(text: string): string[] | null {
  if (text.length > longestList) return null;
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : null;
  } catch {
    return null;
  }
}

const item = /\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")\s*(?:,|$)/suy;

/** A list of texts as Python prints one: `['news', "reader's choice"]`; null for anything else. */
export function pythonList(text: string): string[] | null {
  const inner = text.length > longestList ? undefined : /^\[(.*)\]$/su.exec(text)?.[1]?.trim();
  if (inner === undefined) return null;
  const values: string[] = [];
  for (let at = 0; at < inner.length; at = item.lastIndex) {
    item.lastIndex = at;
    const found = item.exec(inner);
    if (!found) return null;
    values.push(unescaped(found[1] ?? found[2] ?? ''));
  }
  return values;
}

const unescaped = (text: string): string =>
  text.replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|(.))/gisu, (_, byte, unit, other) =>
    other === undefined ? String.fromCharCode(Number.parseInt(byte ?? unit, 16)) : /[nrt]/.test(other) ? ' ' : other,
  );

/** What Python, JavaScript and spreadsheets write for yes and no; null for anything else. */
export function yesOrNo(text: string): boolean | null {
  if (/^(?:true|1|yes)$/i.test(text)) return true;
  return /^(?:false|0|no)$/i.test(text) ? false : null;
}

/** A part of `whole`, as 0 to 1; null for anything else. */
export const partOf =
  (whole: number) =>
  (text: string): number | null => {
    const part = /^\d+(?:\.\d+)?(?:e-\d+)?$/i.test(text) ? Number(text) / whole : Number.NaN;
    return part >= 0 && part <= 1 ? part : null;
  };

/** A folder's path as a tag: `News/Europe`, whatever stands round its strokes. */
export const folderTag = (folders: readonly string[]): string =>
  folders
    .map((folder) => folder.trim())
    .filter(Boolean)
    .join('/');
