import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, longestName, uniqueNames } from '@/lib/core/file-name';
import { growsInProportion } from '@/tests/growth';

const name = (title: string): string => fileName(title, '.md', 'Clip 2026-08-13');

describe('a file name', () => {
  it.each([
    ['is the title', 'Night ferry returns', 'Night ferry returns.md'],
    ['keeps other scripts', 'العبّارة تعود 夜の船', 'العبّارة تعود 夜の船.md'],
    ['has no path', '../../etc/passwd', 'etc passwd.md'],
    ['has no path of Windows', 'C:\\temp\\x', 'C temp x.md'],
    ['has no forbidden signs', 'What? "No": <never> * | ever', 'What No never ever.md'],
    ['has nothing that breaks an Obsidian link', 'C# [live] ^1', 'C live 1.md'],
    ['has no control characters', 'a\u0000b\u0007c\u007fd\u0085e', 'abcde.md'],
    ['has no bidi marks', 'invoice\u202egnp.exe \u2066x\u2069\u200f', 'invoicegnp.exe x.md'],
    ['begins with no dot or tilde', ' .~. ~hidden', 'hidden.md'],
    ['ends in no dot or space', 'and then … . . ', 'and then ….md'],
    ['is in NFC', 'Cafe\u0301', 'Café.md'],
    ['is in NFC where a mark stood between', 'Cafe\u200e\u0301', 'Café.md'],
    ['is no device of Windows', 'CON', '_CON.md'],
    ['is no device with an extension', 'nul.txt', '_nul.txt.md'],
    ['is no device with superscript', 'com¹', '_com¹.md'],
    ['is no device with a space', 'aux .x', '_aux .x.md'],
    ['may begin like a device', 'Congress', 'Congress.md'],
    ['has a fallback', ' ..//??', 'Clip 2026-08-13.md'],
    ['folds line breaks', 'one\n\ttwo', 'one two.md'],
    ['has no half characters', 'a\ud83d b', 'a b.md'],
  ])('%s', (_, title, expected) => {
    expect(name(title)).toBe(expected);
  });

  it('is cut between characters as a reader sees them', () => {
    const family = '👩‍👩‍👧';
    expect(name(family.repeat(20))).toBe(`${family.repeat(6)}.md`);
    expect(name('港'.repeat(100))).toBe(`${'港'.repeat(39)}.md`);
  });

  it('falls back where the first character alone is too long', () => {
    expect(name(`e${'\u0316'.repeat(200)}`)).toBe('Clip 2026-08-13.md');
  });
});

describe('names of one folder', () => {
  it('differ without regard to case or form', () => {
    const give = uniqueNames('.md');
    const given = ['Vote', 'vote', 'VOTE', 'Straße', 'STRASSE', 'Café', 'Cafe\u0301', 'vote (2)'].map((title) =>
      give(title, 'x'),
    );
    expect(given).toEqual([
      'Vote.md',
      'vote (2).md',
      'VOTE (3).md',
      'Straße.md',
      'STRASSE (2).md',
      'Café.md',
      'Café (2).md',
      'vote (2) (2).md',
    ]);
  });

  it('stay within the length, number included', () => {
    const give = uniqueNames('.md');
    const given = Array.from({ length: 12 }, () => give('long '.repeat(60), 'x'));
    expect(new Set(given).size).toBe(12);
    for (const one of given) expect(new TextEncoder().encode(one).length).toBeLessThanOrEqual(longestName);
  });

  it('are given in proportion where thousands share a title', () => {
    const named = (count: number): string => {
      const give = uniqueNames('.md');
      for (let given = 1; given < count; given += 1) give('Live', 'x');
      return give('Live', 'x');
    };
    expect(named(20_000)).toBe('Live (20000).md');
    expect(
      growsInProportion(
        () => 5_000,
        () => 20_000,
        named,
      ),
    ).toBe(true);
  });
});

const titles = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.constantFrom(...'~./\\:*?"<>| \u0000\u202e\u200fcCoOnN1\u0301é', '👩‍👩‍👧', 'ß', 'İ'),
    maxLength: 120,
  }),
  fc.constantFrom('con', 'PRN.', 'Aux', ' nul', '~lpt9', 'COM1.tar.gz'),
);

describe('any title', () => {
  it('gives a name that every system takes', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const given = name(title);
        const stem = given.slice(0, -'.md'.length);
        expect(given).toBe(given.normalize('NFC'));
        expect(new TextEncoder().encode(given).length).toBeLessThanOrEqual(longestName);
        expect(given).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u);
        expect(given).not.toMatch(/^[~.\s]/u);
        expect(stem).not.toMatch(/[.\s]$/u);
        expect(stem.length).toBeGreaterThan(0);
        expect(given.split('.')[0]?.trim()).not.toMatch(/^(?:con|prn|aux|nul|(?:com|lpt)[1-9¹²³])$/i);
      }),
      { numRuns: 3_000 },
    );
  });

  it('gives the same name to its own name', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const stem = name(title).slice(0, -'.md'.length);
        expect(name(stem)).toBe(`${stem}.md`);
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives names that differ', () => {
    fc.assert(
      fc.property(fc.array(titles, { maxLength: 12 }), (many) => {
        const give = uniqueNames('.md');
        const given = [...many, ...many].map((title) => give(title, 'Clip'));
        expect(new Set(given.map((one) => one.normalize('NFC').toLowerCase())).size).toBe(given.length);
      }),
      { numRuns: 500 },
    );
  });
});
