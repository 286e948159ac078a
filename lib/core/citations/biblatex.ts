import { keyedBy } from './citation-key';
import type { Cited } from './cited';
import type { CitedName } from './cited-name';
import { latexText } from './latex-text';

/**
 * Entries `@online` for biblatex, UTF-8, in the order given. Title and outlet stand in double braces: no style changes their
 * capitals, and an "and" in an outlet's name parts no list. The wire service of a signed piece is a note.
 */
export const biblatex = (cited: readonly Cited[]): string =>
  keyedBy(cited)
    .map(([key, one]) => entry(key, one))
    .join('\n');

function entry(key: string, one: Cited): string {
  const fields: (readonly [string, string | null])[] = [
    ['author', one.authors.map(bibName).join(' and ')],
    ['title', `{${latexText(one.title)}}`],
    ['organization', `{${latexText(one.outlet)}}`],
    ['date', one.issued],
    ['url', one.url],
    ['urldate', one.accessed],
    ['note', one.supplier && latexText(one.supplier)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},\n`] : []));
  return `@online{${key},\n${lines.join('')}}\n`;
}

/** "Family, Suffix, Given"; braces keep whole what must not be parted. */
function bibName(name: CitedName): string {
  if ('literal' in name) return `{${latexText(name.literal)}}`;
  const family = latexText(name.family);
  const isOneWord = /^\p{Lu}\S*$/u.test(name.family);
  return [isOneWord ? family : `{${family}}`, name.suffix, latexText(name.given)].filter(Boolean).join(', ');
}
