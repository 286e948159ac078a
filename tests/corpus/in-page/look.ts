/** Where markup is looked at: as stored, in the reader, in rendered Markdown, in an exported document. */
export type Place = 'stored' | 'reader' | 'markdown' | 'document';

type Names = { [element: string]: string[] };

/**
 * What is left of hostile markup below a place: elements, attributes and addresses that no clip may hold. Written apart from the
 * code that it looks after; only the names of what is allowed are those of the allow-list. Runs in a page; `html` is parsed
 * without anything of it being loaded, null looks at what is on screen.
 */
export function leftovers(
  place: Place,
  frame: number | null,
  selector: string,
  html: string | null,
  allowed: Names,
): string[] {
  const view = frame === null ? window : window.frames[frame];
  const root =
    html === null
      ? view?.document.querySelector(selector)
      : new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html').body;
  if (!root) return [`nothing fits ${selector}`];
  const found: string[] = [];
  const ours: Record<string, RegExp> = {
    'reader span class': /^remote-picture$/,
    'reader span data-address': /^(?:https?:|$)/,
    'reader span data-alt': /^/,
    'reader a target': /^_blank$/,
    'reader a rel': /^noopener noreferrer$/,
    'reader pre tabindex': /^0$/,
    'document span class': /^remote-picture$/,
    'document a target': /^_blank$/,
    'document a rel': /^noopener noreferrer$/,
    'markdown td style': /^text-align: ?\w+;?$/,
    'markdown th style': /^text-align: ?\w+;?$/,
    'markdown td align': /^\w+$/,
    'markdown th align': /^\w+$/,
  };
  const addresses = /^(?:href|src|cite)$/;
  const isWell = (element: string, name: string, value: string): boolean => {
    if (ours[`${place} ${element} ${name}`]?.test(value)) return true;
    if (!(allowed[element] ?? []).includes(name) && name !== 'lang' && name !== 'dir') return false;
    if (name === 'class') return /^language-\S+$/.test(value);
    if (!addresses.test(name)) return true;
    if (name === 'href' && value.startsWith('#')) return true;
    const scheme = URL.parse(value)?.protocol ?? '';
    return name === 'href' ? /^(?:https?|mailto):$/.test(scheme) : /^https?:$/.test(scheme);
  };
  const look = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE || (html !== null && node.parentNode === root)) return;
    if (node.nodeType !== Node.ELEMENT_NODE) {
      found.push(`a node of type ${node.nodeType}: ${node.nodeValue?.slice(0, 60)}`);
      return;
    }
    // An element of a frame is none of this window's.
    const element: Element = Object(node);
    // What stands over an exported article is ours; it is looked at by the tests of the export.
    if (place === 'document' && element.closest('article > header')) return;
    const { localName: name, namespaceURI } = element;
    if (namespaceURI !== 'http://www.w3.org/1999/xhtml' || !Object.hasOwn(allowed, name)) found.push(`<${name}>`);
    if (name === 'img' && /reader|document/.test(place)) found.push('<img> where no picture may load');
    for (const attribute of element.attributes) {
      if (!isWell(name, attribute.name, attribute.value))
        found.push(`<${name} ${attribute.name}="${attribute.value.slice(0, 60)}">`);
    }
  };
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ALL);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) look(node);
  return found;
}

/** What a page of the extension's own must not hold anywhere, whatever else it is made of. Runs in that page. */
export function leftoversOfPage(): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    if (/^(?:iframe|frame|object|embed|base|applet|video|audio)$/.test(element.localName))
      found.push(`<${element.localName}>`);
    for (const { name, value } of element.attributes) {
      const told = `<${element.localName} ${name}="${value.slice(0, 60)}">`;
      if (/^on/.test(name) || name === 'srcdoc' || name === 'srcset') found.push(told);
      if (!/^(?:href|src|action|formaction|xlink:href)$/.test(name)) continue;
      const scheme = new URL(value, location.href).protocol;
      const fits =
        name === 'href'
          ? /^(?:https?|mailto|chrome-extension|moz-extension|blob):$/
          : /^(?:chrome-extension|moz-extension|blob|data):$/;
      if (!fits.test(scheme)) found.push(told);
    }
  }
  return found;
}
