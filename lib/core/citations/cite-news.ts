import type { Cited } from './cited';
import type { CitedName } from './cited-name';

/**
 * `{{cite news}}` of Wikipedia: dates in the form that every one of its languages reads, an agency in the place the
 * template has for it. What is not known is left out.
 */
export function citeNews(one: Cited): string {
  const signed = one.agency === null || one.supplier !== null;
  const parameters: (readonly [string, string | null])[] = [
    ['title', wikiValue(one.title)],
    ['url', one.url],
    ['work', wikiValue(one.outlet)],
    ['agency', one.agency && wikiValue(one.agency)],
    ...(signed
      ? one.authors.flatMap((name, index) => author(name, one.authors.length > 1 ? String(index + 1) : ''))
      : []),
    ['date', one.issued],
    ['access-date', one.accessed],
    ['language', one.lang && wikiValue(one.lang.split('-')[0] ?? '')],
  ];
  const given = parameters.filter(([, value]) => value);
  return `{{cite news ${given.map(([name, value]) => `|${name}=${value}`).join(' ')}}}`;
}

function author(name: CitedName, number: string): (readonly [string, string])[] {
  if ('literal' in name) return [[`author${number}`, wikiValue(name.literal)]];
  const given = name.suffix ? `${name.given} ${name.suffix}` : name.given;
  return [
    [`last${number}`, wikiValue(name.family)],
    [`first${number}`, wikiValue(given)],
  ];
}

/**
 * A text as a parameter's value: every character that wikitext may take for markup is a character reference, so that no
 * text can end the parameter, the template or a link, nor open one.
 */
const wikiValue = (text: string): string =>
  text.replace(
    /&(?=#|\w+;)|[{}[\]|<>~]|'(?=')|(?<=')'|_(?=_)|(?<=_)_|^[*#:;=-]|:(?=\/\/)/g,
    (character) => `&#${character.charCodeAt(0)};`,
  );
