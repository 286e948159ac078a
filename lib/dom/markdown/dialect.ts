import type { RootContent } from 'mdast';
import type { Unsafe } from 'mdast-util-to-markdown';
import { everyNode } from './every-node';

/**
 * For whom Markdown is written: `notes` for programs that read it as it is, `site` for those that look for template tags in it
 * first (Hugo, Jekyll), `logseq` for one that finds properties and macros in it.
 */
export type Dialect = 'notes' | 'site' | 'logseq';

/** The second brace of a macro or a template's tag; a percent sign cannot be told from it by Hugo and Jekyll alike. */
const braces: Unsafe[] = ['{', '%'].map((character) => ({
  character,
  before: '(?<=\\{)',
  inConstruct: 'phrasing',
}));

/** Wherever it stands in words: kramdown, by which Jekyll reads, makes a table of any line with a bar in it. */
const bar: Unsafe = { character: '|', inConstruct: 'phrasing' };

/** What means something in words, beyond CommonMark. */
export const dialectUnsafe: Record<Dialect, Unsafe[]> = {
  notes: [],
  site: [...braces, bar],
  logseq: [...braces, { character: ':', before: '(?<=:)', inConstruct: 'phrasing' }],
};

/** What is written as a character reference where it must mean nothing. kramdown leaves a backslash standing before these. */
export const dialectEncodes: Record<Dialect, string[]> = { notes: [], site: ['&', '@', '%'], logseq: [] };

/**
 * Makes code harmless, in which nothing can be escaped: a space parts what would be read as a tag, or as a property. Breaks in cells are
 * given a space, too: Hugo leaves HTML out unless it is told otherwise, and words must not run together. Changes the nodes.
 */
export function partForDialect(nodes: readonly RootContent[], dialect: Dialect): void {
  if (dialect === 'notes') return;
  everyNode(nodes, (node) => {
    if (node.type === 'code' || node.type === 'inlineCode') node.value = parted(node.value, dialect);
    if (node.type === 'html' && node.value === '<br>' && dialect === 'site') node.value = ' <br>';
  });
}

function parted(code: string, dialect: Dialect): string {
  const braced = code.replace(/\{(?=[{%])/g, '{ ');
  return dialect === 'logseq' ? braced.replace(/^(\s*[^\s:]+:):/gm, '$1 :') : braced;
}
