import { sentencesOf } from '@/lib/core/speech/sentences';
import { isInline } from './inline-elements';
import { isElement } from './is-element';
import { isPullQuote } from './pull-quote';

/** A sentence of a page, or a part of one, as it is spoken at once. */
export interface SpokenSentence {
  text: string;
  /** Where it stands. */
  range: Range;
  /** How long to be silent after it, in milliseconds. */
  pause: number;
}

/** Milliseconds: after the last sentence of a block. Between two of them the voice itself makes one. */
const pauses = { paragraph: 250, heading: 700 } as const;

/** What is looked at and not listened to: captions, tables, code, readings that repeat the word under them. */
const unspoken = 'figcaption, table, pre, rt, rp, hr, .remote-picture';

/** The text of a block, and where its text nodes begin in it. */
interface Block {
  text: string;
  nodes: { node: Text; start: number }[];
}

/**
 * The sentences of all that is marked `data-spoken` within an element, in their order. Their ranges follow the text where others change
 * nodes round it. `lang` is BCP 47, null where not known.
 */
export function spokenSentences(article: Element, lang: string | null): SpokenSentence[] {
  return [...article.querySelectorAll('[data-spoken]')].flatMap((part) => {
    const sentences: SpokenSentence[] = [];
    walk(part, (block, parent) => sentences.push(...sentencesIn(block, parent, lang)));
    return sentences;
  });
}

const emptyBlock = (): Block => ({ text: '', nodes: [] });

/** Reads an element that stands on lines of its own; tells of each run of text in it, with the element that it is in. */
function walk(parent: Element, tell: (block: Block, parent: Element) => void): void {
  let run = emptyBlock();
  const end = () => {
    tell(run, parent);
    run = emptyBlock();
  };
  const read = (from: Element) => {
    for (const node of from.childNodes) {
      if (node instanceof Text) {
        run.nodes.push({ node, start: run.text.length });
        // Folded sign by sign, so that places stay what they are.
        run.text += node.data.replace(/\s/g, ' ');
      } else if (isElement(node)) readElement(node);
    }
  };
  const readElement = (element: Element) => {
    if (element.localName === 'br') run.text += '\n';
    else if (element.matches(unspoken) || isPullQuote(element)) {
      if (!isInline(element)) end();
    } else if (isInline(element)) read(element);
    else {
      end();
      walk(element, tell);
    }
  };
  read(parent);
  end();
}

function sentencesIn({ text, nodes }: Block, parent: Element, lang: string | null): SpokenSentence[] {
  const after = /^h[1-6]$/.test(parent.localName) ? pauses.heading : pauses.paragraph;
  const found = sentencesOf(text, lang).flatMap(({ start, end }) => {
    const words = spokenWords(text.slice(start, end));
    const range = words && rangeOf(nodes, start, end);
    return range ? [{ text: words, range, pause: 0 }] : [];
  });
  const last = found.at(-1);
  if (last) last.pause = after;
  return found;
}

/** Without the places where a word may be broken; empty where nothing can be spoken, as of "* * *". */
function spokenWords(text: string): string {
  const words = text.replace(/[\u00ad\u200b\u2060]/g, '').replace(/\s+/g, ' ');
  return /[\p{L}\p{N}]/u.test(words) ? words : '';
}

/** The first sign and the last lie in text nodes: a sentence begins and ends with no white space, and a `br` is one. */
function rangeOf(nodes: Block['nodes'], start: number, end: number): Range | null {
  const first = nodes.findLast((one) => one.start <= start);
  const last = nodes.findLast((one) => one.start < end);
  if (!first || !last) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}
