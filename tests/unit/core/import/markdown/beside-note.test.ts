import { expect, it } from 'vitest';
import { besideNote, stemOf } from '@/lib/core/import/markdown/beside-note';

it.each<[string, string, string, string | null]>([
  ['beside the note', 'Ferry.md', 'images/a.jpg', 'images/a.jpg'],
  ['in the folder of the note', 'sea/Ferry.md', './a.jpg', 'sea/a.jpg'],
  ['above the note', 'sea/night/Ferry.md', '../../images/a.jpg', 'images/a.jpg'],
  ['written as addresses are', 'Ferry.md', 'old%20quay/%C3%BC.png?x#y', 'old quay/ü.png'],
  ['with a percent sign of its own', 'Ferry.md', '50%.png', '50%.png'],
  ['out of all folders', 'sea/Ferry.md', '../../a.jpg', null],
  ['from the root of a disk', 'Ferry.md', '/etc/a.jpg', null],
  ['to the note itself', 'Ferry.md', '#a', null],
])('a link %s leads where it says', (_, note, link, name) => expect(besideNote(note, link)).toBe(name));

it.each([
  ['a/b/Ferry, again.md', 'Ferry, again'],
  ['Ferry.markdown', 'Ferry'],
  ['2026.08.12', '2026.08.12'],
])('%s is named %s', (name, stem) => expect(stemOf(name)).toBe(stem));
