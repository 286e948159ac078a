/**
 * DOM members as the prototypes define them. `<img name=body>` and `<form><input name=parentNode>` put elements in the
 * place of a document's and a form's own members, so whatever touches a page before it is declobbered goes through here.
 */
export function reader<Value>(prototype: object, name: string): (target: object) => Value {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`No such member: ${name}`);
  return (target) => get.call(target);
}

export const firstChildOf = reader<Node | null>(Node.prototype, 'firstChild');
export const nextSiblingOf = reader<Node | null>(Node.prototype, 'nextSibling');
export const parentOf = reader<Node | null>(Node.prototype, 'parentNode');
export const parentElementOf = reader<Element | null>(Node.prototype, 'parentElement');
export const nodeTypeOf = reader<number>(Node.prototype, 'nodeType');
export const localNameOf = reader<string>(Element.prototype, 'localName');
export const textContentOf = reader<string>(Node.prototype, 'textContent');
export const outerHtmlOf = reader<string>(Element.prototype, 'outerHTML');
export const baseOf = reader<string>(Node.prototype, 'baseURI');
export const dataOf = reader<string>(CharacterData.prototype, 'data');
export const rootOf = reader<HTMLElement | null>(Document.prototype, 'documentElement');
export const bodyOf = reader<HTMLElement | null>(Document.prototype, 'body');
export const headOf = reader<HTMLHeadElement | null>(Document.prototype, 'head');
export const addressOf = reader<string>(Document.prototype, 'URL');
export const contentTypeOf = reader<string>(Document.prototype, 'contentType');
export const implementationOf = reader<DOMImplementation>(Document.prototype, 'implementation');

export const selectionOf = (page: Document): Selection | null => Document.prototype.getSelection.call(page);
export const allOf = (within: Document, selector: string): NodeListOf<Element> =>
  Document.prototype.querySelectorAll.call(within, selector);
