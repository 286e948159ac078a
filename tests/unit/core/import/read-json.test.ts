import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '@/lib/core/import/read-json';

const atOnce = async () => {};
const read = (text: string) => readJson(text, atOnce);

describe('JSON read piece by piece', () => {
  it('is what the platform reads', async () => {
    const anything = fc.json({ maxDepth: 6, stringUnit: 'binary' });
    await fc.assert(
      fc.asyncProperty(anything, async (json) => {
        const text = json.toWellFormed();
        expect(await read(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each<[name: string, text: string]>([
    ['space around it', ' \r\n\t{ "a" : [ 1 , -0.5e-3 ] }\n\n'],
    ['a string alone', '"ferry"'],
    ['a number alone', '12'],
    ['null', 'null'],
    ['escapes', '"\\u00e9\\n\\"\\\\\\/\\ud83d\\ude00"'],
    ['the same name twice', '{"a":1,"a":2}'],
    ['names of prototypes', '{"__proto__":{"a":1},"constructor":2}'],
  ])('%s', async (_, text) => {
    expect(await read(text)).toEqual(JSON.parse(text));
    expect(JSON.stringify(await read(text))).toBe(JSON.stringify(JSON.parse(text)));
  });

  it.each<[name: string, text: string]>([
    ['nothing', ''],
    ['a text', 'Ferry'],
    ['one that is cut off', '{"a":[1,2'],
    ['one with more behind it', '{"a":1}{"a":2}'],
    ['a number that is cut off', '1.'],
    ['a comma too many', '[1,]'],
    ['a line within a string', '"a\nb"'],
  ])('%s is none', async (_, text) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(await read(text)).toBeUndefined();
  });

  it.each([16_383, 16_384, 16_385, 100_001])('a character at the end of a piece stays whole (%i)', async (length) => {
    const text = `${'x'.repeat(length - 2)}\u{1f600}é船`;
    expect(await read(JSON.stringify([text]))).toEqual([text]);
  });

  it('lets the page have its turn', async () => {
    let turns = 0;
    await readJson(JSON.stringify(Array(100_000).fill('ferry')), async () => {
      turns += 1;
    });
    expect(turns).toBeGreaterThan(40);
  });
});
