import { linkAddress, mediaAddress } from './addresses';
import { isBlock, isCode, isDropped, isEmbed, type Mark, markOf } from './element-kinds';
import { type PlainElement, type PlainNode, plainText } from './plain-tree';

interface LinkTarget {
  url: string;
  title: string | null;
}

/** What encloses a stretch of text. */
export type Wrapper = LinkTarget | Mark;

export interface Style {
  marks: ReadonlySet<Mark>;
  /** Compared by identity: two links to one address stay two links. */
  link: LinkTarget | null;
}

/** A piece of a paragraph with everything that applies to it. */
export type Run = Style &
  (
    | { kind: 'text' | 'code'; value: string }
    | { kind: 'image'; url: string; title: string | null; alt: string }
    | { kind: 'break' }
  );

/** Whether it is nothing but words. */
export const isBare = (run: Run): run is Style & { kind: 'text'; value: string } =>
  run.kind === 'text' && run.link === null && run.marks.size === 0;

export const plainStyle: Style = { marks: new Set(), link: null };

export const withMark = (style: Style, mark: Mark): Style => ({ ...style, marks: new Set([...style.marks, mark]) });

/** The style inside an element: what applied around it, and its own. */
export function styleIn(element: PlainElement, style: Style): Style {
  const mark = markOf(element.name);
  if (mark) return withMark(style, mark);
  if (element.name !== 'a') return style;
  const url = linkAddress(element.attributes.href);
  return url === null ? style : { ...style, link: { url, title: oneLine(element.attributes.title) || null } };
}

/** How a block inside a paragraph is parted from what is beside it. */
export type BlockBoundary = 'space' | 'break';

/** The runs of some nodes in order; blocks among them are flattened. */
export function runsOf(nodes: readonly PlainNode[], style: Style, boundary: BlockBoundary = 'space'): Run[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [text(node, style)] : runsOfElement(node, style, boundary),
  );
}

function runsOfElement(element: PlainElement, around: Style, boundary: BlockBoundary): Run[] {
  const { name, children, attributes } = element;
  if (isDropped(name)) return [];
  if (isEmbed(name)) return embedRuns(element, around);
  if (name === 'br') return [{ ...around, kind: 'break' }];
  if (name === 'img') return imageRuns(attributes, around);
  if (name === 'pre' && boundary === 'break') return preRuns(element, around);
  if (isCode(name)) return [{ ...around, kind: 'code', value: oneLine(plainText(element)) }];
  if (name === 'ruby') return rubyRuns(element, around);
  const style = styleIn(element, name === 'figcaption' ? withMark(around, 'emphasis') : around);
  const inside = runsOf(children, style, boundary);
  if (name === 'q') return [text('“', around), ...inside, text('”', around)];
  if (!isBlock(name)) return inside;
  const edge: Run = boundary === 'space' ? text(' ', around) : { ...around, kind: 'break' };
  return name === 'li' ? [edge, text('• ', around), ...inside, edge] : [edge, ...inside, edge];
}

function imageRuns({ src, alt, title }: PlainElement['attributes'], style: Style): Run[] {
  const url = mediaAddress(src);
  const words = oneLine(alt);
  if (url === null) return words ? [text(words, style)] : [];
  return [{ ...style, kind: 'image', url, title: oneLine(title) || null, alt: words }];
}

function embedRuns({ attributes, children }: PlainElement, style: Style): Run[] {
  const sources = children.flatMap((child) => (typeof child === 'string' ? [] : [child.attributes.src]));
  const url = [attributes.src, ...sources].map(mediaAddress).find((address) => address !== null);
  if (!url) return [];
  return [text(oneLine(attributes.title) || url, { ...style, link: style.link ?? { url, title: null } })];
}

/** A code block where only one line can stand: its lines as code, parted by line breaks. */
function preRuns(element: PlainElement, style: Style): Run[] {
  return plainText(element)
    .split('\n')
    .flatMap((line): Run[] => [
      { ...style, kind: 'break' },
      { ...style, kind: 'code', value: line },
    ])
    .concat({ ...style, kind: 'break' });
}

/** A reading stands in parentheses after its base, where the publisher's own `rp` does not already put it so. */
function rubyRuns({ children }: PlainElement, style: Style): Run[] {
  const own = children.some((child) => typeof child !== 'string' && child.name === 'rp');
  return children.flatMap((child) => {
    const runs = runsOf([child], style);
    const isReading = typeof child !== 'string' && child.name === 'rt';
    return isReading && !own ? [text('(', style), ...runs, text(')', style)] : runs;
  });
}

export const text = (value: string, { marks, link }: Style): Run => ({ marks, link, kind: 'text', value });

const oneLine = (value: string | undefined): string => (value ?? '').replace(/\s+/gu, ' ').trim();
