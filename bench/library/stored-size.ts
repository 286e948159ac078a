/**
 * Bytes that a record takes as the browsers write it, by a plain sum: a string of Latin-1 one byte a UTF-16 unit and any other two
 * (as V8 and SpiderMonkey serialise them), a typed array its bytes, a number eight, true, false and null one each; of an object the
 * names of its properties as well. Keys in the database's own trees, and what compression saves, are left out.
 */
export function storedSize(value: unknown): number {
  if (typeof value === 'string') return /[^\0-\xff]/.test(value) ? value.length * 2 : value.length;
  if (typeof value === 'number') return 8;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (Array.isArray(value)) return value.reduce((sum: number, part) => sum + storedSize(part), 0);
  if (typeof value === 'object' && value !== null) return storedSize(Object.entries(value).flat());
  return 1;
}
