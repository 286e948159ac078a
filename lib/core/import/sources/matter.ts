import { printedTime } from '../import-time';
import { tableSource } from '../table-source';
import { splitList, yesOrNo } from '../value-lists';

/**
 * `Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight_Count,Last Interaction Date,File Id`; in an older form
 * without tags, and with `Saved` for the queue. What is not in the queue any more was put away there.
 */
export const matterTable = tableSource({
  kind: 'matter-csv',
  needs: ['title', 'url', 'publisher', 'last interaction date'],
  read(fields) {
    fields.drop('Word Count', 'Highlight_Count', 'Highlight Count');
    const isRead = fields.read('Read', yesOrNo) ?? false;
    const isQueued = fields.read('In Queue', yesOrNo) ?? fields.read('Saved', yesOrNo) ?? true;
    return {
      address: fields.take('URL'),
      title: fields.take('Title'),
      addedAt: fields.read('Last Interaction Date', printedTime),
      tags: splitList(fields.take('Tags'), ';'),
      state: isQueued ? (isRead ? 'read' : 'unread') : 'archived',
      favourite: fields.read('Favorited', yesOrNo) ?? false,
      progress: isRead ? 1 : null,
      author: fields.take('Author'),
      publisher: fields.take('Publisher'),
      bodyFile: fields.take('File Id'),
    };
  },
});
