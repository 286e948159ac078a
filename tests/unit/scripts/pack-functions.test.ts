import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { wellPacked } from '@/scripts/pack-functions.mjs';

const packed = (code: string): string => wellPacked(code, parseAst(code));
const size = (code: string): number => gzipSync(code, { level: 9 }).length;

/** Functions of three kinds in turn, each kind far longer when it is alone, and what is called of them. */
function inTurn(): string {
  const kinds = [
    (n: number) => `a${n}=(n=>n.querySelectorAll('figure.large img').length+${n})`,
    (n: number) => `b${n}=(t=>t.replace(/[\\s_-]+/g,' ').trim().slice(${n}))`,
    (n: number) => `c${n}=((x,y)=>Math.max(x,y,${n})/Math.min(x,y,${n}))`,
  ];
  const functions = Array.from({ length: 60 }, (_, n) => kinds[n % 3]?.(n) ?? '');
  return `(function(){var pattern=/a/,${functions.join()},made=c2(1,4);return made+b1('xyz').length})()`;
}

describe('wellPacked', () => {
  it('makes a script smaller that says the same', () => {
    const code = inTurn();
    expect(size(packed(code))).toBeLessThan(size(code));
    expect(runInNewContext(packed(code))).toBe(runInNewContext(code));
  });

  it('keeps every function, and what stands before and after them', () => {
    const code = inTurn();
    const script = packed(code);
    expect(script).toMatch(/^\(function\(\)\{var pattern=\/a\/,[abc]\d/);
    expect(script).toMatch(/,made=c2\(1,4\);return made\+b1\('xyz'\)\.length\}\)\(\)$/);
    for (let n = 0; n < 60; n += 1) expect(script.match(new RegExp(`[,]${'abc'[n % 3]}${n}=\\(`, 'g'))).toHaveLength(1);
    expect(script).toHaveLength(code.length);
  });

  it('gives the same code the same order', () => {
    expect(packed(inTurn())).toBe(packed(inTurn()));
  });

  it.each([
    { name: 'no functions', code: '(function(){var a=1;return a})()' },
    { name: 'one function', code: '(function(){var a=(n=>n);return a(1)})()' },
    { name: 'something between two functions', code: '(function(){var a=(n=>n),b=a(1),c=(n=>n);return c(b)})()' },
    { name: 'no scope', code: '1' },
  ])('leaves alone what has $name', ({ code }) => {
    expect(packed(code)).toBe(code);
  });
});
