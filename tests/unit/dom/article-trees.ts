import fc from 'fast-check';

const names = fc.constantFrom(
  ...'p,p,div,a,b,em,mark,h2,blockquote,pre,ul,ol,li,table,tbody,tr,td,th,ruby,rt,figure,figcaption,br,hr'.split(','),
);

const words = fc.constantFrom(
  'The rope held. ',
  'gull',
  ' ',
  '\n  ',
  '',
  '渡し船',
  'cafe\u0301',
  '🚢🇳🇴',
  'عبّارة ',
  'a\u00adb',
);

/** Bodies of articles, nested as no parser would, with text nodes that are split or empty and the places of pictures. */
export const articleTrees: fc.Arbitrary<HTMLElement> = fc
  .letrec<{ node: Node; list: Node[] }>((tie) => ({
    list: fc.array(tie('node'), { maxLength: 5 }),
    node: fc.oneof(
      { maxDepth: 5 },
      words.map((value) => document.createTextNode(value)),
      words.map((value) => document.createComment(value)),
      words.map((value) => picture(value)),
      fc.tuple(names, tie('list')).map(([name, children]) => {
        const element = document.createElement(name);
        element.append(...children);
        return element;
      }),
    ),
  }))
  .list.map((nodes) => {
    const body = document.createElement('div');
    body.append(...nodes);
    return body;
  });

function picture(words: string): Element {
  const place = document.createElement('span');
  place.className = 'remote-picture';
  place.textContent = words;
  return place;
}

/** All text nodes of a body that are text of the article, in order. */
export function textNodesOf(body: Node): Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest('.remote-picture')) nodes.push(node);
  }
  return nodes;
}
