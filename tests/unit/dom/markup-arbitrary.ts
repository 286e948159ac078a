import fc from 'fast-check';

const names = fc.constantFrom(
  ...'p,div,span,a,b,em,ul,ol,li,dl,dt,dd,table,tbody,thead,tr,td,th,caption,blockquote,pre,code,h2,h3,figure,figcaption'.split(
    ',',
  ),
  ...'img,br,hr,ruby,rt,svg,math,mtext,mglyph,style,script,template,iframe,noscript,form,input,select,option,title'.split(
    ',',
  ),
  ...'textarea,xmp,plaintext,nobr,font,center,foreignObject,annotation-xml,x-card,video,object,details,summary'.split(
    ',',
  ),
);
const attributes = fc.constantFrom(
  '',
  ' href="https://outlet.example/a"',
  ' href="javascript:alert(1)"',
  ' href="&#x6a;avascript:alert(1)"',
  ' href="data:text/html,x"',
  ' href="#note"',
  ' src="https://outlet.example/a.jpg"',
  ' src="data:image/gif;base64,AA"',
  ' src=x onerror=alert(1)',
  ' style="background:url(https://outlet.example/b)"',
  ' class="language-js" id=body name=attributes',
  ' onclick="alert(1)" lang="en-GB" dir=rtl',
  ' colspan=2 title="a &quot; > b"',
  ' xmlns="http://www.w3.org/2000/svg"',
);
const text = fc.constantFrom('words', ' ', '\n', '<', '&lt;img src=x&gt;', '-->', ']]>', '</', '\u0000', '“quote”');

/** Markup of any nesting, good or bad, closed or not. */
export const markup: fc.Arbitrary<string> = fc.letrec<{ tree: string; list: string }>((tie) => ({
  list: fc.array(tie('tree'), { maxLength: 4 }).map((parts) => parts.join('')),
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    text,
    fc
      .tuple(names, attributes, tie('list'), fc.boolean())
      .map(([name, attribute, inside, closed]) => `<${name}${attribute}>${inside}${closed ? `</${name}>` : ''}`),
  ),
})).list;

/** Trees that no parser would build: elements put into each other by script. */
export const tree: fc.Arbitrary<Element> = fc
  .letrec<{ node: Node }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 6 },
      text.map((value) => document.createTextNode(value)),
      fc.tuple(names, fc.array(tie('node'), { maxLength: 4 })).map(([name, children]) => {
        const element = document.implementation.createHTMLDocument('').createElement(name);
        element.append(...children);
        return element;
      }),
    ),
  }))
  .node.map((node) => {
    const root = document.implementation.createHTMLDocument('').createElement('div');
    root.append(node);
    return root;
  });
