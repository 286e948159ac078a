import { describe, expect, it } from 'vitest';
import { exportedWords } from '@/components/exported-words';
import type { Exported, FolderReport } from '@/lib/core/export/export-request';

const came = (files: number, cancelled: boolean, folder?: FolderReport): Exported => ({
  files,
  skipped: 0,
  cancelled,
  ...(folder && { folder }),
});

const nothingElse = { unchanged: 0, leftAlone: [] };
const vote = '“\u2068Vote.md\u2069”';

describe('what came of an export', () => {
  it.each([
    ['a file', came(3, false), 'Exported 3 clips'],
    ['a file that the reader wanted no more', came(0, true), 'Export cancelled'],
    ['a folder where all was new', came(1, false, nothingElse), 'Wrote 1 note to the folder'],
    [
      'a folder where little was new',
      came(2, false, { unchanged: 40, leftAlone: [] }),
      'Wrote 2 notes to the folder; 40 had nothing new',
    ],
    [
      'a folder with a note that somebody changed',
      came(2, false, { unchanged: 0, leftAlone: ['Vote.md'] }),
      `Wrote 2 notes to the folder; ${vote} was left alone because it was changed in the folder`,
    ],
    [
      'a folder with several of them',
      came(0, false, { unchanged: 7, leftAlone: ['Vote.md', 'Tram.md'] }),
      `Wrote 0 notes to the folder; 7 had nothing new, 2 were left alone because they were changed in the folder (the first is ${vote})`,
    ],
    ['a folder, stopped', came(5, true, nothingElse), 'Stopped after writing 5 notes to the folder'],
    [
      'a folder, stopped, where something was there already',
      came(5, true, { unchanged: 1, leftAlone: [] }),
      'Stopped after writing 5 notes to the folder; 1 had nothing new',
    ],
  ])('is told of %s', (_, exported, words) => {
    expect(exportedWords(exported)).toBe(words);
  });
});
