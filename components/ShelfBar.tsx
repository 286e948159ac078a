import type { Shelf } from '@/lib/store';
import { Button } from './Button';
import { ExportProgress } from './ExportProgress';
import type { ShelfActs } from './hooks/useShelf';
import { SelectionBar } from './SelectionBar';
import styles from './ShelfBar.module.css';

/** Over a list: what can be done with the selected clips or with all, or how far an export has come. */
export function ShelfBar({ shelf, shown, acts }: { shelf: Shelf; shown: number; acts: ShelfActs }) {
  const { selected, exporting } = acts;
  const some = selected.length > 0;
  return (
    <div class={styles.bar}>
      {exporting.progress ? (
        <ExportProgress progress={exporting.progress} onCancel={exporting.cancel} />
      ) : (
        <SelectionBar shown={shown} selected={selected.length} onToggleAll={acts.toggleAll}>
          {shelf !== 'trash' ? (
            <>
              {some && (
                <Button onClick={() => acts.archive(selected)}>
                  {shelf === 'archive' ? 'Back to the library' : 'Archive selected'}
                </Button>
              )}
              {some && <Button onClick={() => acts.trash(selected)}>Delete selected</Button>}
              {some && <Button onClick={acts.exportSelected}>Export selected</Button>}
              <Button onClick={acts.exportAll}>Export all</Button>
            </>
          ) : (
            <>
              {some && <Button onClick={() => acts.restore(selected)}>Restore</Button>}
              {some && <Button onClick={() => acts.purge(selected)}>Delete for ever</Button>}
              <Button onClick={acts.emptyTrash}>Empty trash</Button>
            </>
          )}
        </SelectionBar>
      )}
    </div>
  );
}
