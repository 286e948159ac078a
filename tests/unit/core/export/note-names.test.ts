import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderOf, noteNames } from '@/lib/core/export/note-names';

const title = fc.constantFrom('Vote', 'vote', 'VOTE', 'Vote (2)', 'Tram', 'ﬀ', 'ff', 'Straße', 'STRASSE', '夕刊');
const folder = fc.constantFrom('', 'Harbour', 'harbour', 'Harbour/2026');
const path = fc.record({ folder, name: title });

/** What a disk that knows no case takes for one path. */
const onDisk = (file: string) => file.normalize('NFKC').toUpperCase().toLowerCase();

describe('the names of notes', () => {
  it('differ from each other and from those that are taken, on any disk, and lie where they were wanted', () => {
    fc.assert(
      fc.property(fc.array(path), fc.array(path), (before, wanted) => {
        const earlier = noteNames();
        const taken = before.map((each) => earlier(each));
        const nameOf = noteNames(taken);
        const files = wanted.map((each) => nameOf(each));
        expect(new Set([...taken, ...files].map(onDisk)).size).toBe(taken.length + files.length);
        expect(files.map(folderOf)).toEqual(wanted.map((each) => each.folder));
      }),
    );
  });

  it('are the titles themselves where nothing is in the way', () => {
    const nameOf = noteNames(['Harbour/Vote.md']);
    expect(nameOf({ folder: '', name: 'Vote' })).toBe('Vote.md');
    expect(nameOf({ folder: 'harbour', name: 'Vote' })).toBe('harbour/Vote (2).md');
  });
});
