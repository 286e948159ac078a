/** Levels; a record has four. */
const deepest = 32;

/**
 * A JSON value as one text that no program's order of keys or white space changes: RFC 8785 (JSON Canonicalization Scheme). Null where
 * it is nested deeper than any record.
 */
export function canonicalJson(value: unknown): string | null {
  try {
    return written(value, 0);
  } catch (error) {
    if (error instanceof TooDeep) return null;
    throw error;
  }
}

class TooDeep extends Error {}

function written(value: unknown, depth: number): string {
  if (depth > deepest) throw new TooDeep();
  if (Array.isArray(value)) return `[${value.map((item) => written(item, depth + 1)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${written(item, depth + 1)}`).join(',')}}`;
}
