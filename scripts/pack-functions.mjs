import { gzipSync } from 'node:zlib';
import { outermostScope } from './outermost-scope.mjs';

/** Moves tried. Twice as many take three seconds more of each build and win a fifth as much again. */
const most = 1_500;
/** Functions moved at a time. */
const longest = 4;

/**
 * Packs what `eagerFunctions` made, and so comes after it.
 *
 * @type {import('vite').Plugin}
 */
export const packedFunctions = {
  name: 'newsclip:packed-functions',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk') chunk.code = wellPacked(chunk.code, this.parse(chunk.code));
  },
};

/**
 * The same script with the functions of its outermost scope in an order that gzip packs better, found by moving some of them about and
 * keeping what makes it no larger. They are values of variables that nothing calls before all of them are there. The same code
 * always gets the same order.
 *
 * @param {string} code
 * @param {object} program
 */
export function wellPacked(code, program) {
  const declared = outermostScope(program)?.body[0]?.declarations ?? [];
  const isFunction = (/** @type {any} */ { init }) => /Function/.test(init?.type);
  const first = declared.findIndex(isFunction);
  const last = declared.findLastIndex(isFunction);
  if (first === last || !declared.slice(first, last).every(isFunction)) return code;
  const [before, after] = [code.slice(0, declared[first].start), code.slice(declared[last].end)];
  const inOrder = (/** @type {string[]} */ functions) => before + functions.join() + after;
  /** @type {string[]} */
  let best = declared.slice(first, last + 1).map((/** @type {any} */ { start, end }) => code.slice(start, end));
  let size = packed(inOrder(best));
  const below = numbers();
  for (let tries = 0; tries < most; tries += 1) {
    const moved = [...best];
    const some = moved.splice(below(moved.length), 1 + below(longest));
    moved.splice(below(moved.length + 1), 0, ...some);
    const its = packed(inOrder(moved));
    if (its <= size) [best, size] = [moved, its];
  }
  return inOrder(best);
}

/** @param {string} code */
const packed = (code) => gzipSync(code, { level: 9 }).length;

/** Numbers from 0 up to, and without, the one given: the same ones in each build (mulberry32, by Tommy Ettinger, in the public domain). */
function numbers() {
  let state = 1;
  return (/** @type {number} */ end) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end;
  };
}
