/** A tag of stored HTML. */
export interface Tag {
  name: string;
  closes: boolean;
}

/**
 * Texts and tags of a clip's stored HTML, in their order, where there is no DOM to parse it. It takes HTML as browsers write it, which is how
 * bodies are stored: every value quoted, every `<` of a text escaped. Comments and the like are left out.
 */
export function* piecesOfHtml(html: string): Generator<string | Tag> {
  let startsCode = false;
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? html.length : open;
    if (end > at) {
      const words = plain(html.slice(at, end));
      // A parser takes the first line break of it for part of the tag.
      yield startsCode ? words.replace(/^\n/, '') : words;
    }
    if (open < 0) return;
    at = endOfTag(html, open);
    const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9]*)/.exec(html.slice(open, open + longestName)) ?? [];
    const closes = slash === '/';
    startsCode = name === 'pre' && !closes;
    if (name) yield { name, closes };
  }
}

/** UTF-16 units, with bracket and slash: no element that a clip may hold has a longer name. */
const longestName = 16;

/** Past the bracket that closes a tag or a comment; a bracket within a quoted value closes nothing. */
function endOfTag(html: string, open: number): number {
  if (html.startsWith('<!--', open)) return past(html, '-->', open);
  for (let at = open + 1; at < html.length; at += 1) {
    if (html[at] === '>') return at + 1;
    if (html[at] === '"') at = past(html, '"', at + 1) - 1;
  }
  return html.length;
}

function past(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at < 0 ? html.length : at + sign.length;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** Those that a browser writes; there are no others in HTML that has been through one. */
const plain = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(amp|lt|gt|quot|nbsp);/g, (whole, name: string) => entities[name] ?? whole)
    : text;
