import { runInNewContext } from 'node:vm';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { eagerFunctions } from '@/scripts/eager-functions.mjs';

/** What a build makes of a module, as one script whose value is the module's exports. */
async function built(code: string): Promise<string> {
  const entry = '/invented.js';
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      { name: 'invented', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) },
      eagerFunctions,
    ],
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'made', fileName: 'made' } },
  });
  const output = Array.isArray(made) ? made[0]?.output : 'output' in made ? made.output : undefined;
  if (!output) throw new Error('Nothing was built');
  return output[0].code;
}

describe('eagerFunctions', () => {
  const rows: { name: string; code: string; looks: RegExp; value: unknown }[] = [
    {
      name: 'a declared function, called above its place by another',
      code: 'function twice(n) { return plus(n, n); } function plus(a, b) { return a + b; } export const value = twice(21);',
      looks: /twice=\(n=>/,
      value: 42,
    },
    {
      name: 'an arrow',
      code: 'const half = (n) => n / 2; export const value = half(84);',
      looks: /half=\(\(n\)/,
      value: 42,
    },
    {
      name: 'one that is called with `new`',
      code: 'function Made() { this.value = 42; } export const value = new Made().value;',
      looks: /Made=\(function\(\)/,
      value: 42,
    },
    {
      name: 'a generator',
      code: 'function* all() { yield 42; } export const value = [...all()][0];',
      looks: /all=\(function\*\(\)/,
      value: 42,
    },
    {
      name: 'one that waits',
      code: 'async function wait(n) { return n; } export const value = typeof wait(1).then;',
      looks: /wait=\(async n=>/,
      value: 'function',
    },
    {
      name: 'one that uses a pattern, which goes before it',
      code: 'function count(t) { return t.replace(digits, "").length * 21; } const digits = /\\d+/g; export const value = count("a1b22");',
      looks: /\{var digits = \/\\d\+\/g[;,]/,
      value: 42,
    },
    {
      name: 'one that makes a value, which goes after it',
      code: 'const made = twice(21); function twice(n) { return n + n; } export const value = { ...{ made } }.made;',
      looks: /twice=\(n\s*=>[^,]*,\s*made/,
      value: 42,
    },
    {
      name: 'one that a call makes a value with, which goes after it',
      code: 'const made = [21].map((n) => twice(n)); function twice(n) { return n + n; } export const value = { ...made }[0];',
      looks: /twice=\(n\s*=>[^,]*,\s*made/,
      value: 42,
    },
    {
      name: 'one after a plain value, though a member is called as the function is',
      code: 'function size() { return kept.size; } const kept = { size: 42 }; export const value = size();',
      looks: /\{var kept = [^}]*\},\s*size=\(/,
      value: 42,
    },
    {
      name: 'one within another, handed to a call',
      code: 'function doubled(all) { return all.map((n) => n + n); } export const value = doubled([21])[0];',
      looks: /map\(\(\(?n\)? => n \+ n\)\)/,
      value: 42,
    },
    {
      name: 'one that ends with another',
      code: 'const plus = (a) => (b) => a + b; export const value = plus(40)(2);',
      looks: /plus=\(\(a\) => \(\(b\) => a \+ b\)\)/,
      value: 42,
    },
    {
      name: 'a method of an object, with its object',
      code: 'const made = { n: 21, twice() { return this.n + this.n; } }; export const value = made.twice();',
      looks: /twice:\(function\(\) \{/,
      value: 42,
    },
    {
      name: 'not what can be no other function',
      code: 'const made = { get n() { return 40; }, async wait() {}, ["m"]() { return 2; } }; class Sum { of(a, b) { return a + b; } } export const value = new Sum().of(made.n, made.m());',
      looks: /get n\(\)[\s\S]*async wait\(\)[\s\S]*\["m"\]\(\)[\s\S]*\bof\(a, b\)/,
      value: 42,
    },
    {
      name: 'letters of other scripts before it',
      code: 'const word = "記者"; function said() { return word; } export const value = said();',
      looks: /said=\(\(\)\s*=>/,
      value: '記者',
    },
  ];
  it.each(rows)('is read in full at once: $name', async ({ code, looks, value }) => {
    const script = await built(code);
    expect(script).toMatch(looks);
    expect(runInNewContext(`${script};made.value ?? made`)).toEqual(value);
  });
});
