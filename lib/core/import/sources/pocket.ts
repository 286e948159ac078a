import type { FoundLink } from '../found-link';
import { importRow, type LinkParts } from '../import-row';
import { unixTime } from '../import-time';
import type { ImportRow, LinkState } from '../imported-link';
import { type RowFields, rowFields } from '../row-fields';
import { tableSource } from '../table-source';
import { splitList } from '../value-lists';

/** `title,url,time_added,tags,status`, in an older form with a `cursor`, which is nothing but a place in Pocket's own list. */
export const pocketTable = tableSource({
  kind: 'pocket-csv',
  needs: ['title', 'url', 'time_added', 'status'],
  read(fields) {
    fields.drop('cursor');
    return {
      address: fields.take('url'),
      title: fields.take('title'),
      addedAt: fields.read('time_added', unixTime),
      tags: splitList(fields.take('tags'), '|'),
      state: fields.read('status', stateOf) ?? 'unread',
    };
  },
});

function stateOf(status: string): LinkState | null {
  if (/^archived?$/i.test(status)) return 'archived';
  return /^unread$/i.test(status) ? 'unread' : null;
}

/** A link of Pocket's HTML file: below "Unread" or "Read Archive". */
export function pocketLink(found: FoundLink): ImportRow {
  const fields = rowFields(found.attributes);
  return importRow(found.number, fields, partsOf(found, fields));
}

const partsOf = ({ address, text, section }: FoundLink, fields: RowFields): LinkParts => ({
  address,
  title: text,
  addedAt: fields.read('time_added', unixTime),
  tags: splitList(fields.take('tags'), ','),
  state: section !== null && /archive/i.test(section) ? 'archived' : 'unread',
});
