import { allowedElements, isAllowed } from '../allow-list';
import { isBlock } from './element-kinds';
import { type PlainElement, plainElement, readAttributes } from './plain-tree';
import { StrictNesting } from './strict-nesting';

/** Levels; a parser of HTML stops at 512, and articles hold to less. */
const deepest = 100;
/** UTF-16 units; a parser cuts a longer text in two. */
const longestText = 60_000;

/**
 * The content of an article's HTML as plain records, read without a parser; null where a parser, or what sanitises after it, might make
 * anything else of it. It reads what bodies are stored as, and no more: the allow-list's elements and values, nested as a parser leaves them, each
 * element closed, each value quoted, five character references. Nothing is mended: where there is anything else, a parser and a sanitiser must
 * read all of it.
 */
export function storedTree(html: string): PlainElement | null {
  if (isForeign(html)) return null;
  const reading = new Reading(html);
  for (let at: number | null = 0; at !== null && at < html.length; ) {
    at = html[at] !== '<' ? reading.text(at) : html[at + 1] === '/' ? reading.endTag(at) : reading.startTag(at);
    if (at === null) return null;
  }
  return reading.whole;
}

/** Each part is read from a place of the HTML, and tells where the next begins; null where it is not as it is stored. */
class Reading {
  readonly #html: string;
  readonly #top = plainElement('div');
  readonly #around: PlainElement[] = [];
  readonly #nesting = new StrictNesting();
  #parent = this.#top;

  constructor(html: string) {
    this.#html = html;
  }

  /** All of it; null as long as an element is open. */
  get whole(): PlainElement | null {
    return this.#parent === this.#top ? this.#top : null;
  }

  text(at: number): number | null {
    const tag = this.#html.indexOf('<', at);
    const end = tag < 0 ? this.#html.length : tag;
    const words = unescaped(this.#html.slice(at, end));
    if (words.length > longestText || !this.#nesting.canHoldText(words)) return null;
    this.#parent.children.push(words);
    return end;
  }

  endTag(at: number): number | null {
    const { name, holdsBlocks } = this.#parent;
    const around = this.#around.pop();
    if (!around || !this.#html.startsWith(`${name}>`, at + 2)) return null;
    this.#nesting.close();
    this.#parent = around;
    if (holdsBlocks || isBlock(name)) around.holdsBlocks = true;
    return at + name.length + 3;
  }

  startTag(at: number): number | null {
    const tag = tagAt(this.#html, at);
    if (!tag || this.#around.length > deepest || !this.#nesting.canHold(tag.name)) return null;
    const { name, written, end } = tag;
    const element = elementOf(name, written);
    if (!element) return null;
    this.#parent.children.push(element);
    if (empty.has(name)) this.#parent.holdsBlocks ||= isBlock(name);
    else {
      this.#around.push(this.#parent);
      this.#parent = element;
      this.#nesting.open(name);
    }
    return end;
  }
}

/**
 * What no stored body holds, or what a parser reads otherwise than it is written: white space before everything, line ends and characters that it changes, other
 * references than a browser writes, the line break that it takes out of the beginning of `pre`.
 */
const isForeign = (html: string): boolean =>
  /^\s/.test(html) ||
  html.includes('\0') ||
  html.includes('\r') ||
  (html.includes('&') && /&(?!(?:amp|lt|gt|quot|nbsp);)/.test(html)) ||
  (html.includes('<pre') && /<pre\b[^>]*>\n/.test(html));

/** The name that a tag begins with, its attributes as they are written, and where it ends; null where it is not as it is stored. */
function tagAt(html: string, at: number): { name: string; written: string; end: number } | null {
  const close = html.indexOf('>', at);
  // Most have no attributes.
  const inside = close - at <= longestName + 1 ? html.slice(at + 1, close) : '';
  if (Object.hasOwn(allowedElements, inside)) return { name: inside, written: '', end: close + 1 };
  startTag.lastIndex = at;
  const [tag, name = '', written = ''] = startTag.exec(html) ?? [];
  return tag === undefined ? null : { name, written, end: at + tag.length };
}

/** Letters of the longest name that the allow-list has. */
const longestName = Math.max(...Object.keys(allowedElements).map((name) => name.length));

const startTag = /<([a-z][a-z0-9]*)((?: [a-z]+="[^"]*")*)>/y;
const attribute = / ([a-z]+)="([^"]*)"/g;

const empty = new Set(['br', 'hr', 'img', 'wbr']);

/** Null where the allow-list does not name it, or something of it. */
function elementOf(name: string, written: string): PlainElement | null {
  if (!Object.hasOwn(allowedElements, name)) return null;
  if (written === '') return plainElement(name);
  const attributes: Record<string, string> = {};
  const seen: string[] = [];
  attribute.lastIndex = 0;
  for (let found = attribute.exec(written); found; found = attribute.exec(written)) {
    const [, key = '', value = ''] = found;
    const clean = unescaped(value).trim();
    // Where a value could end markup elsewhere, one of the sanitisers drops it.
    if (seen.includes(key) || /[<>]/.test(clean) || !isAllowed(name, key, clean)) return null;
    seen.push(key);
    if (readAttributes.includes(key)) attributes[key] = clean;
  }
  return plainElement(name, attributes);
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

const unescaped = (text: string): string =>
  text.includes('&') ? text.replace(/&([a-z]+);/g, (whole, name: string) => characters[name] ?? whole) : text;
