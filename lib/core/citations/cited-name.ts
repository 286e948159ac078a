import { isWireAgency } from '../news/wire-agencies';
import { citedLine } from './cited-line';
import { mayGoFamilyFirst } from './family-first';
import { namesGroup } from './group-words';

/** A person whose family name is told for sure; everybody else as printed. The names of the parts are those of CSL. */
export type CitedName = { family: string; given: string; suffix?: string } | { literal: string };

/** A word of a name in Latin letters: "Ruiz", "O'Brien", "Jean-Paul", "d'Ornano", "al-Sabah". */
const nameWord = /^(?:[dl]['’]|(?:al|el|as|ash|ad|ar|at|an|az)-)?(?=\p{Lu})[\p{Script=Latin}\p{M}'’-]+$/u;
const initials = /^(?:\p{Lu}\.-?){1,4}$|^\p{Lu}{1,2}$/u;
const suffix = /^(?:Jr|Sr)\.?$|^I{2,3}$|^IV$/;
/** What goes before a family name and with it. "Ben" is one only within a name: at the head it is a given name. */
const particles =
  "|van|von|der|den|de|del|della|dello|degli|dei|di|da|dal|dalla|das|do|dos|du|des|la|le|les|lo|ter|ten|te|'t|op|zu|zum|zur|" +
  'vom|af|av|bin|ibn|bint|binti|al|el|abu|umm|ould|ben|mac|mc|ó|ní|nic|st.|saint|san|santa|';
/** What stands in front of a name, or is only half of one ("Abdul Rahman" is one given name). */
const noGivenName =
  '|dr|prof|professor|sir|dame|lord|lady|mr|mrs|ms|miss|rev|father|sister|brother|herr|frau|monsieur|madame|sheik|sheikh|' +
  'sheikha|imam|mullah|maulana|ayatollah|haji|rabbi|pastor|bishop|archbishop|cardinal|pope|captain|colonel|general|president|' +
  'senator|minister|judge|justice|king|queen|prince|princess|emir|sultan|datuk|tun|tengku|daw|don|doña|dj|mc|the|a|by|' +
  'abd|abdel|abdul|abdal|abdu|';

const isIn = (list: string, word: string): boolean => list.includes(`|${word.toLowerCase().replace('’', "'")}|`);

/**
 * Takes a byline's name apart where that is safe: Latin letters, one given name with any initials, particles, one family
 * name, a suffix. Whatever may be anything else is `literal`: a name that is not inverted can be mended by hand, one that was
 * split wrongly is believed. So are three full names in a row ("Gabriel García Márquez", "Mary Ann Smith"), names that may
 * go family first, single names, groups and wire services. `lang` is the article's, BCP 47.
 */
export function citedName(text: string, lang: string | null): CitedName {
  const literal = citedLine(text);
  const [, base = literal, end] = /^(\S.*?),? (\S+)$/.exec(literal) ?? [];
  const hasSuffix = end !== undefined && suffix.test(end);
  const words = (hasSuffix ? base : literal).split(' ');
  const parts = isWireAgency(literal) || namesGroup(words) ? null : splitName(words, lang);
  return parts ? { ...parts, ...(hasSuffix && { suffix: end }) } : { literal };
}

function splitName(words: readonly string[], lang: string | null): { family: string; given: string } | null {
  const [first = '', ...others] = words;
  const last = others.at(-1);
  if (last === undefined || !opensGiven(first, lang) || !endsFamily(last)) return null;
  const middle = others.slice(0, -1);
  const particlesFrom = middle.findIndex((word) => !initials.test(word) || isIn(particles, word));
  const givenCount = particlesFrom === -1 ? middle.length : particlesFrom;
  if (!middle.slice(givenCount).every((word) => isIn(particles, word))) return null;
  return {
    family: [...middle.slice(givenCount), last].join(' '),
    given: [first, ...middle.slice(0, givenCount)].join(' '),
  };
}

/**
 * "MARTIN Jeanne" is how French and Japanese papers put the family name first; one letter without a point may be a title
 * ("U Thant").
 */
function opensGiven(word: string, lang: string | null): boolean {
  if (!/^\p{Lu}./u.test(word) || isIn(noGivenName, word) || mayGoFamilyFirst(word, lang)) return false;
  if (initials.test(word)) return true;
  return nameWord.test(word) && word !== word.toUpperCase() && (word === 'Ben' || !isIn(particles, word));
}

/** Icelandic names have no family part, and a family name is no initial. */
const endsFamily = (word: string): boolean =>
  nameWord.test(word) && word.length > 1 && !/d[oó]ttir$/u.test(word) && !isIn(particles, word);
