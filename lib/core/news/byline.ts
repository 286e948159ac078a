import { bracketed } from './bracketed';
import { fold, foldWords } from './fold';
import type { OutletMatcher } from './outlet-name';
import { plainText } from './plain-text';
import { startsCapital } from './starts-capital';
import { isWireAgency } from './wire-agencies';

/** Who stands at the head of an article: people apart from the wire service. */
export interface Byline {
  people: string[];
  agency: string | null;
  /**
   * Who else is named: the outlet, a desk of it, initials or a handle in small letters. They sign a piece only where no person and no
   * agency does, as a citation then names the group.
   */
  others: string[];
}

/**
 * "By", "Written by", "Von", "Propos recueillis par" before a capital, or whatever goes before a colon. In front of "von" and
 * "di" nothing may stand, since they are also parts of names.
 */
const label =
  /^[^a-zA-Z\xc0-\u1fff\u3005-\uffef]*(?:(?:(?:[^\s\d,:]+ ){0,3}?(?:[Bb]y|BY|[Pp]ar|[Pp]or|POR)|(?:Eine? \S+ |\S*(?:view|beitrag|mmentar|eichnet) )?[Vv]on|VON|[Dd]i|[Dd]oor|[AaÅ]v|[Aa]f)(?:\s+(?![a-zß-ÿ])|$)|[^:：/,]{1,24}[:：]|(?:بقلم|كتبت?|[^a-z／]{0,8}?[作著記记]者(?=.)|文|Автор )[\s／＝|｜]*)/;

/** What opens a part, folded, that names the makers of something else, or who paid. */
const otherMakers =
  /^[\s!-@]*(?:photo|foto|image|bild\b|video|illustr|gra[fp]|edit(?:ed|ing)|(?:\w+ )?reviewed|fact|tags?\b|camera|transl|ubers|trad|sponsor|present|写真|撮影|[责責]?任?[编編]|사진|фото|تصوير)/;

/** Roles and newsroom words, folded: a part with one of these is no person. */
const role =
  /(?<![^\s!-@])(?:editor|reporter|writer|[ck]orr?espon|envoye|enviad|inviat|comment|column|contribut|freelanc|journalist|bureau|(?:chief|staff|guest|content|senior|desk|team|news|press|special|min|online|read|follow|share|bio|print)(?![^\s!-@])|newsroom|admin|reda[cz]|toimitus|haber|muhabir|professor|director|auth?or|agenc|network|updat|publish)|redak|未知|原创|[編编]|取材|редак|корресп|著者|تحرير/;

/**
 * Initials, by which the German press signs short pieces, or the name that a writer of a blog goes by, in small letters; not what a
 * template leaves where nobody is named, nor the word before a date.
 */
const handle = /^(?!null|name|none|user|root|test|un|anon|web|default|am$|on$)[a-z]{2,15}$/;

/** Where and for whom, after the name. */
const whereabouts =
  /(?:^|\s)(?:(?:in|for|from|at|aus|für|à|para|on|is|has|covers|who)\s|[Pp]ubli|[Uu]pdate|[Pp]osted|[Aa]c?tuali|[Mm]is ).*/;
const separators =
  /[|｜•·;；/／\n、，・]|\s[-–—]+\s|\s+(?:AND|[aA]nd|und|et|och|og|ve|и|with|mit|avec)\s+|\s*&\s*|\s(?:y|e|en|i)\s(?=[A-ZÀ-Ž]\S+\s+[A-ZÀ-Ž])/;

/**
 * People and wire service from what a page gives as its author: names, lists, labels, roles, addresses, the outlet's own
 * name, which is no person.
 */
export function readByline(values: readonly string[], isOutlet: OutletMatcher): Byline {
  const people = new Map<string, string>();
  const agencies = new Map<string, string>();
  const others = new Map<string, string>();
  for (const value of values.slice(0, 30)) {
    const named = new Map<string, string>();
    for (const part of partsOf(value).flatMap((one) => withoutEmployer(one, isOutlet))) {
      const key = foldWords(part);
      if (isWireAgency(part)) agencies.set(key, part.replace(/ (?:staff|reporters?)$/i, ''));
      else if (isOutlet(part) || isDesk(part)) others.set(key, part);
      else if (isPerson(part)) named.set(key, properCase(part));
    }
    for (const [key, name] of fullNames([...named])) people.set(key, name);
  }
  return {
    people: longForms([...people].slice(0, 30)),
    agency: [...agencies.values()].join(', ') || null,
    others: [...others.values()].slice(0, 3),
  };
}

/** A list that holds "Doe" and "Jane Doe" means one person. */
const longForms = (names: [string, string][]): string[] =>
  names
    .filter(([key]) => !names.some(([other]) => other !== key && ` ${other} `.includes(` ${key} `)))
    .map(([, name]) => name);

