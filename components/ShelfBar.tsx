import type { ComponentChildren } from 'preact';
import { say } from '@/lib/core/words';
import type { Shelf } from '@/lib/store';
import { Button } from './Button';
import type { ShownList } from './hooks/useClipList';
import type { ShelfActs } from './hooks/useShelf';
import { SelectionBar } from './SelectionBar';
import styles from './ShelfBar.module.css';
import { WorkProgress } from './WorkProgress';

interface ShelfBarProps {
  shelf: Shelf;
  list: ShownList;
  acts: ShelfActs;
  /** What stands at the end of the bar: how the list is sorted. */
  children: ComponentChildren;
}

/** Over a list: what can be done with the selected clips or with all, or how far long work has come. */
export function ShelfBar({ shelf, list, acts, children }: ShelfBarProps) {
  const { selected, work } = acts;
  const some = selected.ids.length > 0;
  return (
    <div class={styles.bar}>
      {work.work ? (
        <WorkProgress work={work.work} onCancel={work.cancel} />
      ) : (
        <SelectionBar list={list} selected={selected.ids.length} onToggleAll={acts.toggleAll}>
          {shelf !== 'trash' ? (
            <>
              {some && (
                <Button onClick={() => acts.archiveSelected(shelf !== 'archive')}>
                  {say(shelf === 'archive' ? 'shelf_bar.to_library' : 'shelf_bar.archive')}
                </Button>
              )}
              {some && <Button onClick={acts.tagSelected}>{say('shelf_bar.tag')}</Button>}
              {some && <Button onClick={() => acts.readSelected(true)}>{say('shelf_bar.read')}</Button>}
              {some && <Button onClick={acts.trashSelected}>{say('shelf_bar.delete')}</Button>}
              {some && <Button onClick={acts.exportSelected}>{say('shelf_bar.export_selected')}</Button>}
              <Button onClick={acts.exportAll}>{say('shelf_bar.export_all')}</Button>
            </>
          ) : (
            <>
              {some && <Button onClick={acts.restoreSelected}>{say('common.restore')}</Button>}
              {some && <Button onClick={acts.purgeSelected}>{say('shelf_bar.purge')}</Button>}
              <Button onClick={acts.emptyTrash}>{say('shelf_bar.empty_trash')}</Button>
            </>
          )}
          {children}
        </SelectionBar>
      )}
    </div>
  );
}
