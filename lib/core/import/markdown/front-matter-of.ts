import { type Document, isMap, isScalar, parseDocument } from 'yaml';
import { fail, ok, type Result } from '../../result';
import type { NoteValue } from './note-fields';

/** Why the properties of a note cannot be read. */
export type FrontMatterProblem =
  /** It has none. */
  | 'no-front-matter'
  /** Nothing says where they end. */
  | 'front-matter-open'
  /** They are not YAML, or more than any note has. */
  | 'front-matter-broken';

export interface FrontMatter {
  /** In the order in which they stand; those of a map within under their own names, after the others. */
  values: readonly (readonly [name: string, value: NoteValue])[];
  /** Everything after it. */
  body: string;
}

/** UTF-16 units, and how much may be within one another. */
const most = { length: 400_000, depth: 50 } as const;

const beginning = /^---[ \t]*\n/;
const end = /^(?:---|\.\.\.)[ \t]*$/m;

/** Reads what a note says of itself in YAML before its text, which has line feeds for line ends. Every value is a text, as it stands there. */
export function frontMatterOf(note: string): Result<FrontMatter, FrontMatterProblem> {
  const start = beginning.exec(note)?.[0].length;
  if (start === undefined) return fail('no-front-matter');
  const rest = note.slice(start);
  const close = end.exec(rest);
  if (!close) return fail('front-matter-open');
  const values = valuesOf(rest.slice(0, close.index));
  return values
    ? ok({ values, body: rest.slice(close.index + close[0].length).replace(/^\n+/, '') })
    : fail('front-matter-broken');
}

function valuesOf(yaml: string): FrontMatter['values'] | null {
  if (yaml.length > most.length || isTooDeep(yaml)) return null;
  // Of the schemas this one makes a text of everything: a day stays a day, and no tag makes anything else of a value.
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    prettyErrors: false,
    uniqueKeys: false,
    logLevel: 'silent',
  });
  // A backslash that means nothing stands for itself: some programs write titles so.
  if (document.errors.some(({ code }) => code !== 'BAD_DQ_ESCAPE') || !isMap(document.contents)) return null;
  const values: [string, NoteValue][] = [];
  const within: [string, NoteValue][] = [];
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) return null;
    const plain = plainValue(value, document);
    if (plain === undefined) return null;
    if (plain instanceof Map) for (const [inner, each] of plain) within.push([String(inner), noteValue(each)]);
    else values.push([String(key.value), noteValue(plain)]);
  }
  return [...values, ...within];
}

/** Undefined where it names what stands elsewhere: no program writes notes so, and little of it makes a lot. */
function plainValue(value: unknown, document: Document.Parsed): unknown {
  if (typeof value !== 'object' || value === null || !('toJS' in value) || typeof value.toJS !== 'function') return '';
  try {
    return value.toJS(document, { mapAsMap: true, maxAliasCount: 0 });
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

const noteValue = (value: unknown): NoteValue => (Array.isArray(value) ? value.map(textOf) : textOf(value));

/** A map within a list mostly tells of somebody by name. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  if (!(value instanceof Map)) return '';
  const name: unknown = value.get('name');
  if (typeof name === 'string' && value.size === 1) return name;
  return [...value].map(([key, each]) => `${String(key)}: ${textOf(each)}`).join(', ');
}

/** Whether more is within one another than a parser should be asked to follow: near the end of its stack a browser may die of it. */
function isTooDeep(yaml: string): boolean {
  const bare = yaml.replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
  if (/^ {200}/m.test(bare) || /(?:[-?:][ \t]+){20}/.test(bare)) return true;
  let depth = 0;
  for (const [bracket] of bare.matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > most.depth) return true;
  }
  return false;
}
