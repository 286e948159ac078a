import { type CopyNodes, made, type Place } from './strict-element';

const isBlank = (node: Node): boolean => node instanceof Text && node.data.trim() === '';
const named = (node: Node, ...names: readonly string[]): node is Element =>
  node instanceof Element && names.includes(node.localName);

/** Headings, and what parts a page, may not stand in these. */
const asLines = (place: Place): Place => ({ ...place, holds: 'lines' });

/** A list: what is no item of it becomes one. */
export function copyItems(list: Element, to: Element, place: Place, copyNodes: CopyNodes): void {
  const fresh = made(list.localName, list, to);
  const start = list.getAttribute('start') ?? '';
  if (list.localName === 'ol' && /^-?\d{1,9}$/.test(start)) fresh.setAttribute('start', String(Number(start)));
  if (list.localName === 'ol' && list.hasAttribute('reversed')) fresh.setAttribute('reversed', 'reversed');
  for (const node of list.childNodes) {
    if (isBlank(node)) continue;
    if (!named(node, 'li')) {
      copyNodes([node], made('li', list, fresh), place);
      continue;
    }
    const item = made('li', node, fresh);
    const value = node.getAttribute('value') ?? '';
    if (list.localName === 'ol' && /^-?\d{1,9}$/.test(value)) item.setAttribute('value', String(Number(value)));
    copyNodes(node.childNodes, item, place);
  }
}

/** A list of terms with what they mean; one that is not in that order is set as blocks. */
export function copyDefinitions(list: Element, to: Element, place: Place, copyNodes: CopyNodes): void {
  const parts = Array.from(list.childNodes).filter((node) => !isBlank(node));
  const order = parts.map((node) => (named(node, 'dt') ? 't' : named(node, 'dd') ? 'd' : '?')).join('');
  if (!/^(?:t+d+)+$/.test(order)) {
    copyNodes(parts, made('div', list, to), place);
    return;
  }
  const fresh = made('dl', list, to);
  for (const part of parts) {
    if (named(part, 'dt')) copyNodes(part.childNodes, made('dt', part, fresh), asLines(place));
    else if (named(part, 'dd')) copyNodes(part.childNodes, made('dd', part, fresh), place);
  }
}

/** A figure with its caption, if any, at its end. */
export function copyFigure(figure: Element, to: Element, place: Place, copyNodes: CopyNodes): void {
  const fresh = made('figure', figure, to);
  const caption = Array.from(figure.children).find((child) => child.localName === 'figcaption');
  copyNodes(
    Array.from(figure.childNodes).filter((node) => node !== caption),
    fresh,
    place,
  );
  if (caption) copyNodes(caption.childNodes, made('figcaption', caption, fresh), place);
}

/** A table: its captions in one, then its head, then its rows, each of cells; what else stands between them stands before it. */
export function copyTable(table: Element, to: Element, place: Place, copyNodes: CopyNodes): void {
  const rows = Array.from(table.querySelectorAll('tr')).filter((row) => row.closest('table') === table);
  const captions = Array.from(table.children).filter((child) => child.localName === 'caption');
  const filled = rows.filter((row) => Array.from(row.children).some((cell) => named(cell, 'td', 'th')));
  if (filled.length === 0) {
    copyNodes(captions, to, place);
    return;
  }
  const fresh = made('table', table, to);
  if (captions[0])
    copyNodes(
      captions.flatMap((one) => [...one.childNodes]),
      made('caption', captions[0], fresh),
      asLines(place),
    );
  const isHead = (row: Element): boolean => row.parentElement?.localName === 'thead';
  for (const [name, part] of [
    ['thead', filled.filter(isHead)],
    ['tbody', filled.filter((row) => !isHead(row))],
  ] as const) {
    if (part.length === 0) continue;
    const section = made(name, table, fresh);
    for (const row of part) copyRow(row, section, place, copyNodes);
  }
}

function copyRow(row: Element, to: Element, place: Place, copyNodes: CopyNodes): void {
  const fresh = made('tr', row, to);
  for (const cell of row.children) {
    if (!named(cell, 'td', 'th')) continue;
    const isHeader = cell.localName === 'th';
    const copy = made(cell.localName, cell, fresh);
    for (const name of ['colspan', 'rowspan']) {
      const value = cell.getAttribute(name) ?? '';
      if (/^[1-9]\d{0,2}$/.test(value)) copy.setAttribute(name, value);
    }
    const scope = cell.getAttribute('scope') ?? '';
    if (isHeader && /^(?:col|row|colgroup|rowgroup)$/.test(scope)) copy.setAttribute('scope', scope);
    copyNodes(cell.childNodes, copy, isHeader ? asLines(place) : place);
  }
}

/** Words with their reading over them; where a part is missing the words alone. */
export function copyRuby(ruby: Element, to: Element, place: Place, copyNodes: CopyNodes): void {
  const parts = Array.from(ruby.childNodes).filter((node) => !isBlank(node));
  const order = parts.map((node) => (named(node, 'rt') ? 't' : named(node, 'rp') ? 'p' : 'b')).join('');
  if (!/^(?:b+(?:t|ptp))+$/.test(order)) {
    copyNodes(parts, made('span', ruby, to), asLines(place));
    return;
  }
  const fresh = made('ruby', ruby, to);
  for (const part of parts) {
    if (named(part, 'rt')) copyNodes(part.childNodes, made('rt', part, fresh), asLines(place));
    else if (named(part, 'rp')) made('rp', part, fresh).textContent = part.textContent;
    else copyNodes([part], fresh, asLines(place));
  }
}
