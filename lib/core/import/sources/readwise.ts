import { printedTime } from '../import-time';
import type { LinkState } from '../imported-link';
import { tableSource } from '../table-source';
import { partOf, pythonList } from '../value-lists';

/**
 * `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen`. `Seen` is no reading: whatever was scrolled past counts. Of the
 * places there, the feed and the shortlist are no state here and stay for the note.
 */
export const readwiseTable = tableSource({
  kind: 'readwise-csv',
  needs: ['title', 'url', 'document tags', 'saved date'],
  read(fields) {
    fields.drop('ID', 'Seen');
    const progress = fields.read('Reading progress', partOf(1));
    return {
      address: fields.take('URL'),
      title: fields.take('Title'),
      addedAt: fields.read('Saved date', printedTime),
      tags: fields.read('Document tags', pythonList) ?? [],
      state: fields.read('Location', stateOf) === 'archived' ? 'archived' : progress === 1 ? 'read' : 'unread',
      progress,
    };
  },
});

function stateOf(location: string): LinkState | null {
  if (/^archive$/i.test(location)) return 'archived';
  return /^(?:new|later)$/i.test(location) ? 'unread' : null;
}
