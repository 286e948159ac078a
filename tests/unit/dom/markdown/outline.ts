/**
 * The structure of a piece of HTML as nested lists, to compare an article with what its Markdown reads back to. It knows
 * nothing of the code under test: headings with their level, lists with their start, quotes, tables by cell, code with its
 * language, and for text what applies to each stretch of it.
 */
export type Outline = (string | Outline)[];

const containers = new Set('ADDRESS,ARTICLE,BODY,DIV,FIGURE,MAIN,P,SECTION'.split(','));
const marks: Record<string, string> = {
  B: 'strong',
  STRONG: 'strong',
  I: 'em',
  EM: 'em',
  S: 'del',
  DEL: 'del',
  SUP: 'sup',
  SUB: 'sub',
};

interface Piece {
  text: string;
  marks: string;
}

export function outlineOf(root: ParentNode & Node): Outline {
  const links = new Map<Element, number>();
  return blocksOf(root, links);
}

function blocksOf(root: Node, links: Map<Element, number>): Outline {
  const blocks: Outline = [];
  let pieces: Piece[] = [];
  const end = () => {
    const content = inline(pieces);
    if (content.length > 0) blocks.push(['p', ...content]);
    pieces = [];
  };
  const take = (node: Node) => {
    if (node instanceof Element && containers.has(node.nodeName)) {
      end();
      node.childNodes.forEach(take);
      end();
      return;
    }
    const block = node instanceof Element ? blockOf(node, links) : null;
    if (block) {
      end();
      blocks.push(block);
    } else pieces.push(...piecesOf(node, [], links));
  };
  root.childNodes.forEach(take);
  end();
  return blocks;
}

function blockOf(element: Element, links: Map<Element, number>): Outline | null {
  const name = element.nodeName.toLowerCase();
  if (/^h[1-6]$/.test(name)) return [name, ...inline(piecesOf(element, [], links))];
  if (name === 'blockquote') return [name, ...blocksOf(element, links)];
  if (name === 'hr') return [name];
  if (name === 'ul' || name === 'ol') {
    const start = name === 'ol' ? (element.getAttribute('start') ?? '1') : '';
    return [name + start, ...Array.from(element.children, (item) => ['li', ...blocksOf(item, links)])];
  }
  if (name === 'pre') {
    const language = /language-(\S+)/.exec(element.firstElementChild?.className ?? '')?.[1] ?? '';
    return [`pre ${language}`, (element.textContent ?? '').replace(/\n$/, '')];
  }
  if (name !== 'table') return null;
  const rows = Array.from(element.querySelectorAll('tr'), (row) =>
    Array.from(row.children, (cell) => [cell.nodeName.toLowerCase(), ...inline(piecesOf(cell, [], links))]),
  );
  return ['table', ...rows.filter((row) => row.some((cell) => cell.length > 1))];
}

function piecesOf(node: Node, around: string[], links: Map<Element, number>): Piece[] {
  const applied = [...new Set(around)].sort().join(' ');
  if (node instanceof Text) return [{ text: node.data.replace(/[\t\n\f\r ]+/g, ' '), marks: applied }];
  if (!(node instanceof Element)) return [];
  if (node.nodeName === 'BR') return [{ text: '\n', marks: '' }];
  if (node.nodeName === 'CODE') {
    return [{ text: (node.textContent ?? '').replace(/\s+/g, ' ').trim(), marks: `${applied} code`.trim() }];
  }
  if (node.nodeName === 'IMG') return [imageOf(node, applied)];
  const mark = node.nodeName === 'A' ? linkOf(node, links) : marks[node.nodeName];
  return [...node.childNodes].flatMap((child) => piecesOf(child, mark ? [...around, mark] : around, links));
}

const imageOf = (image: Element, applied: string): Piece => ({
  text: `<image ${image.getAttribute('alt') ?? ''}|${whole(image.getAttribute('src'))}|${image.getAttribute('title') ?? ''}>`,
  marks: applied,
});

/** Links are numbered, so that one that was torn in two does not pass for one. */
function linkOf(anchor: Element, links: Map<Element, number>): string {
  if (anchor.textContent?.trim() || anchor.querySelector('img')) {
    links.set(anchor, links.get(anchor) ?? links.size + 1);
  }
  return `link-${links.get(anchor)}-${whole(anchor.getAttribute('href'))}-${anchor.getAttribute('title') ?? ''}`;
}

const whole = (address: string | null): string => URL.parse(address ?? '', 'https://page.example/')?.href ?? '';

/** White space is folded and carries no marks: `*a* b` and `<em>a </em>b` look the same. */
function inline(pieces: readonly Piece[]): Outline {
  const parts = pieces.flatMap((piece) =>
    piece.text
      .split(/(\s+)/u)
      .filter(Boolean)
      .map((text) => (/\S/u.test(text) ? { ...piece, text } : { text, marks: '' })),
  );
  let lines = '';
  let last: string | null = null;
  for (const { text, marks: applied } of parts) {
    if (applied !== last) lines += `‹${applied}›`;
    last = applied;
    lines += text;
  }
  const content = lines
    .replace(/(?:‹›)?[ ]*(?:‹›)?\n(?:‹›)?[ ]*/g, '‹›\n')
    .replace(/ +(?:‹›)? */g, ' ')
    .replace(/^(?:‹›|\s)+|(?:‹›|\s)+$/gu, '');
  return content.split('\n').filter(Boolean);
}
