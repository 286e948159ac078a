import { clobber, nest, type PageScript } from './hostile-scripts';

/** A page that is built to hurt whoever reads it. */
export interface HostilePage {
  path: string;
  name: string;
  type: string;
  content: string;
  /** What is to come of it: an article, one sentence on why there is none, or either. */
  outcome: 'article' | 'sentence' | 'either';
}

const sentence =
  'The harbour office counted the boats on Tuesday, and the keeper, who had waited for nine days, wrote every one of them down. ';
const paragraphs = `<p>${sentence.repeat(3)}</p>`.repeat(5);
const heading = '<h1>The harbour office counts its boats</h1>';

/** Text of so many UTF-16 units, or a little more. */
const filled = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));
const megabyte = 1_000_000;

const html = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The harbour office counts its boats</title><link rel="icon" href="/icon.svg" type="image/svg+xml">${head}</head><body>${body}</body></html>`;
const article = `${heading}<article>${paragraphs}</article>`;
const run = (source: string): string => `<script>${source}</script>`;
/** A function that uses nothing from outside itself, called where it stands in the page. */
const call = <Passed extends (string | number)[]>(script: PageScript<Passed>, ...passed: Passed): string =>
  run(`(${script})(...${JSON.stringify(passed).replaceAll('<', '\\u003c')})`);

interface Row {
  name: string;
  content: string;
  type?: string;
  outcome?: HostilePage['outcome'];
}

/** How many pages the names of all DOM members are spread over. */
const clobberingPages = 6;
const clobbering: Row[] = Array.from({ length: clobberingPages }, (_, place) => ({
  name: `names of DOM members, part ${place + 1} of ${clobberingPages}`,
  content: html(call(clobber, place, clobberingPages, article)),
}));

const unseen = '<style>.unseen { display: none }</style>';
const nested: Row[] = [
  { name: '500 levels', content: html(heading + call(nest, 500, paragraphs, '')) },
  { name: '2,000 levels', content: html(heading + call(nest, 2_000, paragraphs, '')) },
  ...[5_000, 20_000].map((levels) => ({
    name: `${levels} levels that are not on screen`,
    content: html(article + call(nest, levels, paragraphs, 'unseen'), unseen),
    outcome: 'either' as const,
  })),
];

const large: Row[] = [
  {
    name: '100,000 elements',
    content: html(`${heading}<article>${`<p>${sentence.slice(0, 64)}<b>x</b></p>`.repeat(50_000)}`),
    outcome: 'either',
  },
  {
    name: '10 MB of text',
    content: html(`${heading}${filled(`<p>${sentence.repeat(100)}</p>`, 10 * megabyte)}`),
    outcome: 'either',
  },
  {
    name: '10 MB of attributes and comments',
    content: html(
      `${heading}<article data-x="${filled('x ', 5 * megabyte)}"><!--${filled('y ', 5 * megabyte)}-->${paragraphs}`,
    ),
  },
];

/** Each in the page's own world, which is not the one that Newsclip's script runs in. */
const overriding: Row[] = Object.entries({
  'methods of lists, texts and their iterators':
    'const no = () => { throw new Error("no") }; const kinds = [Array, String, Map, Set, RegExp, Function]; for (let kind = 0; kind < kinds.length; kind += 1) { const own = kinds[kind].prototype; const keys = Reflect.ownKeys(own); for (let key = 0; key < keys.length; key += 1) if (keys[key] !== "constructor") try { own[keys[key]] = no } catch {} }',
  'Promise, JSON, Symbol and the globals of extensions':
    'const no = new Proxy(function () {}, { get() { throw 1 }, apply() { throw 1 }, construct() { throw 1 } }); Promise.prototype.then = null; for (const name of ["Promise", "JSON", "Symbol", "Reflect", "URL", "Intl", "browser", "chrome", "newsclipExtent", "DOMParser", "crypto"]) Object.defineProperty(window, name, { value: no })',
  'fields of every object':
    'const no = { get() { throw new Error("no") }, set() { throw new Error("no") } }; const all = {}; for (const name of ["ok", "article", "url", "title", "html", "text", "reason", "then", "toJSON", "value", "extent", "get", "set"]) all[name] = no; Object.defineProperties(Object.prototype, all)',
  'members of the DOM':
    'const no = () => { throw new Error("no") }; for (const kind of [Node, Element, Document, DOMImplementation, Range, Attr, CharacterData, NodeList]) for (const key of Object.getOwnPropertyNames(kind.prototype)) try { Object.defineProperty(kind.prototype, key, { get: no, set: no, value: undefined }) } catch { try { Object.defineProperty(kind.prototype, key, { get: no }) } catch {} }',
}).map(([name, source]) => ({ name: `a page that takes over ${name}`, content: html(article + run(source)) }));

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><text>No article</text><script>1</script></svg>';
const others: Row[] = [
  {
    name: 'frames',
    content:
      '<!doctype html><title>Frames</title><link rel="icon" href="/icon.svg"><frameset cols="50%,*"><frame src="/empty"><frame src="/empty"></frameset>',
    outcome: 'sentence',
  },
  {
    name: 'XML',
    content: '<?xml version="1.0"?><boats><boat>Gull</boat></boats>',
    type: 'application/xml',
    outcome: 'sentence',
  },
  { name: 'a drawing', content: svg, type: 'image/svg+xml', outcome: 'sentence' },
  {
    name: 'JSON',
    content: '{"boats": ["Gull", "Tern"], "__proto__": {"x": 1}}',
    type: 'application/json',
    outcome: 'sentence',
  },
  { name: 'plain text', content: filled(`${sentence}\n\n`, 3_000), type: 'text/plain', outcome: 'either' },
  { name: 'no more than a doctype', content: '<!doctype html>', outcome: 'sentence' },
];

const changing: Row[] = [
  {
    name: 'a page that is never done changing',
    content: html(
      `<main>${article}</main>${run('let turn = 0; setInterval(() => { const place = document.querySelector("main"); place.innerHTML = place.innerHTML; place.dataset.turn = String(turn++) }, 0)')}`,
    ),
  },
  {
    name: 'a page that takes its body away',
    content: html(article + run('addEventListener("load", () => document.body.remove())')),
    outcome: 'sentence',
  },
  {
    name: 'a page that takes its root away',
    content: html(article + run('addEventListener("load", () => document.documentElement.remove())')),
    outcome: 'sentence',
  },
  {
    name: 'a page that puts other things in the place of its root',
    content: html(
      article +
        run(
          'addEventListener("load", () => document.documentElement.replaceWith(document.createElementNS("urn:x", "html")))',
        ),
    ),
    outcome: 'sentence',
  },
];

/** A page with an article, and with what it says of it as text that should be JSON. */
const saying = (name: string, ...blocks: string[]): Row => ({
  name: `linked data: ${name}`,
  content: html(article, blocks.map((block) => `<script type="application/ld+json">${block}</script>`).join('')),
});
const circle = {
  '@type': 'NewsArticle',
  '@id': '#a',
  author: { '@id': '#a' },
  publisher: { '@id': '#a' },
  isPartOf: { '@id': '#a' },
  image: { '@id': '#a' },
};
const linkedData: Row[] = [
  saying(
    'prototypes and wrong types',
    '{"@type": "NewsArticle", "__proto__": {"headline": "x", "ok": false}, "constructor": {"prototype": {"url": 1}}}',
    '{"@type": {"@type": ["NewsArticle", null, 5]}, "headline": {"x": []}, "author": [[[["x"]]], null, 7, {"name": {"name": {}}}], "datePublished": {"x": 1}, "image": [[{"url": {"url": 1}}]], "keywords": 5, "inLanguage": [{}], "isAccessibleForFree": {}}',
    '{"@type": "NewsArticle", "headline": "\\u0000\\ud800\\u202e", "url": "javascript:alert(1)", "datePublished": "9".repeat, "mainEntityOfPage": "data:text/html,x"}',
    'null',
    '[]',
    '"text"',
    '7',
    '{',
    '\u0000',
    '<!--',
    '[[[[',
  ),
  saying(
    'circles',
    JSON.stringify([circle, { ...circle, '@id': '#b', author: { '@id': '#a' } }, { '@graph': [circle, circle] }]),
  ),
  saying('5 MB', `{"@type": "NewsArticle", "headline": "${filled('Boats ', 5 * megabyte)}"}`),
  saying('depth', '['.repeat(300_000), `${'{"@type":"NewsArticle","author":'.repeat(50_000)}1${'}'.repeat(50_000)}`),
  saying(
    'names of half tags',
    JSON.stringify({
      '@type': 'NewsArticle',
      headline: '<a'.repeat(300_000),
      description: 'by 1 '.repeat(100_000),
      author: Array.from({ length: 100 }, () => ({ '@type': 'Person', name: '<a'.repeat(9_000) })),
    }),
  ),
  // What is tried on such text at every place of it would take hours.
  saying(
    'long runs that no JSON has',
    ...['/*', ' ', 'x', ', ', '"headline" ', '\\', '<!--', ']]>'].flatMap((piece) => {
      const long = filled(piece, 0.3 * megabyte);
      return [`{"a": ${long}] ?`, `${long}{`];
    }),
  ),
];

export const hostilePages: readonly HostilePage[] = [
  ...clobbering,
  ...nested,
  ...large,
  ...overriding,
  ...others,
  ...changing,
  ...linkedData,
].map(({ name, content, type = 'text/html', outcome = 'article' }, place) => ({
  path: `/hostile/${place + 1}`,
  name,
  content,
  type: `${type}; charset=utf-8`,
  outcome,
}));

/** Levels on screen that may end the process of the tab itself, whatever is installed (Chromium, from about 5,000 on). */
export const deepPages: readonly HostilePage[] = [5_000, 20_000, 50_000].map((levels) => ({
  path: `/hostile/levels-${levels}`,
  name: `${levels} levels`,
  type: 'text/html; charset=utf-8',
  content: html(heading + call(nest, levels, paragraphs, '')),
  outcome: 'either',
}));
