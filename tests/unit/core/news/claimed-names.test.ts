import { describe, expect, it } from 'vitest';
import { claimedNames } from '@/lib/core/news/claimed-names';

describe('claimedNames', () => {
  it.each([
    ['a name', ['Jane Doe'], ['Jane Doe']],
    ['several claims', ['Jane Doe', 'John Roe'], ['Jane Doe', 'John Roe']],
    ['a list', ['Jane Doe, John Roe and Ann Poe'], ['Jane Doe', 'John Roe', 'Ann Poe']],
    ['a label', ['By Jane Doe'], ['Jane Doe']],
    ['a label with a colon', ['Text: Jane Doe'], ['Jane Doe']],
    ['words and a date before the label', ['13 Jan 2026 by Jane Doe'], ['Jane Doe']],
    ['pieces of a line', ['Von\nJane Doe\nKorrespondentin'], ['Jane Doe']],
    ['no address', ['https://social.example/jane.doe'], []],
    ['no word alone', ['Reuters'], []],
    ['a name in a script without spaces', ['記者 王小明', '李雷'], ['記者 王小明', '李雷']],
    ['nobody in brackets', ['(Reporting by Jane Doe; editing by John Roe)'], []],
    ['no sentence', ['Jane Doe has written on ships in the old harbour for twelve years or more'], []],
    ['nothing', [], []],
  ])('%s', (_, claims, names) => {
    expect(claimedNames(claims)).toEqual(names);
  });
});
