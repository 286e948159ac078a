import { isElement } from './is-element';
import { isPullQuote } from './pull-quote';

/** Elements that stand on lines of their own. */
const blocks: ReadonlySet<string> = new Set(
  'address,article,aside,blockquote,center,dd,details,div,dl,dt,fieldset,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,summary,table,tr,ul,caption'.split(
    ',',
  ),
);

/**
 * Running text of an article's body: blocks parted by an empty line, white space folded, `br` as a line break, the cells of
 * a table's row parted by a tab. Captions of pictures and pull quotes are left out: they are not part of the running text.
 */
export function textOf(body: Element): string {
  const lines: string[] = [];
  let line: string[] = [];
  const end = (): void => {
    const text = tidy(line.join(''));
    if (text) lines.push(text);
    line = [];
  };
  const walk = (parent: Node, kept: boolean): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) {
        const data = node.nodeValue ?? '';
        line.push(kept ? data : data.replace(foldable, ' '));
      } else if (isElement(node)) walkElement(node, kept);
    }
  };
  const walkElement = (element: Element, kept: boolean): void => {
    const name = element.localName;
    if (name === 'figcaption' || isPullQuote(element)) return;
    // A reading that brings its own brackets is printed as on paper; one without would run into the word.
    if (name === 'rt' && !element.parentElement?.querySelector('rp')) return;
    if (name === 'br') line.push('\n');
    else if (blocks.has(name)) {
      end();
      walk(element, kept || name === 'pre');
      end();
    } else {
      walk(element, kept);
      if (name === 'td' || name === 'th') line.push('\t');
    }
  };
  walk(body, false);
  end();
  return lines.join('\n\n');
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
