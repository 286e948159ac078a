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
  if (values.length === 0) return null;
  return { values, body: blocksOf(lines.slice(values.length)).join('\n\n') };
}

/** The blocks that bullets hold, without these. A bullet with bullets below it, or with several paragraphs, is a point of a list and stays one. */
function blocksOf(lines: readonly string[]): string[] {
  const bullets: string[][] = [];
  for (const line of lines) {
    if (/^- |^-$/.test(line) || bullets.length === 0) bullets.push([]);
    bullets.at(-1)?.push(line.replace(/^\t+/, (tabs) => '  '.repeat(tabs.length)));
  }
  return bullets
    .map((bullet) => bullet.join('\n').trimEnd())
    .flatMap((bullet) => (bullet ? [isPoint(bullet) ? bullet : withoutBullet(bullet)] : []));
}

const isPoint = (bullet: string): boolean =>
  !/^- (?:```|~~~|\d+[.)] )/.test(bullet) && (/^ {2}- /m.test(bullet) || /\n\n/.test(bullet));

const withoutBullet = (bullet: string): string => bullet.replace(/^- ?/, '').replace(/^ {2}/gm, '');
