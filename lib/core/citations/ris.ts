import type { Cited } from './cited';
import type { CitedName } from './cited-name';

/**
 * Records of RIS, one tag a line, lines ended as the format asks (CR LF). RIS has no escapes: a value is safe because it is
 * one line. The wire service of a signed piece is a note, since RIS has no place for it.
 */
export const ris = (cited: readonly Cited[]): string => cited.map(risRecord).join('');

function risRecord(one: Cited): string {
  const lines: (readonly [string, string | null | undefined])[] = [
    ['TY', 'NEWS'],
    ['TI', one.title],
    ...one.authors.map((name) => ['AU', risName(name)] as const),
    ['T2', one.outlet],
    ['PY', one.issued?.slice(0, 4)],
    ['DA', one.issued?.replaceAll('-', '/')],
    ['UR', one.url],
    ['Y2', one.accessed.replaceAll('-', '/')],
    ['LA', one.lang],
    ['N1', one.supplier],
  ];
  const given = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}\r\n`] : []));
  return `${given.join('')}ER  - \r\n`;
}

/** In RIS a comma parts a name whatever the name is: one that is whole must have none. */
const risName = (name: CitedName): string =>
  'literal' in name
    ? name.literal.replace(/\s*,\s*/g, ' ').trim()
    : [name.family, name.given, name.suffix].filter(Boolean).join(', ');
