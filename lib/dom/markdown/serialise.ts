import type { Heading, Image, Link, Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import {
  type ConstructName,
  defaultHandlers,
  type Info,
  type Options,
  type State,
  toMarkdown,
  type Unsafe,
} from 'mdast-util-to-markdown';
import { onceEach } from '@/lib/core/once-each';
import { destination } from './addresses';
import { type Dialect, dialectEncodes, dialectUnsafe } from './dialect';
import { isPlainWords } from './plain-words';

/** Where a character must have words, not code or an address, around it to mean anything. */
const inWords: ConstructName[] = ['phrasing'];

const notInLinks: ConstructName[] = ['autolink', 'link', 'image', 'label'];

/** Where GFM makes a link of bare words. A link stands only where the publisher set one. */
const autolinkUnsafe: Unsafe[] = [
  { character: '@', before: '(?<=[+.\\w-])', after: '(?=[.\\w-])' },
  { character: '.', before: '(?<=[Ww]{3})', after: '(?=[.\\w-])' },
  // An address in angle brackets, which may begin with a sign, and go on in the emphasis or the code after these words.
  { character: '<', after: '(?=[^\\s<>]*@|[^\\s<>|]*$)' },
  { character: ':', before: '(?<=[Hh][Tt][Tt][Pp][Ss]?)', after: '(?=\\/)' },
].map((pattern) => ({ ...pattern, inConstruct: inWords, notInConstruct: notInLinks }));

/** What Obsidian reads beyond CommonMark and GFM in plain words: tags, comments, highlights, mathematics. */
const obsidianUnsafe: Unsafe[] = [
  {
    character: '#',
    before: '\\s',
    after: '(?=[\\p{L}\\p{M}\\p{N}_/-]*[\\p{L}_/-])',
    unicode: true,
    inConstruct: inWords,
  },
  ...['%', '='].flatMap((character): Unsafe[] => [
    { character, after: `(?=${character})`, inConstruct: inWords },
    { character, before: `(?<=${character})`, inConstruct: inWords },
  ]),
  // A dollar sign closes mathematics only after a character and not before a digit: `$5 to $10` is left as it is.
  { character: '$', before: '(?<=\\S)', after: '(?!\\d)', inConstruct: inWords },
];

/** The default escapes the ampersand of every `R&D`; only a whole character reference needs it. */
const ampersand: Unsafe = {
  character: '&',
  after: '(?=#?[0-9A-Za-z]+;)',
  inConstruct: ['phrasing', 'titleQuote', 'label'],
};

/** Nobody asks at which line and column something stands, and counting them takes as long as writing. */
const somewhere = { now: { line: 1, column: 1 }, lineShift: 0 };
const noTracker: ReturnType<State['createTracker']> = {
  move: (written) => written ?? '',
  current: () => somewhere,
  shift: () => {},
};

function root(node: Root, _: unknown, state: State, info: Info): string {
  state.unsafe = [...state.unsafe.filter(({ character }) => character !== '&'), ampersand];
  state.createTracker = () => noTracker;
  return state.containerFlow(node, info);
}

/** A paragraph of plain words and links, as most are, is put together here; any other by the library, which looks far closer at each piece. */
const paragraph = (node: Paragraph, _: unknown, state: State, info: Info): string =>
  plainLine(node.children, info.before, info.after, state) ?? defaultHandlers.paragraph(node, undefined, state, info);

/** A heading likewise: the library goes through all of each twice, to see whether it is one line. */
function heading(node: Heading, _: unknown, state: State, info: Info): string {
  const line = plainLine(node.children, '# ', '\n', state);
  const isPlain = line && !line.startsWith(' ');
  return isPlain ? `${'#'.repeat(node.depth)} ${line}` : defaultHandlers.heading(node, undefined, state, info);
}

/** Null where there is anything but words that are written as they are, and links of such words. */
function plainLine(nodes: readonly PhrasingContent[], before: string, after: string, state: State): string | null {
  let line = '';
  for (const [index, node] of nodes.entries()) {
    const piece =
      node.type === 'text'
        ? plainText(node, line.slice(-1) || before, index + 1 < nodes.length ? '[' : after)
        : node.type === 'link'
          ? plainLink(node, state)
          : null;
    if (piece === null) return null;
    line += piece;
  }
  return line;
}

const plainText = ({ value }: Text, before: string, after: string): string | null =>
  isPlainWords(value, before, after) ? value : null;

function plainLink(node: Link, state: State): string | null {
  const words = isBareAddress(node) || node.title ? null : plainLine(node.children, '[', ']', state);
  return words === null ? null : `[${words}](${target(node, state, false)})`;
}

/**
 * Text, escaped. Only the patterns whose character occurs in it are tried: a sentence has two or three of seventy. Beside an
 * emoji an underscore can begin emphasis; the default takes half of one for a letter.
 */
const textFor =
  (encode: string[]) =>
  (node: Text, _: unknown, state: State, info: Info): string => {
    if (isPlainWords(node.value, info.before, info.after)) return node.value;
    const every = state.unsafe;
    const around = info.before + node.value + info.after;
    state.unsafe = every.filter(({ character }) => around.includes(character));
    const safe = state.safe(node.value, { ...info, encode });
    state.unsafe = every;
    return safe.replace(/(?<=[\u{10000}-\u{10ffff}])_|(?<!\\)_(?=[\u{10000}-\u{10ffff}])/gu, '\\_');
  };

/**
 * Links and pictures with addresses in a form of our own: the default backslashes every `(` and `&` in them, which is
 * right, but which not every program that opens links takes out again.
 */
const link = Object.assign(
  (node: Link, _: unknown, state: State, info: Info): string => {
    if (isBareAddress(node)) return `<${node.url}>`;
    const exit = state.enter('link');
    const exitLabel = state.enter('label');
    const tracker = state.createTracker(info);
    const opened = tracker.move('[');
    const words = state.containerPhrasing(node, { before: opened, after: '](', ...tracker.current() });
    exitLabel();
    // Code that holds `]:` at the start of a line would make a link definition of it all.
    const result = `[${words}](${target(node, state, words.includes(']:'))})`;
    exit();
    return result;
  },
  { peek: (node: Link) => (isBareAddress(node) ? '<' : '[') },
);

const image = Object.assign(
  (node: Image, _: unknown, state: State, info: Info): string => {
    const exit = state.enter('image');
    const exitLabel = state.enter('label');
    const isPlain = isPlainWords(node.alt ?? '', '[', ']');
    const alt = isPlain ? (node.alt ?? '') : state.safe(node.alt, { ...info, before: '![', after: ']' });
    exitLabel();
    const result = `![${alt}](${target(node, state, false)})`;
    exit();
    return result;
  },
  { peek: () => '!' },
);

function target(node: Link | Image, state: State, enclosed: boolean): string {
  const address = destination(node.url, enclosed);
  if (!node.title) return address;
  const exit = state.enter('titleQuote');
  const title = state.safe(node.title, { before: '"', after: '"' });
  exit();
  return `${address} "${title}"`;
}

function isBareAddress({ title, url, children }: Link): boolean {
  const [only] = children;
  return !title && children.length === 1 && only?.type === 'text' && only.value === url && /^https?:/i.test(url);
}

/** Made once each: the patterns in it are compiled on first use. */
const optionsFor = onceEach(
  (dialect: Dialect): Options => ({
    bullet: '-',
    // A sign that no list begins with: `- ---` and `* ***` are a rule, not a rule in a list.
    rule: '_',
    extensions: [
      gfmStrikethroughToMarkdown(),
      // Every cell counts as three wide: `---` under the header, and no padding, with which one long cell widens every row.
      gfmTableToMarkdown({ stringLength: () => 3 }),
      { unsafe: [...autolinkUnsafe, ...obsidianUnsafe, ...dialectUnsafe[dialect]] },
    ],
    handlers: { root, paragraph, heading, text: textFor(dialectEncodes[dialect]), link, image },
  }),
);

/** CommonMark with GFM tables and strikethrough, in the forms that Obsidian itself writes. */
export const serialise = (tree: Root, dialect: Dialect = 'notes'): string => toMarkdown(tree, optionsFor(dialect));
