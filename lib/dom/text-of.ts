const blocks = new Set(
  'address,article,aside,blockquote,center,dd,details,div,dl,dt,fieldset,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,summary,table,tr,ul,caption'.split(
    ',',
  ),
);

/**
 * Running text of an article's body: blocks parted by an empty line, white space folded, `br` as a line break, the cells of
 * a table's row parted by a tab. Captions of pictures are left out: they are not part of the running text.
 */
export function textOf(body: Element): string {
  let text = '';
  const walk = (parent: Node, kept: boolean): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) {
        const data = node.nodeValue ?? '';
        text += kept ? data : data.replace(/[\s\u200b]+/g, ' ');
      } else if (isElement(node)) element(node, kept);
    }
  };
  const element = (node: Element, kept: boolean): void => {
    const name = node.localName;
    if (name === 'figcaption' || name === 'rt' || name === 'rp') return;
    if (name === 'br') text += '\n';
    else if (blocks.has(name)) {
      text += '\n\n';
      walk(node, kept || name === 'pre');
      text += '\n\n';
    } else {
      walk(node, kept);
      if (name === 'td' || name === 'th') text += '\t';
    }
  };
  walk(body, false);
  return tidy(text);
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

const tidy = (text: string): string =>
  text
    .replace(/[ \t]*\t[ \t]*/g, '\t')
    .replace(/ {2,}/g, ' ')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
