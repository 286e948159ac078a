import { outermostScope } from './outermost-scope.mjs';

/**
 * V8 skims a function where it is written and reads it in full when it is first called, but reads one in parentheses in full at
 * once. Nearly every function of the content script is called on every page, so that skimming is work done twice: without it the
 * script takes some five to eight per cent less time, and for the functions within them as much again. Variables go before all else, since
 * gzip packs what is alike the better the closer it stands: patterns, plain values, functions, and what is made by calling one. No variable
 * may be set by what a statement before it did.
 *
 * @type {import('vite').Plugin}
 */
export const eagerFunctions = {
  name: 'newsclip:eager-functions',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') {
        const outer = eager(chunk.code, this.parse(chunk.code));
        chunk.code = alsoInner(outer, this.parse(outer));
      }
  },
};

/**
 * The functions of the outermost scope in parentheses, as variables; variables as one statement before the others.
 *
 * @param {string} code
 * @param {object} program
 */
function eager(code, program) {
  const scope = outermostScope(program);
  /** @type {any[]} */
  const statements = scope.body;
  const declared = statements.flatMap(declaredBy);
  /** What is there only after the functions: they, and what is made by them. */
  const later = new Set(declared.filter(isFunction).map(({ id }) => id.name));
  /** @type {Record<'patterns' | 'values' | 'functions' | 'made', string[]>} */
  const parts = { patterns: [], values: [], functions: [], made: [] };
  for (const one of declared) {
    if (isFunction(one)) parts.functions.push(functionOf(code, one));
    else if (one.init?.regex) parts.patterns.push(code.slice(one.start, one.end));
    else if (one.init && asksFor(one.init, later)) {
      later.add(one.id.name);
      parts.made.push(code.slice(one.start, one.end));
    } else parts.values.push(code.slice(one.start, one.end));
  }
  const variables = [...parts.patterns.sort(byTheirEnds), ...parts.values, ...parts.functions, ...parts.made].join();
  const others = statements.filter((statement) => !declaredBy(statement).length);
  const rest = others.map(({ start, end }) => code.slice(start, end)).join('');
  return `${code.slice(0, scope.start + 1)}${variables && `var ${variables};`}${rest}${code.slice(scope.end - 1)}`;
}

/**
 * The functions within those in parentheses, too, and methods of objects as functions: read in full with what they stand in, they would be
 * thrown away and read in full again. A call's own parentheses are none.
 *
 * @param {string} code
 * @param {object} program
 */
function alsoInner(code, program) {
  /** @type {[at: number, mark: string][]} */
  const marks = [];
  for (const { node, around, part } of nodesIn(program)) {
    if (isPlainMethod(node)) marks.push([node.key.end, ':(function'], [node.end, ')']);
    else if (/^(?:Arrow)?FunctionExpression$/.test(node.type) && !isMethod(around)) {
      const inParentheses = code[node.start - 1] === '(' && code[node.end] === ')' && part !== 'arguments';
      if (!inParentheses) marks.push([node.start, '('], [node.end, ')']);
    }
  }
  let marked = '';
  let last = 0;
  // Of two functions that end in one place the inner one comes later, and its mark is the same.
  for (const [at, mark] of marks.sort(([one], [other]) => one - other)) {
    marked += code.slice(last, at) + mark;
    last = at;
  }
  return marked + code.slice(last);
}

/**
 * What is written without the word "function", of an object or of a class.
 *
 * @param {any} node
 */
const isMethod = ({ type, method, kind }) =>
  type === 'MethodDefinition' || (type === 'Property' && (method || kind !== 'init'));

/** @param {any} node */
const isPlainMethod = ({ type, method, computed, value }) =>
  type === 'Property' && method && !computed && !value.async && !value.generator;

/**
 * All nodes of a program, with what they stand in and as which part of it.
 *
 * @param {any} around
 * @returns {Generator<{ node: any, around: any, part: string }>}
 */
function* nodesIn(around) {
  for (const [part, value] of Object.entries(around)) {
    for (const node of [value].flat()) {
      if (!node || typeof node.type !== 'string') continue;
      yield { node, around, part };
      yield* nodesIn(node);
    }
  }
}

/**
 * What a statement declares, to be declared before the others.
 *
 * @param {any} statement
 * @returns {any[]}
 */
function declaredBy(statement) {
  if (statement.type === 'FunctionDeclaration') return [statement];
  return statement.type === 'VariableDeclaration' && statement.kind === 'var' ? statement.declarations : [];
}

/** @param {any} declared */
const isFunction = ({ type, init }) => /Function/.test(init?.type ?? type);

/**
 * Whether an expression needs one of these names, or a class, at once, and not only when a function in it is called later. What a call
 * is handed, or calls where it is written, may be called at once.
 *
 * @param {any} node
 * @param {ReadonlySet<string>} names
 * @param {boolean} inCall
 * @returns {boolean}
 */
function asksFor(node, names, inCall = false) {
  if (!node || typeof node !== 'object' || (/Function/.test(node.type) && !inCall)) return false;
  if (/^Class/.test(node.type) || (node.type === 'Identifier' && names.has(node.name))) return true;
  const called = inCall || /^(?:Call|New|TaggedTemplate)Expression$/.test(node.type);
  return Object.entries(node).some(([part, inner]) => !isNameOfMember(node, part) && asksFor(inner, names, called));
}

/**
 * @param {any} node
 * @param {string} part
 */
const isNameOfMember = ({ type, computed }, part) =>
  !computed && ((type === 'MemberExpression' && part === 'property') || (type === 'Property' && part === 'key'));

/**
 * Patterns that end alike are often alike before it, too.
 *
 * @param {string} one
 * @param {string} other
 */
const byTheirEnds = (one, other) => (reversed(one) < reversed(other) ? -1 : 1);

/** @param {string} text */
const reversed = (text) => [...text].reverse().join('');

/**
 * A function, declared or a variable's value, as a variable.
 *
 * @param {string} code
 * @param {any} declared
 */
const functionOf = (code, declared) =>
  declared.init
    ? `${declared.id.name}=(${code.slice(declared.init.start, declared.init.end)})`
    : asVariable(code, declared);

/**
 * A declared function as a variable: an arrow where it can be one, which is shorter.
 *
 * @param {string} code
 * @param {any} declared
 */
function asVariable(code, { start, end, id, body, async, generator }) {
  const listed = code.slice(id.end, body.start).trim();
  const isArrow = !generator && !/\b(?:this|arguments)\b/.test(code.slice(start, end));
  const head = isArrow ? `${listed.replace(/^\((\w+)\)$/, '$1')}=>` : `function${generator ? '*' : ''}${listed}`;
  return `${id.name}=(${async ? 'async ' : ''}${head}${code.slice(body.start, body.end)})`;
}
