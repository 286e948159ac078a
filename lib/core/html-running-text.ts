import { HtmlOutline } from './html-outline';
import type { Tag } from './html-pieces';

/** Elements that stand on lines of their own. */
const blocks: ReadonlySet<string> = new Set(
  'address,article,aside,blockquote,center,dd,details,div,dl,dt,fieldset,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,summary,table,tr,ul,caption'.split(
    ',',
  ),
);

/**
 * Running text of an article's stored HTML: blocks parted by an empty line, white space folded, `br` as a line break, the cells of a table's
 * row parted by a tab. Captions of pictures and pull quotes are left out: they are not part of the running text.
 */
export function runningTextOfHtml(html: string): string {
  const outline = new HtmlOutline(html);
  const lines = new Lines();
  let code = 0;
  for (let at = 0; ; at += 1) {
    const piece = outline.at(at);
    if (piece === undefined) return lines.text;
    if (typeof piece === 'string') lines.add(code > 0 ? piece : piece.replace(foldable, ' '));
    else if (isLeftOut(outline, at, piece)) at = outline.endOf(at);
    else {
      lines.pass(piece);
      if (piece.name === 'pre') code += piece.closes ? -1 : 1;
    }
  }
}

/** Puts the lines of a text together. */
class Lines {
  readonly #done: string[] = [];
  #line: string[] = [];

  add(words: string): void {
    this.#line.push(words);
  }

  pass({ name, closes }: Tag): void {
    if (blocks.has(name)) this.#end();
    else if (name === 'br') this.add('\n');
    else if (closes && (name === 'td' || name === 'th')) this.add('\t');
  }

  get text(): string {
    this.#end();
    return this.#done.join('\n\n');
  }

  #end(): void {
    const text = tidy(this.#line.join(''));
    if (text) this.#done.push(text);
    this.#line = [];
  }
}

function isLeftOut(outline: HtmlOutline, at: number, { name, closes }: Tag): boolean {
  if (closes) return false;
  // A reading that brings its own brackets is printed as on paper; one without would run into the word.
  if (name === 'rt') return !outline.isBracketed(at);
  return name === 'figcaption' || (name === 'aside' && isPullQuote(outline, at));
}

/** An aside that holds one quotation and no other text, see `lib/dom/pull-quote.ts`. */
function isPullQuote(outline: HtmlOutline, at: number): boolean {
  const quote = outline.at(at + 1);
  return (
    typeof quote === 'object' &&
    quote.name === 'blockquote' &&
    !quote.closes &&
    !outline.hasText(outline.endOf(at + 1), outline.endOf(at))
  );
}

/** White space that is not one blank already: most of a text needs no change. */
const foldable = /(?:[^\S ]|\u200b| (?=[\s\u200b]))[\s\u200b]*/g;

const tidy = (text: string): string =>
  (/[\t\n]/.test(text)
    ? text
        .replace(/ *\t[ \t]*/g, '\t')
        .replace(/[ \t]*\n[ \t]*/g, '\n')
        .replace(/\n{3,}/g, '\n\n')
    : text
  )
    .replace(/ {2,}/g, ' ')
    .trim();
