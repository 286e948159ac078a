import type { BlockContent, Heading } from 'mdast';
import { isDropped } from './element-kinds';
import { definitionList, list } from './lists';
import { phrasing, phrasingOfTidy } from './phrasing';
import { type PlainElement, type PlainNode, plainText } from './plain-tree';
import { type Run, runsOf, styleIn, text, withMark } from './runs';
import { type Surroundings, topLevel } from './surroundings';
import { table } from './tables';
import { isTidy, splitAtDoubleBreaks, tidyRuns } from './tidy-runs';

/** Quotes and lists within each other; what is nested deeper stays on the last level. */
const mostNesting = 30;

/** The blocks that some nodes make, in order. Text between blocks makes a paragraph of its own. */
export function blocksOf(nodes: readonly PlainNode[], around: Surroundings = topLevel): BlockContent[] {
  const blocks: BlockContent[] = [];
  let runs: Run[] = [];
  const endParagraph = () => {
    if (runs.length === 0) return;
    blocks.push(...paragraphs(runs));
    runs = [];
  };
  const take = (node: PlainNode, here: Surroundings) => {
    if (typeof node === 'string') {
      runs.push(text(node, here.style));
      return;
    }
    if (isDropped(node.name)) return;
    const write = Object.hasOwn(writers, node.name) ? writers[node.name] : undefined;
    if (write) {
      endParagraph();
      blocks.push(...write(node, here));
    } else if (node.holdsBlocks) {
      takeInside(node, { ...here, style: styleIn(node, here.style) });
    } else if (containers.has(node.name)) {
      takeInside(node, here);
    } else {
      runs.push(...runsOf([node], here.style));
    }
  };
  const takeInside = (element: PlainElement, here: Surroundings) => {
    const isContainer = containers.has(element.name);
    if (isContainer) endParagraph();
    for (const child of element.children) take(child, here);
    if (isContainer) endParagraph();
  };
  for (const node of nodes) take(node, around);
  endParagraph();
  return blocks;
}

/** Elements that begin and end a paragraph and have no sign of their own in Markdown. */
const containers = new Set(
  'address,article,aside,body,caption,center,dd,dialog,details,div,dt,fieldset,footer,form,header,hgroup,html,legend,li,main,nav,p,search,section,tbody,td,tfoot,th,thead,tr'.split(
    ',',
  ),
);

type Writer = (element: PlainElement, around: Surroundings) => BlockContent[];

const writers: Readonly<Record<string, Writer>> = {
  h1: heading(1),
  h2: heading(2),
  h3: heading(3),
  h4: heading(4),
  h5: heading(5),
  h6: heading(6),
  hr: () => [{ type: 'thematicBreak' }],
  blockquote,
  ul: nested((element, around) => list(element, around, blocksOf)),
  menu: nested((element, around) => list(element, around, blocksOf)),
  dir: nested((element, around) => list(element, around, blocksOf)),
  ol: nested((element, around) => list(element, around, blocksOf)),
  dl: nested((element, around) => definitionList(element, around, blocksOf)),
  pre: codeBlock,
  figure,
  figcaption: caption,
  summary: ({ children }, { style }) => paragraphs(runsOf(children, withMark(style, 'strong'))),
  table: (element, around) => table(element, around, blocksOf, caption),
};

function paragraphs(runs: readonly Run[]): BlockContent[] {
  const tidy = tidyRuns(runs);
  const parts = splitAtDoubleBreaks(tidy);
  const isWhole = parts[0]?.length === tidy.length;
  // What was parted has new edges.
  const contents = isWhole && isTidy(tidy) ? [phrasingOfTidy(tidy)] : parts.map((part) => phrasing(part));
  return contents.flatMap((children): BlockContent[] => (children.length > 0 ? [{ type: 'paragraph', children }] : []));
}

function heading(depth: Heading['depth']): Writer {
  return ({ children }, { style }) => {
    const content = phrasing(runsOf(children, style), 'space');
    return content.length > 0 ? [{ type: 'heading', depth, children: content }] : [];
  };
}

function nested(write: Writer): Writer {
  return (element, around) =>
    around.nesting < mostNesting
      ? write(element, { ...around, nesting: around.nesting + 1 })
      : blocksOf(element.children, around);
}

function blockquote(element: PlainElement, around: Surroundings): BlockContent[] {
  return nested(({ children }, inner) => {
    const content = blocksOf(children, inner);
    return content.length > 0 ? [{ type: 'blockquote', children: content }] : [];
  })(element, around);
}

function codeBlock(element: PlainElement): BlockContent[] {
  const value = plainText(element)
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')

    .replace(/\n$/, '');
  const [code] = element.children.filter((child) => typeof child !== 'string' && child.name === 'code');
  const named = typeof code === 'object' ? code.attributes.class : undefined;
  const lang = /(?:^|\s)lang(?:uage)?-([\w+#.-]+)/.exec(named ?? element.attributes.class ?? '')?.[1] ?? null;
  return value.trim() ? [{ type: 'code', lang, value }] : [];
}

/** The pictures, each a paragraph, and right after them the caption, wherever in the figure it stood. */
function figure({ children }: PlainElement, around: Surroundings): BlockContent[] {
  const isCaption = (child: PlainNode) => typeof child !== 'string' && child.name === 'figcaption';
  const media = children.filter((child) => !isCaption(child));
  return [
    ...media.flatMap((child) => blocksOf([child], around)),
    ...children.filter(isCaption).flatMap((child) => blocksOf([child], around)),
  ];
}

/** A caption, with its credit, is one emphasised paragraph. */
function caption({ children }: PlainElement, { style }: Surroundings): BlockContent[] {
  return paragraphs(runsOf(children, withMark(style, 'emphasis')));
}
