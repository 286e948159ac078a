import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export const root = join(import.meta.dirname, '../../..');

const sources = (folders: string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .map((path) => `${folder}/${path}`),
  );

/**
 * Pages are read in their own words; the sample is one. So are the files of other programs; and citations, templates and tables are written in
 * the words of their formats.
 */
const ownWords =
  /^lib\/(?:dom\/(?:extract|metadata)\/|core\/(?:news|import|citations)\/|core\/(?:sample-article|template\/preset-templates|export\/clip-columns)\.)/;

function* within(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => void children.push(child));
  for (const child of children) yield* within(child);
}

const nodesOf = (file: string): Generator<ts.Node> =>
  within(ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true));

/** What the sources may name a message by: texts, and templates whose gaps may be anything. */
export function namesInSources(): RegExp {
  const names = new Set<string>();
  for (const file of sources(['components', 'entrypoints', 'lib'])) {
    for (const node of nodesOf(file)) {
      if (ts.isStringLiteralLike(node) && /^\w+(?:\.\w+)+$/.test(node.text)) names.add(escaped(node.text));
      if (ts.isTemplateExpression(node)) {
        const parts = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
        if (/^\w+\./.test(parts[0] ?? '')) names.add(parts.map(escaped).join('\\w+'));
      }
    }
  }
  for (const [, name = ''] of readFileSync(join(root, 'wxt.config.ts'), 'utf8').matchAll(/__MSG_(\w+)__/g))
    names.add(name.replaceAll('_', '[._]'));
  return new RegExp(`^(?:${[...names].join('|')})$`);
}

const escaped = (text: string): string => text.replaceAll('.', '\\.');

/** What an event calls a key, and what is a name and no word. */
const names = new Set([
  ...'Newsclip Markdown Escape Enter Tab Backspace Delete Home End'.split(' '),
  ...'Pocket Instapaper Omnivore Raindrop Matter'.split(' '),
  'Readwise Reader',
]);

/** `PageUp`, `NotFoundError`. */
const camelCase = /^\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u;

const sentence = /^\p{Lu}\p{Ll}|\p{L}{2,}[,;:]? \p{L}{2,}.*[.?!…]$/u;

/** Words for readers that stand in the sources, each with its place. */
export function hardCodedWords(): string[] {
  const found: string[] = [];
  for (const file of sources(['components', 'entrypoints', 'lib']).filter((each) => !ownWords.test(each))) {
    for (const node of nodesOf(file)) {
      const words = wordsOf(node);
      if (words !== null) {
        const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
        found.push(`${file}:${line + 1} ${words.trim()}`);
      }
    }
  }
  return found;
}

/** What a node shows to readers; null where it shows nothing. */
function wordsOf(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return /\p{L}/u.test(node.text) ? node.text : null;
  if (ts.isStringLiteralLike(node)) {
    const words = sentence.test(node.text) && !names.has(node.text) && !camelCase.test(node.text);
    return words && !isForDevelopers(node) ? node.text : null;
  }
  if (ts.isTemplateExpression(node)) {
    const text = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('$');
    const words = /(?:^|[\s$])\p{L}{2,}\s|\s\p{L}{2,}(?:$|[\s$])/u.test(text);
    return words && !isForDevelopers(node) ? text : null;
  }
  return null;
}

/** Whether a text is for whoever reads an error or the detail of a failure, or names a module or a type. */
const isForDevelopers = ({ parent }: ts.Node): boolean =>
  ts.isImportDeclaration(parent) ||
  ts.isLiteralTypeNode(parent) ||
  ts.isTaggedTemplateExpression(parent) ||
  (ts.isNewExpression(parent) && /(?:Error|Database|UnreadableFile)$/.test(parent.expression.getText())) ||
  (ts.isCallExpression(parent) && /^(?:failure|super)$/.test(parent.expression.getText()));
