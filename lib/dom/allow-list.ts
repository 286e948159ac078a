function plain(names: string): Record<string, readonly string[]> {
  return Object.fromEntries(names.split(',').map((name) => [name, []]));
}

/**
 * What a clip's HTML may hold: the one list that the content script, imports and the reader go by. Element name to its
 * attributes, beside `lang` and `dir`, which every element may have. Anything else goes, its text stays, unless the
 * element is one of `dropped`.
 */
export const allowedElements: Readonly<Record<string, readonly string[]>> = {
  ...plain('p,br,hr,h1,h2,h3,h4,h5,h6,ul,dl,dt,dd,pre,figure,figcaption,footer,div,section,aside,span'),
  ...plain('em,strong,b,i,u,s,mark,small,sub,sup,kbd,samp,var,cite,dfn,bdi,bdo,ruby,rt,rp,wbr'),
  ...plain('table,caption,thead,tbody,tfoot,tr'),
  a: ['href', 'title'],
  abbr: ['title'],
  blockquote: ['cite'],
  q: ['cite'],
  del: ['cite', 'datetime'],
  ins: ['cite', 'datetime'],
  time: ['datetime'],
  code: ['class'],
  ol: ['start', 'reversed'],
  li: ['value'],
  img: ['src', 'alt', 'title', 'width', 'height'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan', 'scope'],
};

/** Elements whose content is no text of the article: they go whole. */
export const droppedElements: readonly string[] =
  'script,style,noscript,template,svg,math,iframe,frame,frameset,noframes,noembed,object,embed,applet,audio,video,canvas,map,input,select,textarea,button,datalist,dialog,head,title,link,meta,base,plaintext,xmp,portal,fencedframe'.split(
    ',',
  );

const everywhere = ['lang', 'dir'];
const digits = /^\d{1,5}$/;

/** What the value of an attribute must look like; attributes not named here may hold any text. */
const shapes: Readonly<Record<string, RegExp>> = {
  href: /^(?:https?:\/\/|mailto:|#)/i,
  src: /^https?:\/\//i,
  cite: /^https?:\/\//i,
  class: /^language-[\w+#.-]{1,40}$/,
  dir: /^(?:ltr|rtl|auto)$/,
  lang: /^[a-z]{1,8}(?:-[a-z0-9]{1,8}){0,8}$/i,
  width: digits,
  height: digits,
  colspan: digits,
  rowspan: digits,
  start: /^-?\d{1,9}$/,
  value: /^-?\d{1,9}$/,
  reversed: /^$/,
  scope: /^(?:col|row|colgroup|rowgroup)$/,
};

/** Whether an element may keep an attribute with this value. Names in lower case, as an HTML document has them. */
export function isAllowed(element: string, attribute: string, value: string): boolean {
  const own = Object.hasOwn(allowedElements, element) ? allowedElements[element] : undefined;
  if (!own || !(own.includes(attribute) || everywhere.includes(attribute))) return false;
  return shapes[attribute]?.test(value) ?? true;
}

/** Every attribute that some element may have. */
export const attributesOf = (): string[] => [...new Set([...everywhere, ...Object.values(allowedElements).flat()])];
