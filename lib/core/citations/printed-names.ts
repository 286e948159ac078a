import type { CitedName } from './cited-name';

/** A name as it is spoken: "Ana Ruiz", "John Smith Jr.". */
export const spokenName = (name: CitedName): string =>
  'literal' in name ? name.literal : [name.given, name.family, name.suffix].filter(Boolean).join(' ');

/** Family name first: "Ruiz, Ana", "Smith, John, Jr.". */
export const invertedName = (name: CitedName): string =>
  'literal' in name ? name.literal : [name.family, name.given, name.suffix].filter(Boolean).join(', ');

/** As APA has it, given names as initials: "Ruiz, A.", "Sartre, J.-P.", "Smith, J., Jr.". */
export const apaName = (name: CitedName): string =>
  'literal' in name ? name.literal : [name.family, initialsOf(name.given), name.suffix].filter(Boolean).join(', ');

/** "Mary Ann" as "M. A.", "Jean-Paul" as "J.-P.", "J.K." as "J. K.". */
const initialsOf = (given: string): string =>
  given
    .split(/[ .]+(?!-)/)
    .filter(Boolean)
    .flatMap((word) => (/^\p{Lu}{2}$/u.test(word) ? [...word] : word))
    .map((word) =>
      word
        .split('-')
        .map((part) => `${[...part][0]}.`)
        .join('-'),
    )
    .join(' ');

/**
 * The first name inverted and the others as spoken, as the MLA and Chicago list them; past `most` names only the first
 * `kept` and "et al.".
 */
export function listedNames(names: readonly CitedName[], most: number, kept: number): string {
  const shown = names
    .slice(0, names.length > most ? kept : most)
    .map((name, index) => (index === 0 ? invertedName(name) : spokenName(name)));
  if (names.length > most) return [...shown, 'et al.'].join(', ');
  const last = shown.at(-1) ?? '';
  return shown.length > 1 ? `${shown.slice(0, -1).join(', ')}, and ${last}` : last;
}
