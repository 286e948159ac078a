import fc from 'fast-check';

const htmlNames =
  'p,div,span,a,em,b,ul,li,table,tr,td,caption,blockquote,pre,code,h1,h2,figure,figcaption,img,br,ruby,rt,article,main,section,aside,header,footer,nav,time,address,details,form,input,button,select,option,textarea,iframe,object,template,slot,style,script,noscript,title,base,meta,link,body,head,html,frameset,x-card,font,center,marquee,plaintext,xmp,dialog,video,picture,source';
const foreignNames = 'svg,math,mtext,mglyph,annotation-xml,foreignObject,use,a,style,script,title';
const names = fc.constantFrom(...htmlNames.split(','));
const foreign = fc.constantFrom(...foreignNames.split(','));
const namespaces = fc.constantFrom('http://www.w3.org/2000/svg', 'http://www.w3.org/1998/Math/MathML', 'urn:x', '');

const text = fc.oneof(
  fc.constantFrom(
    'The keeper counted the boats, and wrote every one of them down before the tide came in. ',
    ' ',
    '\n\t',
    '\u0000\u0001\u001b\u0085\u009f',
    '\u202egpj.exe\u202c\u2066\u200f',
    '\u200b\ufeff\u2060\ufffe',
    '\ud83d',
    '<img src=x onerror=alert(1)>',
    ']]><!--',
    '-->',
    '</p></div><script>',
    'העורך ספר עبّارة 港',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

const attributes = fc.array(
  fc.tuple(
    fc.constantFrom(
      ...'href,src,srcset,class,id,name,style,onclick,onerror,title,alt,lang,dir,hidden,aria-hidden,role,itemprop,itemscope,itemtype,datetime,cite,colspan,rowspan,width,height,start,xlink:href,xmlns,data-src,content,property,type,is,slot,for,form,contenteditable'.split(
        ',',
      ),
    ),
    fc.oneof(
      fc.constantFrom(
        'javascript:alert(1)',
        ' java\nscript:alert(1)',
        'data:text/html,<script>alert(1)</script>',
        'https://outlet.example/a.jpg',
        '//outlet.example/b',
        '#a',
        'display:none',
        'background:url(https://outlet.example/c)',
        'parentNode',
        'attributes',
        'articleBody',
        'byline author caption related',
        '99999999999',
        'rtl',
        '\u0000"\'<>&`',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
  ),
  { maxLength: 3 },
);

type Sketch =
  | { kind: 'text' | 'comment'; value: string }
  | {
      kind: 'element';
      name: string;
      namespace: string | null;
      attributes: [string, string][];
      inside: Sketch[];
      shadow: boolean;
    }
  | { kind: 'deep' | 'wide'; name: string; count: number };

const sketches = fc.letrec<{ list: Sketch[]; one: Sketch }>((tie) => ({
  list: fc.array(tie('one'), { maxLength: 5 }),
  one: fc.oneof(
    { maxDepth: 6 },
    fc.record({ kind: fc.constantFrom('text' as const, 'text' as const, 'comment' as const), value: text }),
    fc.record({ kind: fc.constantFrom('deep' as const, 'wide' as const), name: names, count: fc.nat(700) }),
    fc.record({
      kind: fc.constant('element' as const),
      name: names,
      namespace: fc.constant(null),
      attributes,
      inside: tie('list'),
      shadow: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('element' as const),
      name: foreign,
      namespace: namespaces,
      attributes,
      inside: tie('list'),
      shadow: fc.constant(false),
    }),
  ),
}));

/** What the DOM itself refuses (a name that is none, a shadow where none may be) is left out of the tree. */
function tried<Value>(attempt: () => Value): Value | null {
  try {
    return attempt();
  } catch {
    return null;
  }
}

function build(sketch: Sketch, page: Document): Node {
  if ('value' in sketch)
    return sketch.kind === 'text' ? page.createTextNode(sketch.value) : page.createComment(sketch.value);
  if ('count' in sketch) {
    const top = page.createElement(sketch.name);
    let inner: Element = top;
    for (let count = 0; count < sketch.count; count += 1) {
      const next = (sketch.kind === 'deep' ? inner : top).appendChild(page.createElement(sketch.name));
      if (sketch.kind === 'deep') inner = next;
    }
    inner.append('The keeper wrote down every boat.');
    return top;
  }
  const element =
    sketch.namespace === null ? page.createElement(sketch.name) : page.createElementNS(sketch.namespace, sketch.name);
  for (const [name, value] of sketch.attributes) tried(() => element.setAttribute(name, value));
  const shadow = sketch.shadow ? tried(() => element.attachShadow({ mode: 'open' })) : null;
  for (const inside of sketch.inside) (shadow ?? element).appendChild(build(inside, page));
  if (element instanceof HTMLTemplateElement) element.content.append(...element.childNodes);
  return element;
}

const emptyPage = (): Document => document.implementation.createHTMLDocument('');

/** Whole pages of any elements within one another, as scripts can put them together and parsers cannot. */
export const trees: fc.Arbitrary<Document> = sketches.list.map((parts) => {
  const page = emptyPage();
  page.body.append(...parts.map((part) => build(part, page)));
  return page;
});

type Change = {
  kind: 'remove' | 'move' | 'double' | 'wrap' | 'unwrap' | 'name' | 'write';
  at: number;
  to: number;
  name: string;
  attributes: [string, string][];
  value: string;
};

const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(
      'remove' as const,
      'move' as const,
      'double' as const,
      'wrap' as const,
      'unwrap' as const,
      'name' as const,
      'write' as const,
    ),
    at: fc.nat(10_000),
    to: fc.nat(10_000),
    name: names,
    attributes,
    value: text,
  }),
  { minLength: 1, maxLength: 12 },
);

function change(page: Document, { kind, at, to, name, attributes: given, value }: Change): void {
  const elements = Array.from(page.querySelectorAll('*'));
  const element = elements[at % Math.max(1, elements.length)];
  const other = elements[to % Math.max(1, elements.length)];
  if (!element || !other) return;
  switch (kind) {
    case 'remove':
      element.remove();
      return;
    case 'move':
      tried(() => other.append(element));
      return;
    case 'double':
      tried(() => element.after(element.cloneNode(true)));
      return;
    case 'wrap': {
      const box = page.createElement(name);
      tried(() => {
        element.replaceWith(box);
        box.append(element);
      });
      return;
    }
    case 'unwrap':
      tried(() => element.replaceWith(...element.childNodes));
      return;
    case 'name':
      for (const [attribute, worth] of given) tried(() => element.setAttribute(attribute, worth));
      return;
    case 'write':
      element.append(value);
  }
}

/** Pages with some of their elements removed, moved, doubled, wrapped, unwrapped, named or written into. */
export const mutated = (sources: readonly string[]): fc.Arbitrary<Document> =>
  fc.tuple(fc.constantFrom(...sources), changes).map(([html, list]) => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    for (const one of list) change(page, one);
    return page;
  });
