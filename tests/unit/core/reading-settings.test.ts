import { describe, expect, it } from 'vitest';
import { parseReadingSettings, type ReadingSettings, resized, scaleOf, sizes } from '@/lib/core/reading-settings';

const atFirst: ReadingSettings = { theme: 'system', family: 'serif', size: 2, width: 'middle', spacing: 'normal' };

describe('stored settings', () => {
  it.each<[string, unknown, ReadingSettings]>([
    ['none', undefined, atFirst],
    ['something else', 'sepia', atFirst],
    ['an unknown theme beside a known width', { theme: 'neon', width: 'wide' }, { ...atFirst, width: 'wide' }],
    ['a size that is none of the steps', { theme: 'dark', size: 2.5 }, { ...atFirst, theme: 'dark' }],
    ['a size beyond the largest', { size: 7 }, atFirst],
    ['a size below the smallest', { size: -1 }, atFirst],
    [
      'all of them, and one more',
      { theme: 'sepia', family: 'legible', size: 6, width: 'narrow', spacing: 'loose', colour: 'red' },
      { theme: 'sepia', family: 'legible', size: 6, width: 'narrow', spacing: 'loose' },
    ],
  ])('%s', (_, stored, settings) => {
    expect(parseReadingSettings(stored)).toEqual(settings);
  });

  it('are of the usual size at first', () => {
    expect(scaleOf(parseReadingSettings(null))).toBe(1);
  });
});

describe('resizing', () => {
  it.each([
    ['a step larger', 2, 1, 3],
    ['a step smaller', 2, -1, 1],
    ['no larger than the largest', sizes.length - 1, 1, sizes.length - 1],
    ['no smaller than the smallest', 0, -1, 0],
  ])('%s', (_, size, steps, becomes) => {
    expect(resized({ ...atFirst, size }, steps)).toEqual({ ...atFirst, size: becomes });
  });

  it('every step is larger than the one before', () => {
    expect([...sizes].sort((one, other) => one - other)).toEqual([...sizes]);
    expect(new Set(sizes).size).toBe(sizes.length);
  });
});
