import type { BlockContent, List, ListItem, Paragraph } from 'mdast';
import { phrasing } from './phrasing';
import type { PlainElement, PlainNode } from './plain-tree';
import { runsOf, withMark } from './runs';
import type { Surroundings, WriteBlocks } from './surroundings';

/** Above this CommonMark reads no list: nine digits, with room to count on. */
const highestStart = 900_000_000;

/** A list as `ul` or `ol` has it. Where the numbers do not simply count up, they are written out in a list of bullets. */
export function list(element: PlainElement, around: Surroundings, writeBlocks: WriteBlocks): BlockContent[] {
  const sources = itemsOf(element);
  const items = sources.map((item) => listItem(writeBlocks(item.children, around)));
  const filled = items.flatMap((item, index) => (item.children.length > 0 ? [{ item, source: sources[index] }] : []));
  if (filled.length === 0) return [];
  const numbers = numbersOf(
    element,
    filled.map(({ source }) => source),
  );
  const start = numbers?.[0] ?? 1;
  if (!numbers || (countsUp(numbers) && start >= 0 && start <= highestStart)) {
    return [
      listOf(
        filled.map(({ item }) => item),
        numbers ? start : null,
      ),
    ];
  }
  const lettered = filled.map(({ item }, index) => withNumber(item, numbers[index] ?? index + 1));
  return [listOf(lettered, null)];
}

/** Each term in bold with what is said of it, as one item of a list. */
export function definitionList(element: PlainElement, around: Surroundings, writeBlocks: WriteBlocks): BlockContent[] {
  const items: ListItem[] = [];
  let afterTerm = false;
  for (const { name, children } of definitionParts(element.children)) {
    const isTerm = name === 'dt';
    const content = isTerm
      ? paragraph(phrasing(runsOf(children, withMark(around.style, 'strong'))))
      : writeBlocks(children, around);
    if (isTerm && !afterTerm) items.push(listItem([]));
    afterTerm = isTerm;
    const last = items.at(-1);
    if (last) last.children.push(...content);
    else items.push(listItem(content));
  }
  const filled = items.filter(({ children }) => children.length > 0).map(({ children }) => listItem(children));
  return filled.length > 0 ? [listOf(filled, null)] : [];
}

function itemsOf(element: PlainElement): PlainElement[] {
  const items: PlainElement[] = [];
  for (const child of element.children) {
    if (typeof child === 'string') {
      if (child.trim()) items.push({ ...element, attributes: {}, children: [child] });
    } else if (child.name === 'li') {
      items.push(child);
    } else if (/^[ou]l$/.test(child.name) && items.length > 0) {
      // A list written straight into a list belongs to the item before it.
      const last = items.pop();
      if (last) items.push({ ...last, children: [...last.children, child], holdsBlocks: true });
    } else {
      items.push({ ...element, attributes: {}, children: [child] });
    }
  }
  return items;
}

/** The numbers as a browser shows them; null for a list without numbers. */
function numbersOf(element: PlainElement, items: readonly (PlainElement | undefined)[]): number[] | null {
  if (element.name !== 'ol') return null;
  const step = element.attributes.reversed === undefined ? 1 : -1;
  let next = whole(element.attributes.start) ?? (step < 0 ? items.length : 1);
  return items.map((item) => {
    const number = whole(item?.attributes.value) ?? next;
    next = number + step;
    return number;
  });
}

const whole = (attribute: string | undefined): number | null =>
  attribute !== undefined && /^\s*[+-]?\d{1,9}\b/.test(attribute) ? Number.parseInt(attribute, 10) : null;

const countsUp = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => number === (numbers[0] ?? 1) + index);

function withNumber(item: ListItem, number: number): ListItem {
  const [first, ...rest] = item.children;
  const label: Paragraph['children'][number] = { type: 'text', value: `${number}. ` };
  if (first?.type !== 'paragraph') return listItem([{ type: 'paragraph', children: [label] }, ...item.children]);
  return listItem([{ ...first, children: [label, ...first.children] }, ...rest]);
}

/** An item is loose, with empty lines between its blocks, unless it holds one block, or a line and a list under it. */
function listItem(children: ListItem['children']): ListItem {
  const [first, second] = children;
  const isLineWithList =
    children.length === 2 && first?.type === 'paragraph' && second?.type === 'list' && canFollowLine(second);
  return { type: 'listItem', spread: children.length > 1 && !isLineWithList, children };
}

/**
 * Right under a line of text only numbers from one make a list (CommonMark 0.31, section 5.3), and parsers do not agree on
 * code that begins there.
 */
function canFollowLine({ ordered, start, children }: List): boolean {
  const first = children[0]?.children[0];
  const beginsWithWords = first?.type === 'paragraph' || (first?.type === 'list' && canFollowLine(first));
  return !(ordered && start !== 1) && beginsWithWords;
}

const listOf = (children: ListItem[], start: number | null): List => ({
  type: 'list',
  ordered: start !== null,
  start,
  spread: children.some(({ spread }) => spread),
  children,
});

const paragraph = (children: Paragraph['children']): Paragraph[] =>
  children.length > 0 ? [{ type: 'paragraph', children }] : [];

/** Terms and definitions, also where the page groups them in `div` elements. */
function definitionParts(nodes: readonly PlainNode[]): PlainElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.name === 'div' ? definitionParts(node.children) : [node];
  });
}
