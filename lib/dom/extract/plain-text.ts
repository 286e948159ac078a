import { blocks } from '../text-of';
import { onOneLine } from './plain-words';
import { dataOf, localNameOf, nodeTypeOf } from './unclobbered';
import { walk } from './walk';

const skipped = new Set(
  'script,style,noscript,template,svg,math,head,nav,footer,aside,button,select,textarea,option,iframe,object'.split(
    ',',
  ),
);
/** UTF-16 units. */
const shortest = 60;

/**
 * The page's paragraphs as plain text, for pages too deep or too large for anything better: one pass over the live page, no
 * recursion, nothing changed. Lines too short to be a paragraph (menus, buttons, captions) are left out.
 */
export function paragraphsOf(root: Node): string[] {
  const found: string[] = [];
  let line: string[] = [];
  const end = (): void => {
    const text = onOneLine(line.join(''));
    line = [];
    if (text.length >= shortest) found.push(text);
  };
  walk(root, {
    enter(node) {
      if (nodeTypeOf(node) === Node.TEXT_NODE) line.push(dataOf(node));
      if (nodeTypeOf(node) !== Node.ELEMENT_NODE) return 'skip';
      const name = localNameOf(node);
      if (blocks.has(name)) end();
      return skipped.has(name) ? 'skip' : 'descend';
    },
    leave(node) {
      if (blocks.has(localNameOf(node))) end();
    },
  });
  end();
  return found;
}
