import { fold, foldWords } from './fold';
import type { OutletMatcher } from './outlet-name';
import { plainText } from './plain-text';
import { isWireAgency } from './wire-agencies';

/** Who stands at the head of an article: people apart from the wire service; both empty where only the outlet signs. */
export interface Byline {
  people: string[];
  agency: string | null;
}

/**
 * "By", "Written by", "Von", "Propos recueillis par" before a capital, or whatever goes before a colon. In front of "von" and
 * "di" nothing may stand, since they are also parts of names.
 */
const label =
  /^\P{L}*(?:(?:(?:\p{L}+ ){0,3}?(?:[Bb]y|BY|[Pp]ar|[Pp]or|POR)|[Vv]on|VON|[Dd]i|[Dd]oor|[AaÅ]v|[Aa]f)(?:\s+(?!\p{Ll})|$)|[^:：/,]{1,24}[:：]|(?:بقلم|كتبت?|[作著記记]者|文)[\s／＝|]*)/u;

/** What opens a part, folded, that names the makers of something else. */
const otherMakers =
  /^\P{L}*(?:photo|foto|image|bild\b|video|illustr|gra[fp]|edit(?:ed|ing)|camera|transl|ubers|trad|写真|撮影|编辑|사진|фото|تصوير)/u;

/** Roles and newsroom words, folded: a part with one of these is no person. */
const role =
  /(?<!\p{L})(?:edit(?:or|ors|orial)|reporter|writer|corr?espond|korrespond|column|contribut|freelanc|journalist|bureau|(?:chief|staff|guest|content|senior|desk|team|news|press|special|min|online|read|follow|share)(?!\p{L})|newsroom|admin|redak|redac|redaz|toimitus|haber|muhabir|professor|director|auth?or|agenc|network|updat|publish)|[編编]|取材|редак|корресп|著者|تحرير/u;

/** Where and for whom, after the name. */
const whereabouts = /\s+(?:in|for|from|at|aus|für|à|para|on|is|has|covers|who)\s.*$/u;
const separators =
  /[|•·;；/／\n、，・]|\s[-–—]+\s|\s+(?:and|und|et|och|og|ve|и|with|mit|avec)\s+|\s*&\s*|\s(?:y|e|en|i)\s(?=\p{Lu}\S+\s+\p{Lu})/u;

/**
 * People and wire service from what a page gives as its author: names, lists, labels, roles, addresses, the outlet's own
 * name, which is no person.
 */
export function readByline(values: readonly string[], isOutlet: OutletMatcher): Byline {
  const people = new Map<string, string>();
  const agencies = new Map<string, string>();
  for (const part of values.slice(0, 30).flatMap(partsOf)) {
    const key = foldWords(part);
    if (isWireAgency(part)) agencies.set(key, part.replace(/ (?:staff|reporters?)$/i, ''));
    else if (!isOutlet(part) && !isNewsroom(part) && isPerson(part)) people.set(key, properCase(part));
  }
  const names = [...people].slice(0, 30);
  // A list that holds "Doe" and "Jane Doe" means one person.
  const isShort = (key: string): boolean => names.some(([other]) => other !== key && ` ${other} `.includes(` ${key} `));
  return {
    people: names.filter(([key]) => !isShort(key)).map(([, name]) => name),
    agency: [...agencies.values()].join(', ') || null,
  };
}

function partsOf(value: string): string[] {
  const text = value
    .split('\n')
    .map((line) => plainText(line, 600))
    .join('\n')
    .replace(/\S*@\S+|https?:\S+|www\.\S+/g, '\n')
    // "13 Jan 2026 by Jane Doe": what goes before the label is the date.
    .replace(/^.*\d.*\s(?:by|von|par|por)\s/is, '')
    .replace(/[([（【]([^)\]）】]*)[)\]）】]?/g, (_, inner) => (isWireAgency(inner) ? `\n${inner}\n` : '\n'));
  let skipping = false;
  return text
    .split(separators)
    .flatMap(commaParts)
    .flatMap((piece) => {
      const bare = piece.replace(label, '');
      if (otherMakers.test(fold(piece))) skipping = true;
      else if (bare !== piece) skipping = false;
      return skipping ? [] : tidy(bare) || [];
    });
}

/** "Doe, Jane" is one name; "Jane Doe, John Roe" are two. */
function commaParts(piece: string): string[] {
  const [, surname, given] = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’.-]+)$/u.exec(piece.trim()) ?? [];
  return surname && given && !isWireAgency(surname) && !isWireAgency(given)
    ? [`${given} ${surname}`]
    : piece.split(',');
}

const tidy = (part: string): string =>
  part
    .replace(label, '')
    .replace(whereabouts, '')
    .replace(/\s*\d.*$|\s?(?:기자|특파원|[記记]者)$/u, '')
    .replace(/^\P{L}+|[^\p{L}\p{M}.]+$|(?<=\p{L}{3})\.$/gu, '');

const isNewsroom = (part: string): boolean => role.test(fold(part));

function isPerson(part: string): boolean {
  if (part.length < 2 || part.length > 60 || /[<>{}=_?!:“”"]|\.[a-z]{2,3}$/.test(part)) return false;
  // Names are capitalised where the script has capitals at all.
  return part.split(' ').length < 7 && (/^(?:\S{1,4} )*\p{Lu}\S/u.test(part) || !/\p{Lu}|\p{Ll}/u.test(part));
}

/** "JANE DOE" as "Jane Doe"; a single word, initials and mixed case are left alone. */
const properCase = (name: string): string =>
  /\p{Ll}/u.test(name) || !/\p{Lu}{4}.* |.* \p{Lu}{4}/u.test(name)
    ? name
    : name.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase());
