import { describe, expect, it } from 'vitest';
import { actWords } from '@/components/act-words';

const ferry = '“\u2068Ferry\u2069”';

describe('an act is told', () => {
  const rows = [
    { name: 'of one clip by its title', when: 'doing', ids: ['a'], title: 'Ferry', words: `Deleting ${ferry}` },
    { name: 'of one clip once it is done', when: 'done', ids: ['a'], title: 'Ferry', words: `Deleted ${ferry}` },
    { name: 'of one of several by the number', when: 'done', ids: ['a'], title: null, words: 'Deleted 1 clip' },
    { name: 'of several by their number', when: 'doing', ids: ['a', 'b'], title: null, words: 'Deleting 2 clips' },
    { name: 'as done to none where it was', when: 'done', ids: [], title: 'Ferry', words: 'Deleted 0 clips' },
  ] as const;
  it.each(rows)('$name', ({ when, words, ...target }) => {
    expect(actWords('trash', when, target)).toBe(words);
  });
});
