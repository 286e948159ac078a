import type { FrontMatter } from './front-matter-of';

const property = /^(?:- )?([\p{L}\p{N}_-]{1,60}):: ?(.*)$/u;

/**
 * What a page of Logseq says of itself in its first block, a line `name:: value` each; null where there is no such block. The text after
 * it lies in bullets, a block each: `body` is what they hold.
 */
export function logseqProperties(note: string): FrontMatter | null {
  const lines = note.replace(/^\n+/, '').split('\n');
  const values: [string, string][] = [];
  for (const line of lines) {
    const [, name, value = ''] = property.exec(line) ?? [];
    if (name === undefined) break;
    values.push([name, value.trim()]);
  }
  return values.length > 0 ? { values, body: blocksOf(lines.slice(values.length)).join('\n').trim() } : null;
}

/** The first level of bullets taken away, an empty line between two blocks. */
function blocksOf(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    if (line.startsWith('- ') || line === '-') return ['', line.slice(2)];
    return [/^(?:\t| {2})/.test(line) ? line.replace(/^(?:\t| {2})/, '') : line];
  });
}
