import type { ComponentChildren } from 'preact';
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
                  {shelf === 'archive' ? 'Back to the library' : 'Archive selected'}
                </Button>
              )}
              {some && <Button onClick={acts.tagSelected}>Tag…</Button>}
              {some && <Button onClick={() => acts.readSelected(true)}>Mark as read</Button>}
              {some && <Button onClick={acts.trashSelected}>Delete selected</Button>}
              {some && <Button onClick={acts.exportSelected}>Export selected</Button>}
              <Button onClick={acts.exportAll}>Export all</Button>
            </>
          ) : (
            <>
              {some && <Button onClick={acts.restoreSelected}>Restore</Button>}
              {some && <Button onClick={acts.purgeSelected}>Delete for ever</Button>}
              <Button onClick={acts.emptyTrash}>Empty trash</Button>
            </>
          )}
          {children}
        </SelectionBar>
      )}
    </div>
  );
}
