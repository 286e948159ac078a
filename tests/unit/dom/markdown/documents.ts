import fc from 'fast-check';

/** An element to build: name, attributes, children. Text is a string. */
export type Sketch = string | { name: string; attributes?: Record<string, string>; children: Sketch[] };

const element = (name: string, children: Sketch[], attributes: Record<string, string> = {}): Sketch => ({
  name,
  attributes,
  children,
});

const signs = Array.from('*_`~#>+-=|[]()<>!&;:.\\$%^{}"\'/@0123456789');
const letters = Array.from('aZöışğ語「」。、（）港العب،«»ก👩🏽🇹👍');
const words = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('ferry', 'harbour', 'ligne', 'gemi', '港', 'العبّارة', '「夜」', 'R&D', '$5'),
  },
  fc.string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 4 }),
  fc.string({ unit: fc.constantFrom(...signs, ...letters), minLength: 1, maxLength: 6 }),
  fc.constantFrom(
    '1.',
    '12)',
    '---',
    '# x',
    '&amp;',
    '&#35;',
    '<b>',
    '<!--',
    '[x](y)',
    '[^1]:',
    'www.a.example',
    'https://a.example/',
    'x@a.example',
    '~~',
    '```',
    '***',
    '- [ ]',
    '|-|',
    '==',
  ),
);

const text = fc
  .array(fc.oneof(words, fc.constantFrom(' ', ' ', '\n ', '\u00a0')), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(''));

const addresses = fc.constantFrom(
  'https://a.example/',
  'https://a.example/a(b',
  'https://a.example/(c)?d=1&lt;=2&copy=3',
  'mailto:desk@a.example',
  '#x',
  'https://a.example/*x*_y_~z~',
);

const { inline } = fc.letrec<{ inline: Sketch; unlinked: Sketch; marked: Sketch; markedUnlinked: Sketch }>((tie) => ({
  inline: fc.oneof({ depthSize: 'small', withCrossShrink: true }, text, tie('marked')),
  unlinked: fc.oneof({ depthSize: 'small', withCrossShrink: true }, text, tie('markedUnlinked')),
  marked: fc.oneof(
    {
      weight: 4,
      arbitrary: fc
        .tuple(
          fc.constantFrom('em', 'strong', 'del', 'sup', 'sub', 'b', 'i', 'span'),
          fc.array(tie('inline'), { minLength: 1, maxLength: 3 }),
        )
        .map(([name, children]) => element(name, children)),
    },
    fc
      .tuple(addresses, fc.option(words), fc.array(tie('unlinked'), { minLength: 1, maxLength: 2 }))
      .map(([href, title, children]) => element('a', children, title === null ? { href } : { href, title })),
    tie('markedUnlinked'),
  ),
  markedUnlinked: fc.oneof(
    fc
      .tuple(fc.constantFrom('em', 'strong', 'del', 'sup'), fc.array(tie('unlinked'), { minLength: 1, maxLength: 2 }))
      .map(([name, children]) => element(name, children)),
    words.map((code) => element('code', [code])),
    fc.tuple(words, words).map(([one, two]) => element('span', [one, element('br', []), two])),
    words.map((alt) => element('img', [], { alt, src: 'https://img.example/a_b(c).jpg' })),
  ),
}));

/** Content that always has a word, so that no block is empty. */
const content = fc
  .tuple(fc.array(inline, { maxLength: 4 }), words, fc.array(inline, { maxLength: 3 }))
  .map(([before, word, after]) => [...before, word, ...after]);

/** A heading has one line. */
const singleLine = fc.array(fc.oneof(words, text), { minLength: 1, maxLength: 3 }).map((parts) => ['x', ...parts]);

const table = fc.integer({ min: 2, max: 3 }).chain((width) =>
  fc
    .tuple(
      fc.boolean(),
      fc.array(fc.array(content, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 3 }),
    )
    .map(([header, rows]) =>
      element(
        'table',
        rows.map((cells, row) =>
          element(
            'tr',
            cells.map((cell) => element(header && row === 0 ? 'th' : 'td', cell)),
          ),
        ),
      ),
    ),
);

const code = fc
  .array(fc.oneof(words, fc.constantFrom('', '  ', '\t')), { minLength: 1, maxLength: 5 })
  .map((lines) => element('pre', [element('code', [`x${lines.join('\n')}`])]));

const { block } = fc.letrec<{ block: Sketch; blocks: Sketch[]; item: Sketch; simple: Sketch }>((tie) => ({
  simple: fc.oneof(
    { weight: 3, arbitrary: content.map((children) => element('p', children)) },
    fc.tuple(fc.integer({ min: 1, max: 6 }), singleLine).map(([level, children]) => element(`h${level}`, children)),
    code,
    table,
    fc.constant(element('hr', [])),
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
  item: fc.oneof(content, tie('blocks')).map((children) => element('li', children)),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('simple'),
    tie('blocks').map((children) => element('blockquote', children)),
    fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((items) => element('ul', items)),
    fc
      .tuple(fc.integer({ min: 0, max: 120 }), fc.array(tie('item'), { minLength: 1, maxLength: 3 }))
      .map(([start, items]) => element('ol', items, { start: String(start) })),
    tie('blocks').map((children) => element('div', children)),
  ),
}));

/** Documents of nested blocks full of what looks like Markdown. */
export const documents: fc.Arbitrary<Sketch[]> = fc.array(block, { minLength: 1, maxLength: 4 });

export function build(sketches: readonly Sketch[]): HTMLElement {
  const inert = document.implementation.createHTMLDocument('');
  const add = (sketch: Sketch, parent: Element) => {
    if (typeof sketch === 'string') {
      parent.append(sketch);
      return;
    }
    const made = inert.createElement(sketch.name);
    for (const [name, value] of Object.entries(sketch.attributes ?? {})) made.setAttribute(name, value);
    for (const child of sketch.children) add(child, made);
    parent.append(made);
  };
  for (const sketch of sketches) add(sketch, inert.body);
  return inert.body;
}
