import { buildFigures } from './build-figures';
import { declobber, emptyCopy } from './copy-page';
import { flattenBlocks } from './flatten-blocks';
import { resolvePictures } from './resolve-pictures';
import {
  baseOf,
  dataOf,
  firstChildOf,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  parentOf,
  selectionOf,
} from './unclobbered';

/** Levels below the selection's root that are copied; deeper ones are left out. */
const deepest = 200;

/**
 * What the reader has selected, as a flat run of blocks in an inert document; null where nothing is selected. Nothing is
 * cloned in the live document, where a cloned picture would load and a cloned custom element would run; the selection is
 * only read.
 */
export function selectedPart(page: Document): Element | null {
  const selection = selectionOf(page);
  if (!selection || selection.isCollapsed) return null;
  const copy = emptyCopy(page);
  const part = copy.body;
  for (let index = 0; index < selection.rangeCount; index += 1) {
    const range = selection.getRangeAt(index);
    const content = partOf(range.commonAncestorContainer, range, copy, 0);
    if (content) part.append(inItsElements(range.commonAncestorContainer, content, copy));
  }
  declobber(copy);
  resolvePictures(copy, baseOf(page));
  buildFigures(copy);
  flattenBlocks(part);
  return part.textContent?.trim() ? part : null;
}

function partOf(node: Node, range: Range, copy: Document, depth: number): Node | null {
  if (depth > deepest || !range.intersectsNode(node)) return null;
  if (nodeTypeOf(node) === Node.TEXT_NODE) {
    const data = dataOf(node);
    const end = node === range.endContainer ? range.endOffset : data.length;
    return copy.createTextNode(data.slice(node === range.startContainer ? range.startOffset : 0, end));
  }
  if (nodeTypeOf(node) !== Node.ELEMENT_NODE) return null;
  const shallow = copy.importNode(node, false);
  for (let child = firstChildOf(node); child; child = nextSiblingOf(child)) {
    const inside = partOf(child, range, copy, depth + 1);
    if (inside) Node.prototype.appendChild.call(shallow, inside);
  }
  return shallow;
}

const telling = new Set('a,ul,ol,dl,blockquote,pre,code,table,tbody,tr,em,strong,b,i,h2,h3,h4,p,li'.split(','));

/** A selection within one element keeps what that element stands in: part of a list is a list still. */
function inItsElements(root: Node, content: Node, copy: Document): Node {
  let inner = content;
  for (let node = parentOf(root); node && nodeTypeOf(node) === Node.ELEMENT_NODE; node = parentOf(node)) {
    if (!telling.has(localNameOf(node))) continue;
    const around = copy.importNode(node, false);
    around.appendChild(inner);
    inner = around;
  }
  return inner;
}
