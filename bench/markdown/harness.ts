import fc from 'fast-check';
import { type Case, cases } from '../../tests/unit/dom/markdown/cases';
import { build, documents } from '../../tests/unit/dom/markdown/documents';
import { outlineOf } from '../../tests/unit/dom/markdown/outline';
import { parsers } from '../../tests/unit/dom/markdown/read-back';

type Convert = (body: HTMLElement) => string;

export interface Measured {
  /** Cases passed by parser, those whose Markdown has to mean the very same HTML. */
  same: Record<string, number>;
  sameTotal: number;
  /** Cases passed in both parsers where a form had to be chosen (captions, definition lists, spans, layout tables). */
  chosen: number;
  chosenTotal: number;
  /** Generated documents that come back the same in both parsers. */
  generated: number;
  generatedTotal: number;
  /** Milliseconds for all generated documents: the median of five rounds. */
  milliseconds: number;
}

const parse = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

const generatedTotal = 400;
const sketches = fc.sample(documents, { seed: 20_260_813, numRuns: generatedTotal });

export function measure(convert: Convert): Measured {
  const plain = cases.filter(({ as }) => as === undefined);
  const choosing = cases.filter(({ as }) => as !== undefined);
  const names = Object.keys(parsers);
  return {
    same: Object.fromEntries(names.map((name) => [name, plain.filter((row) => passes(convert, row, name)).length])),
    sameTotal: plain.length,
    chosen: choosing.filter((row) => names.every((name) => passes(convert, row, name))).length,
    chosenTotal: choosing.length,
    generated: sketches.map(build).filter((source) => names.every((name) => isSame(convert, source, source, name)))
      .length,
    generatedTotal,
    milliseconds: time(convert),
  };
}

const passes = (convert: Convert, { html, as }: Case, parser: string): boolean =>
  isSame(convert, parse(html), parse(as ?? html), parser);

function isSame(convert: Convert, source: HTMLElement, meaning: HTMLElement, parser: string): boolean {
  try {
    const read = parsers[parser]?.(convert(source)) ?? '';
    return JSON.stringify(outlineOf(parse(read))) === JSON.stringify(outlineOf(meaning));
  } catch {
    return false;
  }
}

function time(convert: Convert): number {
  const rounds = Array.from({ length: 5 }, () => {
    const sources = sketches.map(build);
    const started = performance.now();
    for (const source of sources) {
      try {
        convert(source);
      } catch {
        // Counted among the documents that do not come back.
      }
    }
    return performance.now() - started;
  });
  return rounds.sort((one, other) => one - other)[2] ?? 0;
}

const clobbering = ['parentNode', 'firstChild', 'nextSibling', 'childNodes', 'nodeName', 'getAttribute', 'textContent'];

/** Whether it comes to an end, with the text, where form controls are named like DOM properties. May hang the page. */
export const survivesClobbering = (convert: Convert): boolean =>
  clobbering.every((name) => {
    try {
      const markdown = convert(parse(`<div><form><input name="${name}"><p>inside</p></form><p>after</p></div>`));
      return markdown.includes('inside') && markdown.includes('after');
    } catch {
      return false;
    }
  });

/** Whether it writes anything where no string may become markup. */
export function worksUnderTrustedTypes(convert: Convert): boolean {
  try {
    return convert(build([{ name: 'p', children: ['one ', { name: 'em', children: ['two'] }] }])).includes('one');
  } catch {
    return false;
  }
}
