import { onOneLine } from './plain-words';
import { dataOf, firstChildOf, localNameOf, nodeTypeOf } from './unclobbered';
import { walk } from './walk';

/** Elements within a line. */
export const inline: ReadonlySet<string> = new Set(
  'a,abbr,b,bdi,bdo,cite,code,em,font,i,ins,kbd,mark,q,s,small,span,strong,sub,sup,time,u,var,wbr'.split(','),
);
const skipped = new Set(
  'script,style,noscript,template,svg,math,head,nav,footer,aside,button,select,textarea,option,iframe,object'.split(
    ',',
  ),
);

interface LineReader {
  /** A line of text, whether most of it is a link, and the text node it begins in. */
  line(text: string, isLink: boolean, first: Node): void;
  /** Called when a block is behind, after all of its lines. */
  leave?(block: Node): void;
}

/**
 * Reads a page line by line, as blocks and line breaks part them: one pass, no recursion, nothing changed, and nothing asked
 * of the page's own members. Menus and other furniture that is called so are left out.
 */
export function readLines(root: Node, reader: LineReader): void {
  let line: Node[] = [];
  let linked = 0;
  let links = 0;
  const end = (): void => {
    const [first] = line;
    if (!first) return;
    const text = onOneLine(line.map(dataOf).join(''));
    reader.line(text, linked > text.length / 2, first);
    line = [];
    linked = 0;
  };
  walk(root, {
    enter(node) {
      const type = nodeTypeOf(node);
      // White space between two blocks begins no line.
      if (type === Node.TEXT_NODE && (line.length || /\S/.test(dataOf(node)))) {
        line.push(node);
        if (links) linked += dataOf(node).length;
      }
      if (type !== Node.ELEMENT_NODE) return 'skip';
      const name = localNameOf(node);
      if (!inline.has(name)) end();
      if (skipped.has(name)) return 'skip';
      // What is empty is never left.
      if (name === 'a' && firstChildOf(node)) links += 1;
      return 'descend';
    },
    leave(node) {
      const name = localNameOf(node);
      if (name === 'a') links -= 1;
      if (inline.has(name)) return;
      end();
      reader.leave?.(node);
    },
  });
  end();
}
