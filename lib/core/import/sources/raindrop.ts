import { printedTime } from '../import-time';
import { tableSource } from '../table-source';
import { folderTag, splitList, yesOrNo } from '../value-lists';

/** `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite`. What was highlighted stays with the note. */
export const raindropTable = tableSource({
  kind: 'raindrop-csv',
  needs: ['title', 'url', 'folder', 'created'],
  read(fields) {
    fields.drop('id', 'cover');
    const folder = fields.take('folder');
    return {
      address: fields.take('url'),
      title: fields.take('title'),
      addedAt: fields.read('created', printedTime),
      tags: [...splitList(fields.take('tags'), ','), /^unsorted$/i.test(folder) ? '' : folderTag(folder.split('/'))],
      favourite: fields.read('favorite', yesOrNo) ?? false,
      note: fields.take('note'),
      description: fields.take('excerpt'),
    };
  },
});
