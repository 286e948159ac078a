import type { FoundLink } from '../found-link';
import { importRow } from '../import-row';
import { unixTime } from '../import-time';
import type { ImportRow } from '../imported-link';
import { rowFields } from '../row-fields';
import { folderTag, splitList } from '../value-lists';

/** A link of a browser's bookmarks, whose folders become a tag. */
export function bookmarkLink({ number, address, text, attributes, folders, description }: FoundLink): ImportRow {
  const fields = rowFields(attributes);
  fields.drop('last_modified', 'last_visit', 'last_charset', 'icon_uri', 'private');
  return importRow(number, fields, {
    address,
    title: text,
    addedAt: fields.read('add_date', unixTime),
    tags: [...splitList(fields.take('tags'), ','), folderTag(folders)],
    note: description,
  });
}
