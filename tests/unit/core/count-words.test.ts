import { describe, expect, it } from 'vitest';
import { countWords } from '@/lib/core/count-words';

describe('countWords', () => {
  const rows: { name: string; text: string; words: number }[] = [
    { name: 'words by spaces', text: 'The ferry’s crew – 12 hands – came home.', words: 7 },
    { name: 'Arabic', text: 'عادت الأطقم إلى العمل', words: 4 },
    { name: 'Korean writes spaces', text: '승무원들이 돌아왔다', words: 2 },
    { name: 'Japanese by characters', text: '船は戻った。', words: 5 },
    { name: 'Chinese beside Latin', text: '使用 Newsclip 阅读', words: 5 },
    {
      name: 'full-width marks are no words, full-width letters are',
      text: '船来了吗？是的，来了！ ＡＢＣ １２',
      words: 10,
    },
    { name: 'Thai by letters', text: 'เรือ', words: 3 },
    { name: 'nothing', text: ' – … ', words: 0 },
  ];
  it.each(rows)('$name', ({ text, words }) => {
    expect(countWords(text)).toBe(words);
  });
});
