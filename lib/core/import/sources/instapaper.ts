import type { FoundLink } from '../found-link';
import { importRow, type LinkParts } from '../import-row';
import { unixTime } from '../import-time';
import type { ImportRow } from '../imported-link';
import { rowFields } from '../row-fields';
import { tableSource } from '../table-source';
import { jsonList } from '../value-lists';

/** `URL,Title,Selection,Folder,Timestamp`, of late also `Tags`. */
export const instapaperTable = tableSource({
  kind: 'instapaper-csv',
  needs: ['url', 'title', 'selection', 'folder'],
  read(fields) {
    const { tags, ...rest } = partsOf(fields.take('Folder'));
    return {
      address: fields.take('URL'),
      title: fields.take('Title'),
      addedAt: fields.read('Timestamp', unixTime),
      tags: [...(fields.read('Tags', jsonList) ?? []), ...tags],
      ...rest,
      note: fields.take('Selection'),
    };
  },
});

/** A link of Instapaper's HTML file: below the name of its folder. */
export function instapaperLink({ number, address, text, attributes, section }: FoundLink): ImportRow {
  return importRow(number, rowFields(attributes), { address, title: text, ...partsOf(section ?? '') });
}

/** Three folders are Instapaper's, any other is the reader's own. */
const partsOf = (folder: string): Pick<LinkParts, 'state' | 'favourite'> & { tags: string[] } => ({
  tags: folder === '' || /^(?:unread|archive|starred)$/i.test(folder) ? [] : [folder],
  state: /^archive$/i.test(folder) ? 'archived' : 'unread',
  favourite: /^starred$/i.test(folder),
});