/** Beside a full name, a single word is where she writes from, or a degree. */
function fullNames(named: [string, string][]): [string, string][] {
  const full = named.filter(([, name]) => name.includes(' '));
  return full.length ? full : named;
}

function partsOf(value: string): string[] {
  const text = value
    .split('\n')
    .map((line) => plainText(line, 600))
    .join('\n')
    // Addresses, and after "in" the section, which is a link.
    .replace(/\S*@\S+|https?:\S+|www\.\S+|\sin\n.*/g, '\n')
    .replace(/^[〔【[](.+)[〕】\]]$/, '$1')
    // "Text: Jane Doe Photo: John Roe".
    .replace(/ (?=[^\s\d:：]+[:：])/g, '\n')
    // "13 Jan 2026 by Jane Doe": what goes before the label is the date.
    .replace(/^(?:.|\n)*\d(?:.|\n)*\s(?:by|von|par|por)\s/i, '')
    .replace(bracketed, (_, inner) => (isWireAgency(inner) ? `\n${inner}\n` : '\n'));
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

/** "Jane Doe Associated Press" is a person and whom she writes for. */
function withoutEmployer(part: string, isOutlet: OutletMatcher): string[] {
  if (isWireAgency(part) || isOutlet(part, true)) return [part];
  const words = part.split(' ');
  const from = words.findIndex((_, index) => {
    const rest = words.slice(index).join(' ');
    return index > 1 && (isWireAgency(rest) || isOutlet(rest, true));
  });
  return from < 0 ? [part] : [tidy(words.slice(0, from).join(' ')), words.slice(from).join(' ')];
}

/** "Doe, Jane" is one name; "Jane Doe, John Roe" are two. */
function commaParts(piece: string): string[] {
  const [, surname, given] = /^([A-ZÀ-Я][^\s\d,]+), ([A-ZÀ-Я][^\s\d,]+(?: [a-z]{2,3})*)$/.exec(piece.trim()) ?? [];
  return surname && given && !isWireAgency(surname) && !isWireAgency(given)
    ? [`${given} ${surname}`]
    : piece.split(',');
}

const tidy = (part: string): string =>
  withoutDate(part.replace(whereabouts, ''))
    .replace(/(?:\s?(?:기자|특파원|[記记]者|\S*[報报][導道])|\s\S{0,3}기자)?[\s=]*$/, '')
    .replace(
      /^[^a-zA-Z\xc0-\u1fff\u3005-\uffef]+|[^\da-zA-Z\xc0-\u1fff\u3005-\uffef.]+$|(?<=[a-zA-Z\xc0-\u1fff\u3005-\uffef]{3})\.$/g,
      '',
    );

/** A part up to its date. No pattern is dearer for a page to compile: a name alone, without a digit, is not held against it. */
const withoutDate = (part: string): string =>
  /\d/.test(part)
    ? part.replace(
        /(?:^|\s)(?:(?:\w{3,6}day )?(?:jan|feb|ma[ry]|apr|ju[ln]|aug|sep|oct|nov|dec)[a-z]*\.? (?=\d\d?(?:\D\D)?$))?\d.*/i,
        '',
      )
    : part;

/** Whether a part names a newsroom or is no more than initials or a handle. */
const isDesk = (part: string): boolean => (role.test(fold(part)) ? isNamedDesk(part) : handle.test(part));

/** Whether a part with a role in it names a newsroom beyond saying that it is one: "Harbour Staff", not "Staff Writer" or "Political Editor". */
function isNamedDesk(part: string): boolean {
  const words = part.split(/[\s-]+/).filter((word) => !role.test(fold(word)));
  return (
    !/(?:or|er|ist|ent)s?$/.test(part) &&
    words.some((word) => startsCapital(word) && (word.length > 2 || word === word.toUpperCase()))
  );
}

function isPerson(part: string): boolean {
  if (role.test(fold(part)) || part.length < 2 || part.length > 60 || /[<>{}=_?!:“”]|\.[a-z]{2,3}$/.test(part))
    return false;
  const words = part.split(' ');
  // Names are capitalised where the script has capitals at all.
  const first = words.find((word) => word.length > 4 || (word.length > 1 && startsCapital(word))) ?? '';
  return words.length < 7 && (startsCapital(first) || part.toLowerCase() === part.toUpperCase());
}

/** "JANE DOE" as "Jane Doe"; a single word, initials and mixed case are left alone. */
const properCase = (name: string): string =>
  name !== name.toUpperCase() || !/\S{4}.* |.* \S{4}/.test(name)
    ? name
    : name.replace(/[^\s'’.-]+/g, (word) => word.charAt(0) + word.slice(1).toLowerCase());
