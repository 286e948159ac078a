import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from '@/lib/core/archive/canonical-json';

it.each<[string, unknown, string | null]>([
  [
    'keys in the order of their code units',
    { b: 1, a: { d: 2, c: [3, { f: 4, e: 5 }] }, A: 0 },
    '{"A":0,"a":{"c":[3,{"e":5,"f":4}],"d":2},"b":1}',
  ],
  [
    'signs as JSON writes them',
    ['"\\\n\u2028é', 1e21, 0.1, -0, true, null],
    '["\\"\\\\\\n\u2028é",1e+21,0.1,0,true,null]',
  ],
  ['a key named __proto__', JSON.parse('{"__proto__":1}'), '{"__proto__":1}'],
  ['too deep', JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`), null],
])('writes %s', (_, value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

it('reads back to what was written, and is the same for every order of keys', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (drawn) => {
      const value: unknown = JSON.parse(JSON.stringify(drawn));
      const text = canonicalJson(value);
      expect(JSON.parse(text ?? '')).toEqual(value);
      expect(canonicalJson(JSON.parse(text ?? ''))).toBe(text);
    }),
  );
});
