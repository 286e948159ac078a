import { unixTime } from '../import-time';
import { tableSource } from '../table-source';
import { jsonList } from '../value-lists';

/** `URL,Title,Selection,Folder,Timestamp`, of late also `Tags`. Three folders are Instapaper's, any other is the reader's own. */
export const instapaperTable = tableSource({
  kind: 'instapaper-csv',
  needs: ['url', 'title', 'selection', 'folder'],
  read(fields) {
    const folder = fields.take('Folder');
    const isOwn = folder !== '' && !/^(?:unread|archive|starred)$/i.test(folder);
    return {
      address: fields.take('URL'),
      title: fields.take('Title'),
      addedAt: fields.read('Timestamp', unixTime),
      tags: [...(fields.read('Tags', jsonList) ?? []), ...(isOwn ? [folder] : [])],
      state: /^archive$/i.test(folder) ? 'archived' : 'unread',
      favourite: /^starred$/i.test(folder),
      note: fields.take('Selection'),
    };
  },
});
