import { foldWords } from './fold';

/** Whether a part of a title or a byline is the outlet's name; `exact` where it may be that and nothing more. */
export type OutletMatcher = (part: string, exact?: boolean) => boolean;

const keyOf = (name: string): string => foldWords(name).replace(/^the /, '');
const joined = (key: string): string => key.replaceAll(' ', '');

/**
 * Knows the outlet by the names its page gives it, by their initials, and by the word that its host name is made of; alone,
 * with words after or before it ("Harbour News Sport"), or cut short ("Harbour").
 */
export function outletMatcher(names: readonly string[], host: string): OutletMatcher {
  const [word = ''] = host.split('.').sort((a, b) => b.length - a.length);
  const known = names.map(keyOf);
  // The host's word only as it is: a person's own site is named for the person.
  const short = [word, ...[...known, ...names.map(foldWords)].map((name) => name.replace(/(\S)\S* ?/g, '$1'))];
  return (part, exact) => {
    const key = keyOf(part);
    const isName = (name: string): boolean =>
      joined(name) === joined(key) ||
      (!exact && name.length > 2 && (`${key} `.startsWith(`${name} `) || key.endsWith(` ${name}`))) ||
      (!exact && key.length > 3 && name.startsWith(`${key} `));
    return key.length > 1 && key.length < 40 && (known.some(isName) || short.includes(joined(key)));
  };
}
